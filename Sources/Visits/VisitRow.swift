import Desk
import GRDB
import Guides
import Prose

/// Visits and events as rows of their tables.
enum VisitRow {
  // MARK: Writing

  static func insert(_ event: VisitEvent, in visit: VisitID, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO event (visit, kind, guide, content, subject, value, old, reason, time)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      visit.number, event.kind.rawValue, event.guide, event.content?.description, event.subject, event.value,
      event.old, event.reason, event.time.seconds,
    ])
  }

  /// Lets the row of the visit follow from an event: the one place where that is done.
  static func apply(_ event: VisitEvent, to visit: VisitID, zone: TimeZoneRule, _ db: Database) throws {
    if event.isAboutTreatment {
      try db.execute(
        sql: "UPDATE visit SET treated = ? WHERE id = ?",
        arguments: [Moment(event.value, in: zone)?.seconds, visit.number])
    } else if event.kind == .finished {
      try db.execute(
        sql: "UPDATE visit SET finished = ? WHERE id = ?", arguments: [event.time.seconds, visit.number])
    }
  }

  // MARK: Reading

  private static let columns = "id, label, begun, treated, finished"

  static func summary(of visit: VisitID, _ db: Database) throws -> VisitSummary? {
    try Row.fetchOne(db, sql: "SELECT \(columns) FROM visit WHERE id = ?", arguments: [visit.number]).map(summary)
  }

  static func summaries(_ search: VisitSearch, _ db: Database) throws -> [VisitSummary] {
    var conditions: [String] = []
    var arguments: StatementArguments = []
    if !search.label.isEmpty {
      conditions.append("label >= ? AND label < ?")
      // After every character that a label may hold.
      arguments += [search.label, search.label + "\u{7f}"]
    }
    if search.isOpen { conditions.append("finished IS NULL") }
    if search.from != nil || search.until != nil {
      let bounds = [search.from?.seconds ?? Int.min, search.until?.seconds ?? Int.max]
      conditions.append("(begun >= ? AND begun < ? OR treated >= ? AND treated < ?)")
      arguments += StatementArguments(bounds + bounds)
    }
    let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    arguments += [max(0, search.limit)]
    return try Row.fetchAll(
      db, sql: "SELECT \(columns) FROM visit \(condition) ORDER BY begun DESC, id DESC LIMIT ?", arguments: arguments
    ).map(summary)
  }

  private static func summary(_ row: Row) throws -> VisitSummary {
    guard let label = VisitLabel(row["label"]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a label is not one")
    }
    return VisitSummary(
      id: VisitID(row["id"]), label: label, begun: Moment(seconds: row["begun"]),
      treated: (row["treated"] as Int?).map(Moment.init), isFinished: row["finished"] != nil)
  }

  /// - Parameter path: the file to name in an error.
  static func events(of visit: VisitID, path: String, _ db: Database) throws -> [VisitEvent] {
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM event WHERE visit = ? ORDER BY id", arguments: [visit.number])
    return try rows.map { row in
      guard let kind = VisitEvent.Kind(rawValue: row["kind"]) else { throw VisitLogError.newer(path: path) }
      var event = VisitEvent(
        kind, subject: row["subject"], value: row["value"], old: row["old"], reason: row["reason"],
        time: Moment(seconds: row["time"]))
      event.guide = row["guide"]
      event.content = (row["content"] as String?).flatMap(ContentHash.init)
      return event
    }
  }
}

extension VisitEvent {
  /// True where it says when the injection was.
  var isAboutTreatment: Bool { subject == "treated" && (kind == .noted || kind == .changed) }

  /// True for what can still be added to a finished visit: a handout, and a symptom check at a follow-up.
  var mayFollowTheEnd: Bool {
    switch kind {
    case .handedOut, .triaged, .judged: true
    case .answered: guide?.hasPrefix("triage/") ?? false
    case .noted, .resumed, .said, .skipped, .changed, .paused, .finished: false
    }
  }
}
