package import Screens

extension Phrase {
  static let months: [Phrase] = [
    Phrase("guides.january", "January"), Phrase("guides.february", "February"), Phrase("guides.march", "March"),
    Phrase("guides.april", "April"), Phrase("guides.may", "May"), Phrase("guides.june", "June"),
    Phrase("guides.july", "July"), Phrase("guides.august", "August"), Phrase("guides.september", "September"),
    Phrase("guides.october", "October"), Phrase("guides.november", "November"), Phrase("guides.december", "December"),
  ]
  static let weekdays: [Phrase] = [
    Phrase("guides.monday", "Monday"), Phrase("guides.tuesday", "Tuesday"), Phrase("guides.wednesday", "Wednesday"),
    Phrase("guides.thursday", "Thursday"), Phrase("guides.friday", "Friday"), Phrase("guides.saturday", "Saturday"),
    Phrase("guides.sunday", "Sunday"),
  ]
  static let date = Phrase("guides.date", "{day} {month} {year}")
  static let weekdayAndDate = Phrase("guides.weekday-and-date", "{weekday} {day} {month}")
  static let weekdayDateAndYear = Phrase("guides.weekday-date-and-year", "{weekday} {day} {month} {year}")

  static let timeYesterday = Phrase("guides.time-yesterday", "{time} yesterday")
  package static let timeToday = Phrase("guides.time-today", "{time} today")
  static let timeTomorrow = Phrase("guides.time-tomorrow", "{time} tomorrow")
  static let timeOnWeekday = Phrase("guides.time-on-weekday", "{time} on {weekday}")

  /// How many hours a clock of the language counts: "12", or "24". It is no text that anybody reads.
  static let hoursOfClock = Phrase("guides.hours-of-clock", "12")
  static let timeAM = Phrase("guides.time-am", "{hour}:{minute} am")
  static let timePM = Phrase("guides.time-pm", "{hour}:{minute} pm")
  static let timeOfDay = Phrase("guides.time-of-day", "{hour}:{minute}")
  static let hourAM = Phrase("guides.hour-am", "{hour} am")
  static let hourPM = Phrase("guides.hour-pm", "{hour} pm")
}

extension GuidesPhrases {
  /// Dates and times of day.
  static let dates: [Phrase] =
    Phrase.months + Phrase.weekdays + [
      .date, .weekdayAndDate, .weekdayDateAndYear, .hoursOfClock, .timeAM, .timePM, .timeOfDay, .hourAM, .hourPM,
      .timeYesterday, .timeToday, .timeTomorrow, .timeOnWeekday,
    ]
}
