import Pages
import Testing

@testable import Guides

@Suite("Times as people and programs write them")
struct MomentTests {
  private static let zone = TimeZoneRule { _ in -7 * 3600 }
  private static let wanted = Moment(seconds: 1_795_542_000)

  @Test(
    "Forms of one time",
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
    "What is no time",
    arguments: [
      "2026-02-29T10:40", "2026-11-24T24:01", "2026-11-24T10:60", "2026-11-24T10:40:60", "2026-11-24T10:40.5",
      "2026-11-24T10:40:30.", "2026-11-24T10:40:30.x", "2026-11-24T1:40", "2026-11-24T10", "2026-11-24T-1:40", "10:40",
      "2026-11-24T10:40+15:00", "2026-11-24T10:40+7", "24/11/2026", "",
    ])
  func refused(text: String) {
    #expect(Moment(text, in: Self.zone) == nil)
  }
}
