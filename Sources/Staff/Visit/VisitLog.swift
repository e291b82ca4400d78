import Guides
import Screens

/// Where visits are recorded. What a call returned from without an error is kept, whatever happens to the program next.
///
/// `DeskService` writes to it and `Staff` reads it, on the one thread of the event loop, before a screen says that something
/// was recorded.
package protocol VisitLog: AnyObject, Sendable {
  /// Starts a visit with a label that tells it from others of the day and names nobody.
  func begin(_ label: VisitLabel) throws(VisitLogError) -> VisitID
  /// Adds events to a visit, all of them or none, each stamped with the time of now.
  ///
  /// - Returns: the events as they were recorded.
  func record(_ events: [VisitEvent], in visit: VisitID) throws(VisitLogError) -> [VisitEvent]
  /// A visit with its events in the order in which they were recorded; nil where there is none of that number.
  func visit(_ id: VisitID) throws(VisitLogError) -> VisitRecord?
  /// Visits that fit, the latest first.
  func visits(_ search: VisitSearch) throws(VisitLogError) -> [VisitSummary]
}
