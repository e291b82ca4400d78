import Screens

/// A search for words in the page that is open. Nothing of it is kept.
struct FindSession: Equatable, Sendable {
  private(set) var query = ""
  /// True while typed keys go into the query.
  private(set) var isTyping = true
  /// The index of the hit that the cursor is on, from 0.
  private(set) var current = 0

  mutating func type(_ character: Character) {
    guard query.count < 60 else { return }
    query.append(character)
    current = 0
  }

  mutating func deleteLast() {
    if !query.isEmpty { query.removeLast() }
    current = 0
  }

  mutating func stopTyping() { isTyping = false }

  mutating func startTyping() {
    isTyping = true
    query = ""
    current = 0
  }

  /// Moves to the next or the previous hit, and wraps around at the ends.
  mutating func move(by step: Int, of count: Int) {
    if count > 0 { current = (current + step + count) % count }
  }

  /// The text of the message row.
  func text(hitCount: Int, in words: Words) -> String {
    let hits: String? =
      if query.isEmpty {
        nil
      } else if hitCount == 0 {
        words(.notOnThisPage)
      } else {
        words(.hitOfAll, ["number": String(current + 1), "all": String(hitCount)])
      }
    let parts = [words(.findQuery, ["query": query + (isTyping ? "_" : "")]), hits, keys(in: words)]
    return parts.compactMap(\.self).joined(separator: "  ")
  }

  private func keys(in words: Words) -> String {
    if isTyping {
      return words(
        .findKeysWhileTyping,
        ["next-key": Key.enter.name, "close-key": Key.escape.name, "search-key": Key.tab.name])
    }
    let (next, previous) = (Keymap.keys(for: .nextHit)[0].name, Keymap.keys(for: .previousHit)[0].name)
    return words(.findKeys, ["next-key": next, "previous-key": previous])
  }
}
