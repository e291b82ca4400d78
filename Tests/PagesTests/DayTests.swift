import Pages
import Testing

@Suite("Days")
struct DayTests {
  @Test(
    "A day is read as it is written", arguments: ["2026-11-20", "2024-02-29", "2000-02-29", "1999-12-31", "0001-01-01"])
  func reads(text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(
    "What is no day of the calendar is refused",
    arguments: [
      "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00", "2026-1-20", "20-11-2026",
      "2026/11/20", "2026-11-20 ", "", "2026-11", "２０２６-11-20", "-026-11-20", "2026-11-2a", "+026-11-20",
    ])
  func refuses(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(
    "Days are counted from the first of January 1970",
    arguments: [
      ("1970-01-01", 0), ("1970-01-02", 1), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2026-11-24", 20_781),
      ("1600-01-01", -135_140),
    ])
  func counts(text: String, number: Int) throws {
    #expect(try #require(Day(text)).daysSince1970 == number)
    #expect(Day(daysSince1970: number).description == text)
  }

  @Test("Counting there and back gives the same day, over four hundred years")
  func roundTrip() {
    for number in stride(from: -100_000, through: 50_000, by: 37) {
      #expect(Day(daysSince1970: number).daysSince1970 == number)
    }
  }

  @Test(
    "Each day has its weekday",
    arguments: [
      ("1970-01-01", 4), ("2026-11-24", 2), ("2026-11-22", 7), ("1969-12-31", 3),
    ])
  func weekdays(text: String, number: Int) throws {
    #expect(try #require(Day(text)).weekday == number)
  }

  @Test("Days come in order")
  func order() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-02-01", "2026-02-02"].map { try #require(Day($0)) }
    #expect(days == days.reversed().sorted())
  }
}
