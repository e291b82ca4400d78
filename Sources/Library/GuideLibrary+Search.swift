package import Guides

/// Search over the whole folder, which is read for it when somebody first searches.
extension GuideLibrary {
  package func prepareSearch() {
    guard index == nil else { return }
    index = try? SearchIndex()
    unindexed = guideIDs.reversed()
  }

  package func search(_ words: String, limit: Int) -> SearchAnswer {
    prepareSearch()
    // What a person may wait for is taken in at once, the danger signs in any case; the rest between two keys.
    indexMore(unindexed.count <= Self.mostAtOnce ? unindexed.count : 1)
    var answer = index?.search(words, limit: limit) ?? SearchAnswer()
    answer.unreadCount = unindexed.count
    return answer
  }

  /// So many guides are read for search within the time of a key.
  private static let mostAtOnce = 12

  /// Every guide, the danger signs first, then by kind.
  private var guideIDs: [String] {
    let all = kinds.names.flatMap { kind in paths.filter { $0.hasPrefix(kind + "/") && isGuide($0) } }
    let ids = all.map { String($0.dropLast(3)) }
    return ids.filter { $0 == levels.roles.dangerSigns } + ids.filter { $0 != levels.roles.dangerSigns }
  }

  func indexMore(_ count: Int) {
    let next = unindexed.suffix(count).reversed()
    unindexed.removeLast(next.count)
    try? index?.add(next.compactMap { (readings[$0] ?? read($0))?.guide })
  }
}
