/// Schedules the reading of guides that have not been requested: between key presses, so that no key press waits for
/// it.
struct ReadAhead: Sendable {
  /// Seconds without a key after which guides are read ahead.
  private static let rest = 0.25

  private(set) var hasUnread = true
  /// The number of steps so far.
  private var steps = 0
  /// The event time of the last input.
  private var lastKey: Double

  init(at time: Double) { lastKey = time }

  mutating func noteKey(at time: Double) { lastKey = time }

  mutating func note(hasUnread: Bool) { self.hasUnread = hasUnread }

  mutating func noteStep(hasUnread: Bool) {
    steps += 1
    note(hasUnread: hasUnread)
  }

  /// True if a search that has found nothing should be repeated now: not after each step, as a search with words that are
  /// nowhere takes longer than a step does, and a key waits for both.
  var isTimeToLook: Bool { !hasUnread || steps.isMultiple(of: Self.stepsBetweenLooks) }
  private static let stepsBetweenLooks = 8

  /// When the next guide should be read; nil if all have been.
  ///
  /// - Parameter isAwaited: true if a person waits for the rest, as in a search.
  func deadline(isAwaited: Bool) -> Double? { hasUnread ? (isAwaited ? 0 : lastKey + Self.rest) : nil }
}
