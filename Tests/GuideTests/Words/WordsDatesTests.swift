import Pages
import Screens
import Testing

@testable import Guides

@Suite("Days and times in words")
struct WordsDatesTests {
  @Test("A day in English, short and long")
  func days() throws {
    let day = try #require(Day("2026-12-08"))
    #expect(Words.english.date(day) == "8 December 2026")
    #expect(Words.english.weekdayAndDate(day) == "Tuesday 8 December")
    #expect(Words.english.weekdayDateAndYear(day) == "Tuesday 8 December 2026")
  }

  @Test(
    "A time on a clock of twelve hours and on one of twenty-four",
    arguments: [
      (0, 5, "12:05 am", "0:05"), (9, 30, "9:30 am", "9:30"), (12, 0, "12:00 pm", "12:00"),
      (14, 40, "2:40 pm", "14:40"), (23, 59, "11:59 pm", "23:59"),
    ])
  func times(hour: Int, minute: Int, twelve: String, twentyFour: String) {
    let clock = ClockTime(Moment(seconds: hour * 3600 + minute * 60), in: .utc)
    #expect(Words.english.time(clock) == twelve)
    #expect(Self.german.time(clock) == twentyFour)
  }

  @Test("A whole hour", arguments: [(0, "12 am", "0:00"), (12, "12 pm", "12:00"), (15, "3 pm", "15:00")])
  func hours(hour: Int, twelve: String, twentyFour: String) {
    #expect(Words.english.time(hour: hour) == twelve)
    #expect(Self.german.time(hour: hour) == twentyFour)
  }

  @Test("Another language has its own order of the parts of a date")
  func order() throws {
    #expect(Self.german.weekdayAndDate(try #require(Day("2026-12-08"))) == "Dienstag, 8. Dezember")
  }

  private static let german = Words(
    language: "de",
    translations: [
      "guides.hours-of-clock": .text(PhraseText("24")), "guides.tuesday": .text(PhraseText("Dienstag")),
      "guides.december": .text(PhraseText("Dezember")),
      "guides.weekday-and-date": .text(PhraseText("{weekday}, {day}. {month}")),
    ])
}
