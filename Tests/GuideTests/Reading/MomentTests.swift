import Pages
import Testing

@testable import Guides

@Suite("Times as people and programs write them")
struct MomentTests {
  private static let zone = TimeZoneRule { _ in -7 * 3600 }
  private static let wanted = Moment(seconds: 1_795_542_000)
  /// A zone whose clocks go forward from 1:00 to 2:00 on 29 March 2026 at 01:00 UTC.
  private static let london = TimeZoneRule { $0.seconds >= 1_774_746_000 ? 3600 : 0 }

  @Test(
    "One time is read in each of its forms",
    arguments: [
      "2026-11-24T10:40", "2026-11-24 10:40", "2026-11-24t10:40:00", "2026-11-24T17:40Z", "2026-11-24T17:40:00z",
      "2026-11-24T17:40:00.000Z", "2026-11-24T17:40:00,5Z", "2026-11-24T10:40-07:00", "2026-11-24T10:40-0700",
      "2026-11-24T10:40-07", "2026-11-24T23:10+05:30",
    ])
  func forms(text: String) {
    #expect(Moment(text, in: Self.zone) == Self.wanted)
  }

  @Test("24:00 is the end of the day, and a date alone is its noon")
  func endOfDay() {
    #expect(Moment("2026-11-24T24:00", in: Self.zone) == Moment("2026-11-25T00:00", in: Self.zone))
    #expect(Moment("2026-11-24", in: Self.zone) == Moment("2026-11-24T12:00", in: Self.zone))
    #expect(Moment("2024-02-29T08:00", in: Self.zone) != nil)
  }

  @Test(
    "Text that is no time is refused",
    arguments: [
      "2026-02-29T10:40", "2026-11-24T24:01", "2026-11-24T10:60", "2026-11-24T10:40:60", "2026-11-24T10:40.5",
      "2026-11-24T10:40:30.", "2026-11-24T10:40:30.x", "2026-11-24T1:40", "2026-11-24T10", "2026-11-24T-1:40", "10:40",
      "2026-11-24T10:40+15:00", "2026-11-24T10:40+7", "24/11/2026", "",
    ])
  func refused(text: String) {
    #expect(Moment(text, in: Self.zone) == nil)
  }

  @Test(
    "An hour that clocks skip is no time",
    arguments: [
      ("2026-03-29T01:30", false), ("2026-03-29T01:00", false), ("2026-03-29T00:59", true), ("2026-03-29T02:00", true),
      ("2026-03-29T01:30Z", true), ("2026-03-29T01:30+00:00", true), ("2026-03-28T01:30", true),
    ])
  func skipped(text: String, isTime: Bool) {
    #expect((Moment(text, in: Self.london) != nil) == isTime)
  }
}
