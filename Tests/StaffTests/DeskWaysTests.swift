import Foundation
import Guides
import Screens
import Staff
import Testing

@testable import Reader

@Suite("Ways to work at the desk: forms, lines of text, a number pad")
struct DeskWaysTests {
  @Test(
    "The next label is the next number of the day, and the least free one where that has no room",
    arguments: [(["4", "room 2", "11"], "12"), (["1", "99999999", "3"], "2"), (["99999998"], "99999999")])
  func labels(used: [String], next: String) throws {
    let log = MemoryLog(now: StaffMember.start)
    for label in used { _ = try log.begin(try #require(VisitLabel(label))) }
    var staff = try StaffMember(log: log)
    staff.press("1")
    #expect(staff.shows("Label: \(next)"))
  }

  @Test("Details are put right while a visit is open")
  func putsRight() throws {
    var staff = try StaffMember()
    staff.beginVisit()
    staff.press("4 3 8")
    staff.press("Down Down Down Enter")
    #expect(staff.events.last == "changed product=not-known")
    #expect(staff.shows("Product: Not known"))
  }

  @Test(
    "A typed time is of today, or of the day before it, and never of the future",
    arguments: [
      ("9:05", "Treated: Tuesday 24 November, 9:05 am"), ("2026-11-20 14:00", "Treated: Friday 20 November, 2:00 pm"),
      ("23:00", "That time has not come yet."), ("25:00", "Write a time, as 10:40"),
    ])
  func typedTimes(_ typed: String, _ shown: String) throws {
    var staff = try StaffMember()
    staff.press("1 2 6")
    for character in typed { staff.handle(.key(.character(character))) }
    staff.press("Enter")
    if !staff.shows(shown) { staff.press("Down Down Down Down Down Enter") }
    #expect(staff.shows(shown))
  }

  @Test("Line by line the whole of a visit can be done with numbers and words")
  func plain() throws {
    let staff = try StaffMember()
    let service = DeskService(log: staff.log)
    var dialogue = PlainDialogue(staff.application, width: 76)
    func answer(_ lines: String...) -> String {
      var shown = ""
      for line in lines {
        service.answer(dialogue.answer(line, at: 0)) { dialogue.receive($0, at: 0) }
        shown = dialogue.prompt()
      }
      return shown
    }
    _ = dialogue.prompt()
    #expect(answer("1", "1").contains("A number, or initials of the room."))
    _ = answer("207", "")
    #expect(answer("5", "C 7/1").contains("In the field: C7/1"))
    // Enter keeps the lot number, and Enter again starts the visit.
    #expect(answer("", "").contains("Begin the walk-through"))
    #expect(answer("1").contains("[ ] Keep upright."))
    #expect(answer("1 3").contains("Said: Small red dots."))
    #expect(
      staff.events == [
        "noted treated=2026-11-24T10:40:00Z", "noted lot=C7/1", "resumed", "said after-injection keep-upright",
        "said after-injection small-red-dots",
      ])
    #expect(staff.log.all.map(\.summary.label.text) == ["207"])
  }

  /// The keys of a number pad, and nothing else.
  @Test("The whole of a visit can be done on a number pad")
  func pad() throws {
    var staff = try StaffMember()
    staff.press("1 3 1 Enter 4 2 5 Enter 6 1 7 7 Enter")
    #expect(staff.shows("Begin the walk-through"))
    staff.press("1")
    var presses = 0
    while !staff.shows("Question 1 of 2"), presses < 40 {
      staff.press("Enter")
      presses += 1
    }
    staff.press("2 Enter 1 Enter")
    #expect(staff.shows("Danger signs: say these to everyone"))
    staff.press("1 1")
    #expect(staff.events.filter { $0 == "finished" }.count == 1)
    #expect(staff.events.filter { $0.hasPrefix("skipped") }.isEmpty)
    staff.press("- 0")
    #expect(staff.shows("Staff desk"))
  }

  @Test("Where a place names no products, staff still tell them apart")
  func productNames() throws {
    let words = "\n## Words\n\n- Dysport: one product\n- Xeomin: one product\n"
    let folder = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(atPath: StaffMember.content, toPath: folder.path)
    let locale = folder.appending(path: "en/locale.md")
    try (String(contentsOf: locale, encoding: .utf8) + words).write(to: locale, atomically: true, encoding: .utf8)
    var staff = try StaffMember(content: folder.path)
    staff.press("1 4")
    #expect(staff.shows("2  Dysport"))
    #expect(staff.shows("3  Xeomin"))
    staff.press("2 End Enter")
    #expect(staff.shows("Product: Dysport"))
  }

  @Test("A reader without a desk has no way to one")
  func noDesk() throws {
    let staff = try StaffMember()
    var application = Application(
      staff.application.repository, opening: .desk(.newVisit), size: Size(columns: 80, rows: 24),
      clock: WallClock(start: nil, startTime: 0, zone: .utc))
    let lines = application.canvas(size: Size(columns: 80, rows: 24)).lines
    #expect(lines.contains { $0.contains("How can we help?") })
    #expect(lines.contains { $0.contains("There is nothing to show here.") })
  }
}
