import ArgumentParser
import Desk
import Guides
import Library
import Visits

extension VisitStore {
  /// Opens the visits of this user.
  ///
  /// - Parameter now: the clock that events are stamped with.
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

  func found(_ search: VisitSearch) throws -> [VisitSummary] {
    try Failure.telling { () throws(VisitLogError) in try visits(search) }
  }

  /// The visits of these numbers with their events, or all, the oldest first.
  func records(_ numbers: [Int]) throws -> [VisitRecord] {
    guard numbers.isEmpty else {
      return try numbers.map { number in
        guard let record = try record(VisitID(number)) else { throw Failure.noVisit(number) }
        return record
      }
    }
    var search = VisitSearch()
    search.limit = .max
    // One that another desk forgot in the meantime is left out.
    return try found(search).reversed().compactMap { try record($0.id) }
  }

  private func record(_ id: VisitID) throws -> VisitRecord? {
    try Failure.telling { () throws(VisitLogError) in try visit(id) }
  }
}

extension Failure {
  init(_ error: VisitLogError) {
    switch error {
    case .newer, .corrupt: self.init(.badData, error.description)
    case .busy, .diskFull, .notAllowed, .finished, .other: self.init(.internal, error.description)
    }
  }

  /// Does what asks the log, and fails as a command does.
  static func telling<Result>(_ work: () throws(VisitLogError) -> Result) throws(Failure) -> Result {
    do { return try work() } catch { throw Failure(error) }
  }

  static func noVisit(_ number: Int) -> Failure {
    Failure(.notFound, "There is no visit \(number). Try: chairside visits list")
  }
}
