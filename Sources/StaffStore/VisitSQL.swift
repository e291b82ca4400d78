import Database
import Guides
import Pages
import Staff

/// Visits and events as rows of their tables.
enum VisitSQL {
  // MARK: Writing

  static func insert(_ event: VisitEvent, in visit: VisitID, _ db: Connection) throws {
    try db.run(
      """
      INSERT INTO event (visit, kind, guide, content, subject, value, old, reason, language, time)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        visit.number, event.kind.rawValue, event.guide, event.content?.description, event.subject, event.value,
        event.old, event.reason, event.language, event.time.seconds,
      ])
  }

  /// Updates the row of the visit from an event. No other code does that.
  static func apply(_ event: VisitEvent, to visit: VisitID, zone: TimeZoneRule, _ db: Connection) throws {
    if event.isAboutTreatment {
      let treated = Moment(event.value, in: zone)?.seconds
      try db.run("UPDATE visit SET treated = ? WHERE id = ?", [treated, visit.number])
    } else if event.kind == .finished {
      try db.run("UPDATE visit SET finished = ? WHERE id = ?", [event.time.seconds, visit.number])
    }
  }

  // MARK: Reading

  private static let columns = "id, label, begun, treated, finished"

  static func summary(of visit: VisitID, _ db: Connection) throws -> VisitSummary? {
    try db.rows("SELECT \(columns) FROM visit WHERE id = ?", [visit.number], summary).first
  }

  static func summaries(_ search: VisitSearch, _ db: Connection) throws -> [VisitSummary] {
    var conditions: [String] = []
    var values: [any DatabaseValue] = []
    if !search.label.isEmpty {
      conditions.append("label >= ? AND label < ?")
      // Sorts after every character that a label may contain.
      values += [search.label, search.label + "\u{7f}"]
    }
    if search.isOpen { conditions.append("finished IS NULL") }
    if search.from != nil || search.until != nil {
      let bounds = [search.from?.seconds ?? Int.min, search.until?.seconds ?? Int.max]
      conditions.append("(begun >= ? AND begun < ? OR treated >= ? AND treated < ?)")
      values += bounds + bounds
    }
    let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    values.append(max(0, search.limit))
    let rows = try db.rows(
      "SELECT \(columns) FROM visit \(condition) ORDER BY begun DESC, id DESC LIMIT ?", values, readable)
    return rows.compactMap(\.self)
  }

  /// A row of a list; nil for a damaged one, which must not cost the others. `damaged` names those.
  private static func readable(_ row: borrowing Row) throws -> VisitSummary? {
    do {
      return try summary(row)
    } catch let error as DatabaseError where error.isCorrupt {
      return nil
    }
  }

  /// The numbers of the visits whose row is damaged.
  static func damaged(_ db: Connection) throws -> [VisitID] {
    try db.rows("SELECT \(columns) FROM visit ORDER BY id", []) { row in
      let id: Int = try row["id"]
      return try readable(row) == nil ? VisitID(id) : nil
    }.compactMap(\.self)
  }

  /// What a time can be: the years 1 to 9999, in seconds since 1970.
  static let times = -62_135_596_800...253_402_300_799

  private static func moment(_ seconds: Int) throws -> Moment {
    guard times.contains(seconds) else { throw DatabaseError.damaged("a time is none") }
    return Moment(seconds: seconds)
  }

  private static func summary(_ row: borrowing Row) throws -> VisitSummary {
    guard let label = VisitLabel(try row["label"]) else { throw DatabaseError.damaged("a label is not one") }
    return VisitSummary(
      id: VisitID(try row["id"]), label: label, begun: try moment(try row["begun"]),
      treated: try (try row["treated"] as Int?).map(moment), isFinished: (try row["finished"] as Int?) != nil)
  }

  /// - Parameter path: the file to name in an error.
  static func events(of visit: VisitID, path: String, _ db: Connection) throws -> [VisitEvent] {
    let sql =
      "SELECT kind, guide, content, subject, value, old, reason, language, time FROM event WHERE visit = ? ORDER BY id"
    return try db.rows(sql, [visit.number]) { row in
      guard let kind = VisitEvent.Kind(rawValue: try row["kind"]) else { throw VisitLogError.newer(path: path) }
      var event = VisitEvent(
        kind, subject: try row["subject"], value: try row["value"], old: try row["old"], reason: try row["reason"],
        time: try moment(try row["time"]))
      event.guide = try row["guide"]
      event.language = try row["language"]
      event.content = (try row["content"] as String?).flatMap(ContentHash.init)
      return event
    }
  }
}

extension VisitEvent {
  /// True if the event records the time of the injection.
  var isAboutTreatment: Bool { subject == "treated" && (kind == .noted || kind == .changed) }

  /// True for an event that can still be added to a finished visit: a handout, or a symptom check at a follow-up.
  ///
  /// - Parameter symptomChecks: the folders whose guides are symptom checks.
  func mayFollowTheEnd(symptomChecks: Set<String>) -> Bool {
    switch kind {
    case .handedOut, .triaged, .judged: true
    case .answered: isOfGuide(in: symptomChecks)
    case .noted, .resumed, .said, .skipped, .changed, .paused, .finished: false
    }
  }
}
