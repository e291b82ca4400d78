import Guides

/// What a `DeskRequest` led to.
package enum DeskReply: Reply, Equatable {
  case begun(VisitID)
  /// The visit was begun, but its details could not be recorded.
  case begunWithoutDetails(VisitID, VisitLogError)
  /// The events as they stand in the log, with their time.
  case recorded([VisitEvent])
  case notRecorded(VisitLogError)
  case saved(path: String)
  case notSaved(PrintSpoolError)
  case found([VisitSummary])
  /// The log could not be searched.
  case notSearched(VisitLogError)
}
