import Database
import Foundation
import Staff
import Testing

@Suite("The commands of visits")
struct VisitsCommandTests {
  private let visits: RecordedVisits

  init() throws { visits = try RecordedVisits() }

  // MARK: list

  @Test("list shows visits, the latest first, in the clinic's time")
  func list() throws {
    let run = try visits.run("list", "--from", "2026-11-24")
    #expect(run.status == 0)
    #expect(
      run.output == """
            3  b         25 November 2026, 10:39 am, open
            2  AB 1      24 November 2026, 10:26 am, injection 9:00 am

        """)
  }

  @Test(
    "list takes a label's beginning, days, open ones and a limit",
    arguments: [
      (["--label", "ab"], [2]), (["--from", "2026-11-24", "--until", "2026-11-24"], [2]),
      (["--until", "2026-11-24", "--from", "2026-11-20"], [2]), (["--open"], [3, 1]), (["--limit", "1"], [3]),
      (["--from", "2026-11-25"], [3]),
    ])
  func listChoices(_ options: [String], _ expected: [Int]) throws {
    let run = try Run(arguments: ["visits", "list", "--json"] + options, state: visits.state)
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(rows.map { $0["number"] as? Int } == expected)
  }

  /// In Chile, 6 September 2026 begins at 1:00 am.
  @Test(
    "Where clocks go forward at midnight, list takes the visits of before for the day before",
    arguments: [
      (["--until", "2026-09-05"], ["late"]), (["--from", "2026-09-06", "--until", "2026-09-06"], ["early"]),
      (["--from", "2026-09-05", "--until", "2026-09-06"], ["early", "late"]),
    ])
  func listNoMidnight(_ options: [String], _ expected: [String]) throws {
    let db = try Connection(visits.file, patience: 5)
    // 11:30 pm, and the first moment of the day after.
    for (label, begun) in [("late", 1_788_665_400), ("early", 1_788_667_200)] {
      try db.run("INSERT INTO visit (label, begun) VALUES (?, ?)", [label, begun])
    }
    let arguments = ["visits", "list", "--json"] + options
    let run = try Run(arguments: arguments, state: visits.state, faults: ["TZ": "America/Santiago"])
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(rows.map { $0["label"] as? String } == expected)
  }

  @Test(
    "A time that no clock of the place showed is refused",
    arguments: [
      ("Europe/London", "2026-03-29T01:30"), ("America/New_York", "2026-03-08T02:30"),
      ("America/Santiago", "2026-09-06T00:30"),
    ])
  func skippedTime(_ zone: String, _ time: String) throws {
    for command in [["staff", "--now", time], ["aftercare", RecordedVisits.plan, "--treated", time]] {
      let run = try Run(arguments: command, state: visits.state, faults: ["TZ": zone])
      #expect(run.status == 2 && run.output == "", "\(run.status) \(run.output)")
      #expect(run.errors.contains("no clock showed \"\(time)\" here"), "\(run.errors)")
    }
  }

  @Test("list --json gives times with their offset")
  func listJSON() throws {
    let run = try visits.run("list", "--label", "AB", "--json")
    #expect(
      run.output == """
        [
          {
            "begun" : "2026-11-24T10:26:00-07:00",
            "finished" : true,
            "label" : "AB 1",
            "number" : 2,
            "treated" : "2026-11-24T09:00:00-07:00"
          }
        ]

        """)
  }

  @Test("A list of nothing is no failure")
  func listNothing() throws {
    let run = try visits.run("list", "--label", "zz")
    #expect(run.output == "" && run.errors == "chairside: No visit fits.\n" && run.status == 0)
  }

  @Test(
    "Wrong usage ends with 2, and nothing is deleted",
    arguments: [
      ["list", "--from", "24 November"], ["list", "--limit", "0"],
      ["list", "--from", "2026-11-24", "--until", "2026-11-23"], ["show"], ["show", "one"], ["export"],
      ["export", "--format", "xml"], ["forget"], ["forget", "2", "--all"], ["forget", "2", "--days", "3"],
      ["forget", "--expired", "--days", "0"], ["forget", "2"], ["forget", "--all"], ["forget", "--expired"],
    ])
  func wrongUsage(_ arguments: [String]) throws {
    let run = try Run(arguments: ["visits"] + arguments, state: visits.state)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("chairside: "))
    #expect(try visits.run("list").output.split(separator: "\n").count == 3)
  }

  @Test("Every command has help with an example", arguments: ["list", "show", "export", "forget"])
  func help(_ command: String) throws {
    let run = try visits.run(command, "--help")
    #expect(run.status == 0 && run.output.contains("Example: chairside visits \(command) "))
  }

  // MARK: show

  @Test("show tells a visit in words")
  func show() throws {
    let run = try visits.run("show", "2")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(run.status == 0)
    #expect(lines.first == "Visit 2, label AB 1, finished")
    #expect(lines.count == 14)
    #expect(lines.contains("  24 November 2026, 10:30 am  Said: Stay upright for about 4 hours."))
    #expect(lines.last == "  24 November 2026, 10:38 am  Staff agree")
  }

  @Test("show --json gives every event as it was recorded")
  func showJSON() throws {
    let json = try visits.run("show", "1", "--json").json
    let events = try #require(json["events"] as? [[String: String]])
    #expect(json["label"] as? String == "old.1" && json["finished"] as? Bool == false)
    #expect(events.map { $0["kind"] } == ["noted", "noted"])
    #expect(events.map { $0["value"] } == ["=1+1", "a,\"b\""])
  }

  @Test("A visit that is not there ends with 1", arguments: [["show", "9"], ["export", "2", "9", "--format", "csv"]])
  func notThere(_ arguments: [String]) throws {
    let run = try Run(arguments: ["visits"] + arguments, state: visits.state)
    #expect(run.status == 1 && run.output == "")
    #expect(run.errors == "chairside: There is no visit 9. Try: chairside visits list\n")
  }

  // MARK: forget

  @Test("forget deletes a visit by number, and the files hold nothing of it")
  func forget() throws {
    let run = try visits.run("forget", "2", "--yes")
    #expect(run.output == "Forgot 1 visit.\n" && run.status == 0)
    #expect(try visits.run("show", "2").status == 1)
    let folder = visits.state + "/chairside"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let bytes = try Data(contentsOf: URL(filePath: folder + "/" + name))
      #expect(bytes.range(of: Data("AB 1".utf8)) == nil && bytes.range(of: Data("stay-upright".utf8)) == nil)
    }
  }

  @Test("forget --expired deletes what is older than the days, 30 where none are named")
  func forgetExpired() throws {
    let visits = try RecordedVisits.recent()
    #expect(try visits.run("forget", "--expired", "--days", "60", "--yes").output == "There was nothing to forget.\n")
    #expect(try visits.run("forget", "--expired", "--yes").output == "Forgot 1 visit.\n")
    #expect(try visits.run("show", "1").status == 1)
    #expect(try visits.run("show", "2").status == 0)
  }

  @Test("forget --all deletes every visit, and one that is not there stops forget before it deletes any")
  func forgetAll() throws {
    #expect(try visits.run("forget", "1", "9", "--yes").status == 1)
    #expect(try visits.run("forget", "--all", "--yes").output == "Forgot 3 visits.\n")
    #expect(try visits.run("list").output == "")
  }

  @Test("Pages that were handed out go with their visit; those of no visit go by their age")
  func pages() throws {
    let visits = try RecordedVisits.recent()
    let folder = visits.state + "/chairside/handouts"
    let pages = ["visit-1-plan.html", "visit-2-plan.html", "visit-2-plan-2.html", "checklist.html", "old.html"]
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for page in pages { try Data().write(to: URL(filePath: folder + "/" + page)) }
    let age = Date(timeIntervalSinceNow: -40 * 86_400)
    try FileManager.default.setAttributes([.modificationDate: age], ofItemAtPath: folder + "/old.html")
    func left() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
    _ = try visits.run("forget", "2", "--yes")
    #expect(try left() == ["checklist.html", "old.html", "visit-1-plan.html"])
    _ = try visits.run("forget", "--expired", "--yes")
    #expect(try left() == ["checklist.html"])
    _ = try visits.run("forget", "--all", "--yes")
    #expect(try left() == [])
  }

  @Test("The desk forgets old visits when it is opened, but not while another time is tried out")
  func desk() throws {
    let visits = try RecordedVisits.recent()
    func visitsLeft(after options: String...) throws -> Int {
      let run = try Run(arguments: ["staff"] + options, state: visits.state)
      #expect(run.status == 69)
      return try visits.run("list").output.split(separator: "\n").count
    }
    #expect(try visitsLeft(after: "--days", "60") == 3)
    #expect(try visitsLeft(after: "--now", "2040-01-01T10:00") == 3)
    #expect(try visitsLeft() == 2)
  }

  // MARK: The file

  @Test("A file that is no database ends with 65, and stays as it was")
  func corrupt() throws {
    let bytes = Data(repeating: 7, count: 8192)
    try bytes.write(to: URL(filePath: visits.file))
    for beside in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: visits.file + beside) }
    let run = try visits.run("list")
    #expect(run.status == 65)
    #expect(run.errors.contains(VisitLogError.corrupt(path: visits.file).description))
    #expect(try Data(contentsOf: URL(filePath: visits.file)) == bytes)
  }

  @Test("A file that may not be written ends with 70")
  func notAllowed() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: visits.file)
    let run = try visits.run("list")
    #expect(run.status == 70)
    #expect(run.errors.contains("This user may not read and write the visits in \(visits.file)."))
  }
}
