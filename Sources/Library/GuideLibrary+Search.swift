package import Guides
import Pages

/// Search over the whole folder, which is indexed at the first search.
extension GuideLibrary {
  package func prepareSearch() {
    guard index == nil else { return }
    index = try? SearchIndex()
    unindexed = guideIDs.reversed()
  }

  package func search(_ words: String, limit: Int) -> SearchAnswer {
    prepareSearch()
    // If few guides are left, all are indexed now, else one, the danger signs first; the rest between key presses.
    indexMore(unindexed.count <= Self.mostAtOnce ? unindexed.count : 1)
    var answer = index?.search(words, limit: limit) ?? SearchAnswer()
    answer.unreadCount = unindexed.count
    return answer
  }

  /// The number of guides that can be indexed without a noticeable delay to a key press.
  private static let mostAtOnce = 12

  /// Every guide but the last check, the danger signs first, then by kind.
  private var guideIDs: [String] {
    let all = kinds.names.flatMap { kind in guidePaths(of: kind) }
    let ids = all.map { String($0.dropLast(3)) }
    let roles = levels.roles
    return ids.filter { $0 == roles.dangerSigns } + ids.filter { $0 != roles.dangerSigns && $0 != roles.lastCheck }
  }

  func indexMore(_ count: Int) {
    let next = unindexed.suffix(count).reversed()
    unindexed.removeLast(next.count)
    let guides = next.compactMap { (readings[$0] ?? read($0))?.guide }
    let phrases = guides.first { !$0.dangerSigns.isEmpty }.map { dangerPhrases(of: $0) } ?? []
    let others = otherLanguageFolders
    let names = Dictionary(guides.map { ($0.facts.id, Self.names(of: $0.facts.id, in: others)) }) { first, _ in first }
    try? index?.add(guides, phrases: phrases, otherNames: names)
  }

  /// How people name the danger signs: in the language of the guidance, then in the others, since a person may type
  /// either.
  private func dangerPhrases(of guide: any Guide) -> [DangerPhrases] {
    let own = page(at: DangerPhrases.path).map { DangerPhrases($0, of: guide) }
    let others = otherLanguageFolders.compactMap { folder -> DangerPhrases? in
      guard let bytes = ContentFolder.bytes(ofFileAt: "\(folder)/\(DangerPhrases.path)") else { return nil }
      return DangerPhrases(
        PageReader.read(bytes, path: DangerPhrases.path), of: guide, isOfOtherLanguage: true)
    }
    return [own].compactMap(\.self) + others
  }

  /// What a guide and its sections are called in other languages, by slug; the guide's own names have none.
  private static func names(of id: String, in folders: [String]) -> [String: [String]] {
    var names: [String: [String]] = [:]
    for folder in folders {
      guard let frontMatter = frontMatter(ofPageAt: "\(folder)/\(id).md") else { continue }
      names["", default: []] += (frontMatter["title"]?.texts ?? []) + (frontMatter["doors"]?.texts ?? [])
      for entry in frontMatter["also-called"]?.entries ?? [] { names[entry.key, default: []] += entry.value.texts }
    }
    return names
  }
}
