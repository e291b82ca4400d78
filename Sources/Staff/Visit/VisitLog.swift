import Guides
import Screens

/// The log of visits. When a call returns without an error, its changes are durable.
///
/// `DeskService` writes to it and `Staff` reads it, on the one thread of the event loop, before a screen says that
/// something was recorded.
package protocol VisitLog: AnyObject, Sendable {
  /// Starts a visit with a label that distinguishes it from others of the day and names nobody.
  func begin(_ label: VisitLabel) throws(VisitLogError) -> VisitID
  /// Adds events to a visit, all of them or none, each with the current time.
  ///
  /// - Returns: the events as they were recorded.
  func record(_ events: [VisitEvent], in visit: VisitID) throws(VisitLogError) -> [VisitEvent]
  /// A visit with its events in the order in which they were recorded; nil if there is no visit with this ID.
  func visit(_ id: VisitID) throws(VisitLogError) -> VisitRecord?
  /// Visits that match, the latest first.
  func visits(_ search: VisitSearch) throws(VisitLogError) -> [VisitSummary]
}
