package import Screens

extension MenuScreen.Entry {
  /// The entries of a menu of guides: each guide, then its doors, under the heading of its group. A group stands where
  /// its first guide stands.
  ///
  /// - Parameters:
  ///   - guides: in the order of the menu.
  ///   - mostDetails: the most guides that are shown with their details; without them more entries fit.
  package static func all(_ guides: [GuideFacts], mostDetails: Int) -> [Self] {
    var groups: [String] = []
    for guide in guides where !groups.contains(guide.group) { groups.append(guide.group) }
    let hasDetails = guides.count <= mostDetails
    return groups.flatMap { group in
      guides.filter { $0.group == group }.flatMap { guide in
        ([guide.title] + guide.doors).map { name in
          let detail = hasDetails && name == guide.title ? guide.summary : ""
          return Self(target: .guide(guide.id), label: name, detail: detail, group: group)
        }
      }
    }
  }

  /// The names of all guides and their doors in the order of the alphabet.
  package static func inOrder(_ guides: [GuideFacts], in words: Words) -> [Self] {
    guides.flatMap { guide in
      ([guide.title] + guide.doors).map { Self(target: .guide(guide.id), label: $0) }
    }.map { (words.sortingKey(of: $0.label), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
