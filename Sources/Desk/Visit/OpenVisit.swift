/// A visit on the desk, with the log that its events go to.
package struct OpenVisit: Sendable {
  package private(set) var visit: Visit
  private let log: any VisitLog

  package init(_ visit: Visit, log: any VisitLog) {
    self.visit = visit
    self.log = log
  }

  /// Records events, and only then counts them.
  ///
  /// - Returns: what a person is told where nothing was recorded; nil where all was.
  package mutating func record(_ events: [VisitEvent]) -> String? {
    guard !events.isEmpty else { return nil }
    do {
      for event in try log.record(events, in: visit.id) { visit.take(event) }
      return nil
    } catch {
      return error.description
    }
  }
}
