import Database
import Foundation
import TestSupport
import Testing

/// Records that a wrong clock, a folder that cannot be changed, or a damaged row must not cost.
@Suite("Records are not lost by a wrong clock, and what is forgotten is gone") struct RecordSafetyTests {
  private let visits: RecordedVisits
  private let folder: String

  init() throws {
    visits = try RecordedVisits.recent()
    folder = visits.state + "/chairside/handouts"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func left() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() }

  private func write(_ name: String, daysAgo: Int = 0) throws {
    let path = folder + "/" + name
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data("A page.".utf8).write(to: URL(filePath: path))
    let age = Date(timeIntervalSinceNow: -Double(daysAgo) * 86_400)
    try FileManager.default.setAttributes([.modificationDate: age], ofItemAtPath: path)
  }

  // MARK: The clock

  private static let year = 365 * 86_400

  @Test(
    "A clock far from the last record deletes nothing when the desk opens", arguments: [10 * year, year, 100 * 86_400])
  func ahead(seconds: Int) throws {
    let desk = try Run(arguments: ["staff"], state: visits.state, faults: ["FAULT_CLOCK": String(seconds)])
    #expect(desk.errors.contains("Old visits are not deleted, because the clock may be wrong."), "\(desk.errors)")
    #expect(desk.errors.contains("nothing was recorded for a long time"))
    #expect(try visits.run("list").output.split(separator: "\n").count == 3)
  }

  @Test(
    "Neither does one before the last record, or before this program was made", arguments: [-10 * year, -6 * 86_400])
  func behind(seconds: Int) throws {
    let desk = try Run(arguments: ["staff"], state: visits.state, faults: ["FAULT_CLOCK": String(seconds)])
    #expect(desk.errors.contains("Old visits are not deleted, because the clock may be wrong."), "\(desk.errors)")
    #expect(try visits.run("list").output.split(separator: "\n").count == 3)
  }

  @Test("A clock at the ends of time deletes nothing and traps nowhere", arguments: [Int.max / 2, Int.min / 2])
  func absurd(seconds: Int) throws {
    let faults = ["FAULT_CLOCK": String(seconds)]
    #expect(try visits.run("list", faults: faults).status == 0)
    #expect(try Run(arguments: ["staff"], state: visits.state, faults: faults).status == 69)
    #expect(try visits.run("forget", "--expired", "--yes", faults: faults).status == 2)
    #expect(try visits.run("list").output.split(separator: "\n").count == 3)
  }

  @Test("forget --expired says so too, and goes by the clock where a person says that it is right")
  func forgetExpired() throws {
    let faults = ["FAULT_CLOCK": String(Self.year)]
    let refused = try visits.run("forget", "--expired", "--yes", faults: faults)
    #expect(refused.status == 2 && refused.output == "")
    #expect(refused.errors.contains("Nothing was forgotten, because the clock may be wrong."))
    #expect(refused.errors.contains("--clock-is-right"))
    let run = try visits.run("forget", "--expired", "--yes", "--clock-is-right", faults: faults)
    #expect(run.output == "Forgot 3 visits.\n" && run.status == 0)
  }

  @Test("A clock that is a few weeks ahead of the last record is not in doubt")
  func holidays() throws {
    let run = try visits.run("forget", "--expired", "--yes", faults: ["FAULT_CLOCK": String(40 * 86_400)])
    #expect(run.output == "Forgot 3 visits.\n", "\(run.errors)")
  }

  @Test("Nor at a second opening, when the wrong clock has made a record of its own")
  func aheadTwice() throws {
    let faults = ["FAULT_CLOCK": String(Self.year)]
    _ = try Run(arguments: ["staff"], state: visits.state, faults: faults)
    let db = try Connection(visits.file, patience: 5)
    try db.run("INSERT INTO visit (label, begun) VALUES ('9', ?)", [RecordedVisits.now + Self.year])
    let desk = try Run(arguments: ["staff"], state: visits.state, faults: faults)
    #expect(desk.errors.contains("Old visits are not deleted"))
    #expect(try visits.run("list").output.split(separator: "\n").count == 4)
  }

  /// Visits of an ordinary month do not hide the one that the clock was wrong for.
  @Test("Nor is a visit that a clock years behind began, though others are just old enough to go")
  func longBehind() throws {
    let db = try Connection(visits.file, patience: 5)
    // Its clock was at 1 January 2000.
    for begun in [RecordedVisits.now - 55 * 86_400, RecordedVisits.now - 35 * 86_400, 946_717_200] {
      try db.run("INSERT INTO visit (label, begun) VALUES ('9', ?)", [begun])
    }
    let desk = try Run(arguments: ["staff"], state: visits.state)
    #expect(desk.errors.contains("Old visits are not deleted, because the clock may be wrong."), "\(desk.errors)")
    #expect(try visits.run("list").output.split(separator: "\n").count == 6)
    let refused = try visits.run("forget", "--expired", "--yes")
    #expect(refused.status == 2 && refused.errors.contains("Nothing was forgotten, because the clock may be wrong."))
    #expect(try visits.run("forget", "--expired", "--yes", "--clock-is-right").output == "Forgot 4 visits.\n")
  }

  @Test("A visit in the future goes where a person says that the clock is right, and --all forgets any")
  func future() throws {
    let db = try Connection(visits.file, patience: 5)
    for begun in [RecordedVisits.now + Self.year, .max] {
      try db.run("INSERT INTO visit (label, begun) VALUES ('9', ?)", [begun])
    }
    let run = try visits.run("forget", "--expired", "--yes", "--clock-is-right")
    #expect(run.output == "Forgot 3 visits.\n", "\(run.output) \(run.errors)")
    try db.run("INSERT INTO visit (label, begun) VALUES ('9', ?)", [Int.max])
    #expect(try visits.run("forget", "--all", "--yes").output == "Forgot 3 visits.\n")
  }

  // MARK: Forgetting

  @Test("What an interrupted writing left, copies and subfolders go with their visit")
  func remains() throws {
    for name in [
      ".draft-a1B2c3", "visit-2-plan.html~", "Copy of visit-2-plan.html", "old/visit-2-plan.html",
      "old/deep/visit-2-plan.pdf", "visit-3-plan.html", "mine/visit-3-plan.html", "checklist.html",
    ] {
      try write(name)
    }
    #expect(try visits.run("forget", "2", "--yes").status == 0)
    #expect(try left() == ["checklist.html", "mine", "mine/visit-3-plan.html", "visit-3-plan.html"])
    #expect(try visits.run("forget", "--all", "--yes").status == 0)
    #expect(try left() == [])
  }

  @Test(
    "A page that cannot be deleted is named, and forget fails",
    arguments: ["visit-2-plan.html", "old/visit-2-plan.html", ".draft-a1B2c3"])
  func notDeleted(name: String) throws {
    try write(name)
    try write("visit-2-zzz.html")
    let run = try visits.run("forget", "2", "--yes", faults: ["FAULT_UNLINK": name])
    #expect(run.status == 70, "\(run.status)")
    #expect(run.errors.contains("\(name) could not be deleted: Permission denied."), "\(run.errors)")
    #expect(try left().filter { $0.hasSuffix(".html") || $0.hasPrefix(".") } == [name])
    #expect(try visits.run("show", "2").status == 1)
    #expect(try visits.run("forget", "3", "--yes").status == 0)
    #expect(try left().isEmpty)
  }

  @Test("A folder of pages that is none is named")
  func noFolder() throws {
    try FileManager.default.removeItem(atPath: folder)
    try Data().write(to: URL(filePath: folder))
    let run = try visits.run("forget", "--all", "--yes")
    #expect(run.status == 70 && run.errors.contains("handouts could not be deleted: Not a directory"), "\(run.errors)")
  }

  // MARK: Damage

  private static let damages = [
    "UPDATE event SET time = -99999999999999 WHERE visit = 2",
    "UPDATE event SET time = 9223372036854775807 WHERE visit = 2",
    "UPDATE event SET value = CAST(x'ff41' AS TEXT) WHERE visit = 2",
    "UPDATE event SET kind = 'hummed' WHERE visit = 2",
    "UPDATE visit SET treated = 9223372036854775807 WHERE id = 2",
    shifted,
  ]

  /// Values in the wrong columns and one too few, as a damaged page shows them; the table itself would not take them.
  private static let shifted = """
    CREATE TEMP TABLE sound AS SELECT sql FROM sqlite_schema WHERE name = 'event';
    PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = replace(replace(replace(sql, 'reason TEXT', 'reason'),
      'time INTEGER NOT NULL', 'time INTEGER'), ') STRICT', ')') WHERE name = 'event';
    PRAGMA writable_schema = RESET;
    UPDATE event SET reason = time, time = NULL WHERE id = (SELECT max(id) FROM event WHERE visit = 2);
    PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = (SELECT sql FROM sound) WHERE name = 'event';
    PRAGMA writable_schema = RESET;
    """

  @Test("A damaged row is reported as damaged, and nothing of it is shown", arguments: damages)
  func damaged(sql: String) throws {
    try change(sql)
    let show = try visits.run("show", "2")
    #expect(show.status == 65 && show.output == "", "\(show.status) \(show.output)")
    #expect(show.errors.contains("damaged") || show.errors.contains("newer"), "\(show.errors)")
    #expect(!show.errors.contains("stay-upright") && !show.errors.contains("AB 1"))
    #expect(try visits.run("show", "3").status == 0)
    let list = try visits.run("list")
    #expect(list.status == 0 && list.output.contains("old.1"), "\(list.errors)")
    #expect(list.errors.contains("Visit 2 is damaged") == sql.contains("UPDATE visit"))
    #expect(try visits.run("forget", "2", "--yes").output == "Forgot 1 visit.\n")
  }

  private func change(_ sql: String) throws {
    let db = try Connection(visits.file, patience: 5)
    for name in ["event_update", "visit_update", "visit_reopen"] { try db.execute("DROP TRIGGER \(name)") }
    try db.execute(sql)
  }
}
