import Pages

/// What staff use the guides of a kind for with a patient.
package enum GuidePurpose: Sendable {
  /// Questions that end at a disposition level, asked when a patient calls.
  case symptomCheck
  /// What to do after the treatment, explained before a patient leaves.
  case carePlan
  /// A list that is filled in together. It is not recorded.
  case checklist
}

extension GuideKinds {
  /// The purpose of the guide with an id, by its folder.
  package func purpose(of id: String) -> GuidePurpose? {
    self[String(id.prefix { $0 != "/" })]?.purpose
  }

  /// The folders of a purpose.
  package func folders(for purpose: GuidePurpose) -> Set<String> {
    Set(all.filter { $0.purpose == purpose }.map { $0.name })
  }

  /// The file names, without `.md`, of the guides of a purpose among some paths, such as `jaw`.
  func names(_ purpose: GuidePurpose, in paths: [String]) -> [String] {
    paths.filter { isGuide($0) && self.purpose(of: $0) == purpose }
      .compactMap { $0.split(separator: "/").last.map { String($0.dropLast(3)) } }
  }
}

extension GuideRepository {
  /// The facts of the guides of a kind that a menu lists: all that can be opened but the last check.
  package func menu(of kind: String) -> [GuideFacts] { list(of: kind).filter { $0.id != levels.roles.lastCheck } }

  /// The facts of the guides of a purpose that can be opened, each kind in the order of its list.
  package func list(for purpose: GuidePurpose) -> [GuideFacts] {
    kinds.all.filter { $0.purpose == purpose }.flatMap { menu(of: $0.name) }
  }
}
