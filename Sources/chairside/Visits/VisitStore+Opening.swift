import ArgumentParser
import Guides
import Library
import Staff
import StaffStore

extension VisitStore {
  /// Opens the store of visits of this user.
  ///
  /// - Parameter now: the clock for the times of events.
  static func open(
    now: @escaping @Sendable () -> Moment = { LocalClock.now }
  ) throws(Failure) -> VisitStore {
    guard let folder = StateFolder.make() else {
      throw Failure(.internal, "There is no folder for visits. Set HOME or XDG_STATE_HOME to a folder.")
    }
    return try Failure.telling { () throws(VisitLogError) in
      try VisitStore(folder: folder, zone: LocalClock.zone, now: now)
    }
  }

  /// Deletes visits older than a number of days, and pages that were handed out; nil days for all of them.
  ///
  /// - Parameter byDoubtfulClock: true if a person says that a clock in doubt is right; visits in the future go too.
  /// - Returns: the number of visits deleted.
  func expire(after days: Int?, byDoubtfulClock: Bool = false) throws(Failure) -> Int {
    let count = try Failure.telling { () throws(VisitLogError) in
      if let days, byDoubtfulClock { try forgetOutdated(after: days) } else { try forget(olderThan: days) }
    }
    try forgetPages(laidBefore: days.map { LocalClock.now.adding(hours: -24 * $0) } ?? Moment(seconds: .max))
    return count
  }

  /// - Parameter end: pages of no visit that were saved before this moment are deleted too.
  func forgetPages(laidBefore end: Moment = Moment(seconds: .min)) throws(Failure) {
    guard let state = StateFolder.path else { return }
    let left = try Failure.telling { () throws(VisitLogError) in
      try HandoutFolder(in: state).forget(allBut: self, laidBefore: end)
    }
    guard let first = left.first else { return }
    let more = left.count > 1 ? " So could \(left.count - 1) more not." : ""
    throw Failure(
      .internal,
      "\(first.path) could not be deleted: \(first.reason).\(more) Delete it by hand, or put right who may write there"
        + " and forget again.")
  }

  func found(_ search: VisitSearch) throws -> [VisitSummary] {
    try Failure.telling { () throws(VisitLogError) in try visits(search) }
  }

  /// The visits with these numbers, or all, with their events, the oldest first.
  func records(_ numbers: [Int]) throws -> [VisitRecord] {
    guard numbers.isEmpty else {
      return try numbers.map { number in
        guard let record = try record(VisitID(number)) else { throw Failure.noVisit(number) }
        return record
      }
    }
    var search = VisitSearch()
    search.limit = .max
    // A visit that another desk has deleted in the meantime is left out.
    return try found(search).reversed().compactMap { try record($0.id) }
  }

  private func record(_ id: VisitID) throws -> VisitRecord? {
    try Failure.telling { () throws(VisitLogError) in try visit(id) }
  }
}

extension VisitStore {
  /// The allowed number of days to keep visits.
  static let daysAllowed = 1...3650

  static func wrongDays(_ days: Int) -> String { "The days are \(days). Use 1 to 3650." }
}

extension Failure {
  init(_ error: VisitLogError) {
    switch error {
    case .newer, .corrupt: self.init(.badData, error.description)
    case .busy, .diskFull, .notAllowed, .finished, .other: self.init(.internal, error.description)
    }
  }

  /// Runs code that uses the log, and converts its errors to failures.
  static func telling<Result>(_ work: () throws(VisitLogError) -> Result) throws(Failure) -> Result {
    do { return try work() } catch { throw Failure(error) }
  }

  static func noVisit(_ number: Int) -> Failure {
    Failure(.notFound, "There is no visit \(number). Try: chairside visits list")
  }
}
