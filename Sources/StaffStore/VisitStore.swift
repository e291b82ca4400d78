import Database
package import Guides
package import Staff
import Synchronization

/// The visits of a clinic, in one SQLite file that several desks may have open. A class, because it owns a connection.
package final class VisitStore: VisitLog {
  /// The default number of days that a visit is kept.
  package static let daysKept = 30

  private let file: VisitFile
  private let database: Mutex<Connection>
  private let zone: TimeZoneRule
  /// The folders whose guides are symptom checks.
  private let symptomChecks: Set<String>
  let now: @Sendable () -> Moment

  /// - Parameters:
  ///   - folder: made if it is missing; its parent must exist.
  ///   - zone: for times that were noted without an offset.
  ///   - patience: seconds to wait for another desk.
  ///   - kinds: those of the guides that events name.
  ///   - now: the clock for the times of events.
  package init(
    folder: String, zone: TimeZoneRule, patience: Double = 5, kinds: GuideKinds = .shipped,
    now: @escaping @Sendable () -> Moment
  ) throws(VisitLogError) {
    let folder = try VisitFolder(folder, patience: patience)
    let file = try VisitFile(in: folder)
    database = Mutex(try Self.translating(file.path) { try Self.opened(file.path, patience: patience) })
    self.file = file
    self.zone = zone
    symptomChecks = kinds.folders(for: .symptomCheck)
    self.now = now
  }

  /// The path of the file, to be shown on a screen.
  package var path: String { file.path }

  private static func opened(_ path: String, patience: Double) throws -> Connection {
    let db = try Connection(path, patience: patience)
    // What is confirmed survives a power cut; what is deleted is overwritten; temporary data is not written to other
    // files.
    try db.execute("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
    let isNew = try db.transaction(.deferred) {
      let owner = try db.value("PRAGMA application_id", as: Int.self)
      let isEmpty = try db.value("SELECT count(*) FROM sqlite_schema") == 0
      guard owner == VisitSchema.applicationID || (owner == 0 && isEmpty) else {
        throw VisitLogError.other(path: path, reason: "it is a database of another program; move it away")
      }
      if try VisitSchema.migrations.areSuperseded(in: db) { throw VisitLogError.newer(path: path) }
      return owner == 0
    }
    // Set before the tables are made, so that a file whose creation was interrupted is recognized.
    if isNew { try db.execute("PRAGMA application_id = \(VisitSchema.applicationID)") }
    try db.execute("PRAGMA journal_mode = WAL")
    try VisitSchema.migrations.run(on: db)
    return db
  }

  /// Runs database code, and translates its errors to `VisitLogError`.
  private static func translating<Result>(
    _ path: String, _ work: () throws -> Result
  ) throws(VisitLogError) -> Result {
    do {
      return try work()
    } catch let error as VisitLogError {
      throw error
    } catch let error as DatabaseError {
      throw VisitLogError(error, path: path)
    } catch {
      throw .other(path: path, reason: "\(type(of: error))")
    }
  }

  /// Runs `work` with the connection, which only one thread uses at a time.
  func using<Result: Sendable>(_ work: @Sendable (Connection) throws -> Result) throws(VisitLogError) -> Result {
    try Self.translating(path) { try database.withLock { db in try work(db) } }
  }

  /// Runs `work` in one read transaction, so that all results are of the same moment.
  func reading<Result: Sendable>(_ work: @Sendable (Connection) throws -> Result) throws(VisitLogError) -> Result {
    try using { db in try db.transaction(.deferred) { try work(db) } }
  }

  /// Runs `work` in one write transaction, which is rolled back if it throws.
  func writing<Result: Sendable>(_ work: @Sendable (Connection) throws -> Result) throws(VisitLogError) -> Result {
    guard file.isInPlace else {
      throw .other(path: path, reason: "the file was moved or deleted while it was in use; start again")
    }
    return try using { db in try db.transaction { try work(db) } }
  }

  // MARK: Recording

  package func begin(_ label: VisitLabel) throws(VisitLogError) -> VisitID {
    let begun = now()
    return try writing { db in
      let number = try db.value(
        "INSERT INTO visit (label, begun) VALUES (?, ?) RETURNING id", [label.text, begun.seconds], as: Int.self)
      guard let number else { throw DatabaseError.damaged("a visit has no number") }
      return VisitID(number)
    }
  }

  package func record(_ events: [VisitEvent], in visit: VisitID) throws(VisitLogError) -> [VisitEvent] {
    let time = now()
    let stamped = events.map { event in
      var event = event
      event.time = time
      return event
    }
    try writing { db in
      guard
        let finished = try db.value("SELECT finished IS NOT NULL FROM visit WHERE id = ?", [visit.number], as: Int.self)
      else { throw VisitLogError.other(path: path, reason: "visit \(visit) is not there any more") }
      var isFinished = finished != 0
      for event in stamped {
        if isFinished, !event.mayFollowTheEnd(symptomChecks: symptomChecks) { throw VisitLogError.finished }
        try VisitSQL.insert(event, in: visit, db)
        try VisitSQL.apply(event, to: visit, zone: zone, db)
        isFinished = isFinished || event.kind == .finished
      }
    }
    return stamped
  }

  // MARK: Finding

  package func visit(_ id: VisitID) throws(VisitLogError) -> VisitRecord? {
    try reading { db in
      guard let summary = try VisitSQL.summary(of: id, db) else { return nil }
      return VisitRecord(summary: summary, events: try VisitSQL.events(of: id, path: path, db))
    }
  }

  /// The visits that lists leave out, because their row is damaged. They can still be forgotten.
  package func damagedVisits() throws(VisitLogError) -> [VisitID] {
    try reading { db in try VisitSQL.damaged(db) }
  }

  /// True if there is a visit with this number; a damaged one counts too.
  package func has(_ id: VisitID) throws(VisitLogError) -> Bool {
    try reading { db in
      try db.value("SELECT count(*) FROM visit WHERE id = ?", [id.number], as: Int.self) != 0
    }
  }

  package func visits(_ search: VisitSearch) throws(VisitLogError) -> [VisitSummary] {
    try reading { db in try VisitSQL.summaries(search, db) }
  }
}
