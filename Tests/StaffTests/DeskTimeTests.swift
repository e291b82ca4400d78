import Guides
import Pages
import Reader
import Testing

@testable import Staff

@Suite("The desk while time passes")
struct DeskTimeTests {
  /// Seconds from 10:40, when the desk is opened, to midnight.
  private static let untilMidnight = 13.0 * 3600 + 20 * 60

  @Test("\"Just now\" is when it was chosen, and not when the screen was opened")
  func justNow() throws {
    var staff = try StaffMember()
    staff.press("1 2")
    staff.time += 600
    staff.press("1 End Enter")
    #expect(staff.events.contains("noted treated=2026-11-24T10:50:00Z"))
  }

  @Test("The times to choose from go on with the clock")
  func timesGoOn() throws {
    var staff = try StaffMember()
    staff.press("1 2")
    #expect(staff.shows("Just now: 10:40 am"))
    try staff.waitForChange()
    #expect(staff.time == 60)
    #expect(staff.shows("Just now: 10:41 am"))
    #expect(staff.shows("1 hour ago: 9:41 am"))
  }

  @Test("A visit that is left open shows the next window, then the next day")
  func visitLeftOpen() throws {
    var staff = try StaffMember()
    staff.beginVisit()
    #expect(staff.shows("Common now. Until 2:40 pm today"))
    try staff.waitForChange()
    #expect(staff.time == 4 * 3600)
    #expect(!staff.shows("Common now."))
    #expect(staff.lines[0].contains(" Day 0 "))
    try staff.waitForChange()
    #expect(staff.time == Self.untilMidnight)
    #expect(staff.lines[0].contains(" Day 1 "))
  }

  @Test(
    "What a page says of the day is true after midnight",
    arguments: [
      ("2", "Today is day 0.", "Today is day 1."), ("1", "Until 2:40 pm today", "Until 2:40 pm yesterday"),
      ("4", "When: 10:40 am today", "When: Tuesday 24 November, 10:40 am"),
      ("0 3", "Tuesday 24 November, today", "Tuesday 24 November, yesterday"),
      ("0", "4  Today's visits (1)", "4  Choosing, with a patient"),
    ])
  func overMidnight(_ keys: String, _ before: String, _ after: String) throws {
    var staff = try StaffMember()
    staff.beginVisit()
    staff.press(keys)
    #expect(staff.shows(before))
    // The end of the first window may be due before midnight.
    for _ in 0..<2 where staff.time < Self.untilMidnight { try staff.waitForChange() }
    #expect(staff.time == Self.untilMidnight)
    #expect(!staff.shows(before))
    #expect(staff.shows(after))
  }

  @Test("What a symptom check knows of the day is true after midnight")
  func knownDay() throws {
    var staff = try StaffMember()
    staff.beginVisit()
    let now = StaffMember.start.adding(hours: 13 * 24)
    staff.log.now = now
    staff = try StaffMember(log: staff.log, now: now)
    staff.press("2 1 2 2 1 3 Enter 1 1 3")
    #expect(staff.shows("From the visit: today is day 13."))
    #expect(staff.shows("It is before day 14 (from the visit)"))
    try staff.waitForChange()
    #expect(staff.time == Self.untilMidnight)
    #expect(staff.shows("From the visit: today is day 14."))
    #expect(staff.shows("It is day 14 or later (from the visit)"))
  }

  @Test("A page on which nothing depends on the time waits for nothing", arguments: ["5", "3", "1 l"])
  func timeless(_ keys: String) throws {
    var staff = try StaffMember()
    staff.beginVisit()
    staff.press(keys)
    #expect(staff.application.nextDeadline == nil)
  }

  @Test("Where clocks go forward at midnight, the next day begins at one")
  func noMidnight() throws {
    let change = try #require(Moment("2026-09-06T00:00-04:00", in: .utc))
    let zone = TimeZoneRule { $0 < change ? -4 * 3600 : -3 * 3600 }
    let context = ScreenContext(now: Moment(seconds: change.seconds - 1800), zone: zone)
    #expect(context.nextDay == change)
    #expect(ClockTime(change, in: zone).hour == 1)
  }
}
