import Guides
import Screens

/// A visit with all its events.
package struct VisitRecord: Equatable, Sendable {
  package let summary: VisitSummary
  package let events: [VisitEvent]

  package init(summary: VisitSummary, events: [VisitEvent]) {
    self.summary = summary
    self.events = events
  }
}
