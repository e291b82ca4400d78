/// When guides that nobody has asked for are read: between two keys, and never so that a key waits for it.
struct ReadAhead: Sendable {
  /// Seconds without a key after which guides are read ahead.
  private static let rest = 0.25

  private(set) var hasUnread = true
  /// When something last came from outside, in event time.
  private var lastKey: Double

  init(at time: Double) { lastKey = time }

  mutating func noteKey(at time: Double) { lastKey = time }

  mutating func note(hasUnread: Bool) { self.hasUnread = hasUnread }

  /// When the next guide should be read; nil where all have been.
  ///
  /// - Parameter isAwaited: true where a person waits for the rest, as in a search.
  func deadline(isAwaited: Bool) -> Double? { hasUnread ? (isAwaited ? 0 : lastKey + Self.rest) : nil }
}
