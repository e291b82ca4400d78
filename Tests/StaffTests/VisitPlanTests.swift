import Foundation
import Guides
import Library
import Pages
import Screens
import Testing

@testable import Staff

@Suite("The plan of a visit")
struct VisitPlanTests {
  private static let shipped = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Content").standardized.path

  private static func plan(
    _ areas: [String], content: String = StaffMember.content, treated: Moment? = nil
  ) throws -> VisitPlan {
    var details = VisitDetails()
    details.areas = areas
    details.treated = treated
    return try #require(VisitPlan(details, from: GuideLibrary(folder: content)))
  }

  /// A plan as it is at one time.
  private struct Shown {
    let plan: VisitPlan
    let context: ScreenContext

    init(treated: String?, now: String, zone: TimeZoneRule = .utc) throws {
      plan = try VisitPlanTests.plan([], treated: treated.flatMap { Moment($0, in: zone) })
      context = ScreenContext(now: Moment(now, in: zone), zone: zone)
    }

    var headings: [String] { plan.pages.flatMap(\.self).map { plan.heading(of: $0, in: context) } }
    var dayWords: String { plan.dayWords(in: context) }
  }

  @Test("Windows are joined, what an area adds comes first, and danger signs stand once and last")
  func merges() throws {
    let plan = try Self.plan(["jaw"])
    let words = plan.pages.flatMap(\.self).map { window in [window.title] + window.instructions.map(\.text.plainText) }
    #expect(
      words == [
        ["0 to 4 hours", "Keep upright.", "Do not chew gum.", "Do not rub the area.", "Small red dots."],
        ["4 to 72 hours", "Look at the skin once a day."],
        ["Day 3 to day 13", "Watch your lids.", "Chewing feels weak.", "The two sides may not match yet."],
        ["Day 14", "Go to your review."],
        ["Any time", "Keep your record."],
      ])
    #expect(plan.dangerSigns.map(\.text.plainText) == ["Hard to breathe", "Hard to chew", "Something else"])
    #expect(plan.carePlan.windows.last?.isAnyTime == true)
    #expect(plan.carePlan.windows.last?.instructions.suffix(3).map(\.kind) == [.help, .help, .help])
    #expect(plan.carePlan.checks.count == 2)
  }

  @Test("Each instruction and question belongs to the plan that it stands in")
  func homes() throws {
    let plan = try Self.plan(["jaw"])
    let homes = plan.carePlan.windows.flatMap(\.instructions).map { ($0.id, plan.facts(of: $0).id) }
    #expect(homes.first { $0.0 == "keep-upright" }?.1 == "aftercare/after-injection")
    #expect(homes.first { $0.0 == "do-not-chew-gum" }?.1 == "aftercare/jaw")
    #expect(plan.carePlan.checks.map { plan.facts(of: $0).id } == ["aftercare/after-injection", "aftercare/jaw"])
  }

  @Test("All shipped areas together lose nothing and say nothing twice in a window")
  func shippedAreas() throws {
    let library = try GuideLibrary(folder: Self.shipped)
    let areas = library.list(of: "aftercare").map { String($0.id.dropFirst(10)) }.filter { $0 != "after-injection" }
    #expect(areas.count == 6)
    let plan = try Self.plan(areas, content: Self.shipped)
    for window in plan.carePlan.windows {
      let ids = window.instructions.map(\.id)
      #expect(Set(ids).count == ids.count)
      let wanted = plan.parts.flatMap(\.windows).filter { $0.hours == window.hours }.flatMap(\.instructions).map(\.id)
      #expect(Set(ids).isSuperset(of: wanted))
    }
    let signs = plan.carePlan.windows.flatMap(\.instructions).filter { $0.kind == .help }
    #expect(signs.first?.text.links.first?.target == "triage/red-flags#breathing-and-swallowing")
    #expect(signs.last?.text.links.first?.target == "triage/something-else")
    #expect(plan.dangerSigns == Array(signs.filter(\.mustBeSaid)))
    #expect(plan.carePlan.windows.map(\.hours) == plan.parts.first?.windows.map(\.hours))
  }

  @Test("Windows are told in clock times and dates")
  func headings() throws {
    let shown = try Shown(treated: "2026-11-24T10:40", now: "2026-11-24T10:45")
    #expect(
      shown.headings == [
        "Until 2:40 pm today", "From 2:40 pm today, until 10:40 am on Friday",
        "Day 3 to day 13: Friday 27 November to Monday 7 December", "Day 14: Tuesday 8 December", "Any time",
      ])
    #expect(shown.dayWords == "Day 0")
  }

  @Test("Without a time there are no dates, and the plan is there all the same")
  func noTime() throws {
    let shown = try Shown(treated: nil, now: "2026-11-24T10:45")
    #expect(shown.headings.first == "0 to 4 hours")
    #expect(shown.dayWords == "")
    #expect(shown.plan.changesAt(in: shown.context) == nil)
  }

  @Test(
    "What it says changes at the end of a window and at midnight, whichever comes first",
    arguments: [
      ("2026-11-24T10:45", "2026-11-24T14:40"), ("2026-11-24T14:40", "2026-11-25T00:00"),
      ("2026-11-26T08:00", "2026-11-27T00:00"), ("2026-11-27T08:00", "2026-11-27T10:40"),
    ])
  func changes(_ now: String, _ change: String) throws {
    let shown = try Shown(treated: "2026-11-24T10:40", now: now)
    #expect(shown.plan.changesAt(in: shown.context) == Moment(change, in: .utc)?.seconds)
  }

  /// Central Europe: an hour less ahead of UTC from 25 October 2026, 01:00 UTC, and an hour more from 28 March 2027.
  private static let berlin = TimeZoneRule { moment in
    let (autumn, spring) = (1_792_890_000, 1_806_195_600)
    return moment.seconds >= autumn && moment.seconds < spring ? 3600 : 7200
  }

  @Test("Hours are hours and days are days when clocks change")
  func daylightSaving() throws {
    let autumn = try Shown(treated: "2026-10-25T01:30", now: "2026-10-25T01:35", zone: Self.berlin)
    // Four hours later, though the clock advances by only three.
    #expect(autumn.headings.first == "Until 4:30 am today")
    #expect(autumn.headings[2] == "Day 3 to day 13: Wednesday 28 October to Saturday 7 November")
    let spring = try Shown(treated: "2027-03-27T23:30", now: "2027-03-30T00:30", zone: Self.berlin)
    #expect(spring.dayWords == "Day 3")
    #expect(spring.headings[3] == "Day 14: Saturday 10 April")
  }
}
