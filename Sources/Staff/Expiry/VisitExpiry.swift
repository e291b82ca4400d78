import Guides
import Screens

/// Deletes visits that have been kept long enough, with the pages that were handed out.
package protocol VisitExpiry: AnyObject, Sendable {
  /// Why nothing is deleted unless a person says that the clock is right; nil if the clock is not in doubt.
  func doubt() throws(VisitLogError) -> ExpiryDoubt?
  /// Deletes them by a clock that a person says is right.
  ///
  /// - Returns: the number of visits deleted.
  func expire() throws(VisitLogError) -> Int
}
