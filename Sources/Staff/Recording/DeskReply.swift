import Guides

/// The result of a `DeskRequest`.
package enum DeskReply: Reply, Equatable {
  case begun(VisitID)
  /// The visit was begun, but its details could not be recorded.
  case begunWithoutDetails(VisitID, VisitLogError)
  /// The events as recorded in the log, with their times.
  case recorded([VisitEvent])
  case notRecorded(VisitLogError)
  case saved(path: String)
  case notSaved(PrintSpoolError)
  case found([VisitSummary])
  /// The log could not be searched.
  case notSearched(VisitLogError)
  /// The number of visits deleted.
  case expired(Int)
  /// Not all that is outdated was deleted.
  case notExpired(VisitLogError)
}
