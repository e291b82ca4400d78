import Screens

extension Phrase {
  static let whenInjected = Phrase("aftercare.when-injected", "When was your injection?")
  static let timeNotSaved = Phrase(
    "aftercare.time-not-saved", "We only use this to show the right days. It is not saved.")
  static let question = Phrase("aftercare.question", "Question")
  static let inLastHour = Phrase("aftercare.in-last-hour", "In the last hour")
  static let earlierToday = Phrase("aftercare.earlier-today", "Earlier today")
  static let yesterday = Phrase("aftercare.yesterday", "Yesterday")
  static let twoToTenDaysAgo = Phrase("aftercare.two-to-ten-days-ago", "2 to 10 days ago")
  static let longerAgo = Phrase("aftercare.longer-ago", "Longer ago")
  static let notSure = Phrase("aftercare.not-sure", "Not sure")
  static let aboutTime = Phrase("aftercare.about-time", "About {time}")
  static let inMorning = Phrase("aftercare.in-morning", "In the morning")
  static let inAfternoon = Phrase("aftercare.in-afternoon", "In the afternoon")
  static let inEvening = Phrase("aftercare.in-evening", "In the evening")
  static let elevenToThirteenDaysAgo = Phrase("aftercare.eleven-to-thirteen-days-ago", "11 to 13 days ago")
  static let weeksAgo = Phrase("aftercare.weeks-ago", one: "{count} week ago", other: "{count} weeks ago")
  static let monthsAgo = Phrase("aftercare.months-ago", one: "{count} month ago", other: "{count} months ago")
  static let longerThanMonthsAgo = Phrase(
    "aftercare.longer-than-months-ago", one: "Longer than {count} month ago", other: "Longer than {count} months ago")
}

extension AftercarePhrases {
  /// When the injection was.
  static let treated: [Phrase] = [
    .whenInjected, .timeNotSaved, .question, .inLastHour, .earlierToday, .yesterday, .twoToTenDaysAgo, .longerAgo,
    .notSure, .aboutTime, .inMorning, .inAfternoon, .inEvening, .elevenToThirteenDaysAgo, .weeksAgo,
    .monthsAgo, .longerThanMonthsAgo,
  ]
}
