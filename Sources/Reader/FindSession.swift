import Screens

/// Looking for words in the page that is open. Nothing of it is kept.
struct FindSession: Equatable, Sendable {
  private(set) var query = ""
  /// True while keys go into the query.
  private(set) var isTyping = true
  /// The hit that the cursor stands on, counted from 0.
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

  /// Goes on to the next hit, or back to the one before, round the ends.
  mutating func move(by step: Int, of count: Int) {
    if count > 0 { current = (current + step + count) % count }
  }

  /// What the message row says.
  func words(hitCount: Int) -> String {
    let place = query.isEmpty ? "" : hitCount == 0 ? "  Not on this page." : "  Hit \(current + 1) of \(hitCount)."
    let keys = isTyping ? "  Enter next, Esc close, Tab search everything" : "  n next, p previous"
    return "Find: \(query)\(isTyping ? "_" : "")\(place)\(keys)"
  }
}
