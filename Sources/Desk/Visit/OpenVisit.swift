/// A visit on the desk, with the log that its events go to.
struct OpenVisit: Sendable {
  private(set) var visit: Visit
  private let log: any VisitLog

  init(_ visit: Visit, log: any VisitLog) {
    self.visit = visit
    self.log = log
  }

  /// Records events, and only then counts them.
  ///
  /// - Returns: what a person is told where nothing was recorded; nil where all was.
  mutating func record(_ events: [VisitEvent]) -> String? {
    guard !events.isEmpty else { return nil }
    do {
      for event in try log.record(events, in: visit.id) { visit.take(event) }
      return nil
    } catch {
      return error.inShort
    }
  }
}
