import Guides
import Library
import Screens
import Testing

@testable import Reader

@Suite("A screen that is left open while time passes")
struct TimePassesTests {
  /// Seconds from 10:40, when the walker begins, to midnight.
  private static let untilMidnight = 13.0 * 3600 + 20 * 60

  private func plan() throws -> Walker {
    var walker = try Walker(at: "aftercare/after")
    walker.type("1")
    return walker
  }

  @Test("A plan left open over midnight shows the new day, without a key")
  func newDay() throws {
    var walker = try plan()
    #expect(walker.application.top.sheet.position == "Today is day 0")
    var time = 0.0
    for _ in 0..<20 where time < Self.untilMidnight {
      time = try #require(walker.application.nextDeadline)
      _ = walker.application.handle(Event(.tick, at: time))
    }
    #expect(time == Self.untilMidnight)
    #expect(walker.application.top.sheet.position == "Today is day 1")
    #expect(walker.lines[0].contains("Today is day 1 "))
  }

  @Test("The plan is asked for again at the end of a window, and says what holds then")
  func nextWindow() throws {
    var walker = try plan()
    let before = walker.lines
    let end = try #require(walker.application.nextDeadline)
    #expect(end > 0)
    _ = walker.application.handle(Event(.tick, at: end - 1))
    #expect(walker.lines == before)
    _ = walker.application.handle(Event(.tick, at: end))
    #expect(walker.lines != before)
  }

  @Test("A key on a plan that is out of date acts on what was shown, and then shows the new day")
  func keyAfterMidnight() throws {
    var walker = try plan()
    _ = walker.application.handle(Event(.key(.down), at: Self.untilMidnight + 60))
    #expect(walker.application.top.sheet.position == "Today is day 1")
  }

  @Test("Coming back to a plan after midnight shows the new day")
  func backAfterMidnight() throws {
    var walker = try plan()
    walker.press(.character("?"))
    _ = walker.application.handle(Event(.key(.escape), at: Self.untilMidnight + 60))
    #expect(walker.application.top.sheet.position == "Today is day 1")
  }

  @Test("\"In the last hour\" means the moment of the answer, and not when the question came up")
  func justNow() throws {
    var walker = try Walker(at: "aftercare/after")
    _ = walker.application.handle(Event(.key(.character("1")), at: 600))
    let plan = try #require(walker.application.top.screen as? Aftercare.PlanScreen)
    #expect(plan.treated == Moment("2026-11-24T10:50", in: .utc))
  }

  @Test("An hour of today stays on the day on which it was shown")
  func hourOfYesterday() throws {
    var walker = try Walker(at: "aftercare/after")
    walker.type("2")
    walker.press(.character("+"))
    #expect(walker.lines.contains { $0.contains("About 12 am") || $0.contains("midnight") })
    walker.press(.character("-"))
    #expect(walker.lines.contains { $0.contains("About 9 am") })
    _ = walker.canvas
    _ = walker.application.handle(Event(.key(.character("1")), at: Self.untilMidnight + 60))
    let plan = try #require(walker.application.top.screen as? Aftercare.PlanScreen)
    #expect(plan.treated == Moment("2026-11-24T09:00", in: .utc))
  }

  @Test(
    "A sheet does not change before it says that it does",
    arguments: ["aftercare/after", "triage/small", "faq/answers"])
  func changesAt(target: String) throws {
    let walker = try Walker(at: target)
    let open = walker.application.top
    let start = walker.application.context(at: 0)
    let sheet = open.screen.sheet(in: start)
    let last = (sheet.changesAt ?? (start.now?.seconds ?? 0) + 90_000) - 1
    var later = start
    later.now = Moment(seconds: last)
    var before = open.screen.sheet(in: later)
    before.changesAt = sheet.changesAt
    #expect(before == sheet)
  }
}
