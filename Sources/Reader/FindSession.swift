import Screens

/// A search for words in the page that is open. Nothing of it is kept.
struct FindSession: Equatable, Sendable {
  private(set) var field = Self.emptyField
  /// True while typed keys go into the query.
  private(set) var isTyping = true
  /// The index of the hit that the cursor is on, from 0.
  private(set) var current = 0

  private static let emptyField = TextField(longest: 60)

  var query: String { field.text }

  mutating func take(_ input: TextInput) {
    let before = query
    _ = field.take(input)
    if query != before { current = 0 }
  }

  mutating func stopTyping() { isTyping = false }

  mutating func startTyping() {
    isTyping = true
    field = Self.emptyField
    current = 0
  }

  /// Moves to the next or the previous hit, and wraps around at the ends.
  mutating func move(by step: Int, of count: Int) {
    if count > 0 { current = (current + step + count) % count }
  }

  /// The text of the message row.
  ///
  /// - Parameter namesKeys: true for the keys that work here, too.
  func text(hitCount: Int, namesKeys: Bool = true, in words: Words) -> String {
    let hits: String? =
      if query.isEmpty {
        nil
      } else if hitCount == 0 {
        words(.notOnThisPage)
      } else {
        words(.hitOfAll, ["number": String(current + 1), "all": String(hitCount)])
      }
    let parts = [words(.findQuery, ["query": query + (isTyping ? " " : "")]), hits, namesKeys ? keys(in: words) : nil]
    return parts.compactMap(\.self).joined(separator: "  ")
  }

  /// The number of characters of the text before the caret; nil if nothing is being typed.
  func caret(in words: Words) -> Int? {
    guard isTyping else { return nil }
    // The text around the query differs between languages.
    let mark: Character = "\u{1}"
    let text = words(.findQuery, ["query": String(mark)])
    let start = text.firstIndex(of: mark).map { text.distance(from: text.startIndex, to: $0) } ?? text.count
    return start + field.caret
  }

  private func keys(in words: Words) -> String {
    let close = Key.escape.name
    if isTyping {
      return words(
        .findKeysWhileTyping, ["next-key": Key.enter.name, "close-key": close, "search-key": Key.tab.name])
    }
    let (next, previous) = (Keymap.keys(for: .nextHit)[0].name, Keymap.keys(for: .previousHit)[0].name)
    return words(.findKeys, ["next-key": next, "previous-key": previous, "close-key": close])
  }
}
