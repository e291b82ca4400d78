import Guides
import Library
import Staff
import StaffStore

/// Deletes visits that have been kept long enough, from the staff desk.
final class DeskExpiry: VisitExpiry {
  private let store: VisitStore
  private let days: Int

  init(_ store: VisitStore, days: Int) {
    self.store = store
    self.days = days
  }

  func doubt() throws(VisitLogError) -> ExpiryDoubt? {
    try store.expiryDoubt(after: days, program: LocalClock.programDate)
  }

  func expire() throws(VisitLogError) -> Int {
    let count = try store.forgetOutdated(after: days)
    do {
      try store.forgetPages(laidBefore: LocalClock.now.adding(hours: -24 * days))
    } catch {
      throw .other(path: store.path, reason: error.description)
    }
    return count
  }
}
