import Screens

extension Phrase {
  static let aftercareMenuTitle = Phrase("aftercare.menu-title", "After your treatment")
  static let aftercareMenuDetail = Phrase("aftercare.menu-detail", "What to do today, this week and later.")
  static let aftercarePlace = Phrase("aftercare.place", "After your treatment")

  static let onLabel = Phrase("aftercare.on-label", "On the label")
  static let smallStudy = Phrase("aftercare.small-study", "A small study")
  static let fromStudies = Phrase("aftercare.from-studies", "From studies")
  static let toBeCareful = Phrase("aftercare.to-be-careful", "To be careful")
  static let habitNoProof = Phrase("aftercare.habit-no-proof", "Habit, no proof")
  static let toDo = Phrase("aftercare.to-do", "Do")
  static let avoid = Phrase("aftercare.avoid", "Avoid")
  static let commonNow = Phrase("aftercare.common-now", "Common now")
  static let getHelp = Phrase("aftercare.get-help", "Get help")
  static let whyLabel = Phrase("aftercare.why-label", "Why:")
  static let evidence = Phrase("aftercare.evidence", "({evidence})")

  static let todayIsDay = Phrase("aftercare.today-is-day", "Today is day {number}")
  /// The first line of a printed plan, and the headings of its windows.
  static let planOnDay = Phrase("aftercare.plan-on-day", "{title}. Today is day {number}.")
  static let windowWithTimes = Phrase("aftercare.window-with-times", "{window} ({start} to {end})")
  static let windowNow = Phrase("aftercare.window-now", "{window} NOW")
  static let windowOver = Phrase("aftercare.window-over", "{window} past")
  static let dateAndTime = Phrase("aftercare.date-and-time", "{date}, {time}")
  static let planInFuture = Phrase(
    "aftercare.plan-in-future", "The treatment is in the future. The plan is shown as it will be.")
  static let whenHeading = Phrase("aftercare.when-heading", "When")
  static let thenHeading = Phrase("aftercare.then-heading", "Then")
  static let questionCount = Phrase("aftercare.question-count", one: "One question", other: "{count} questions")
  static let planHasEnded = Phrase("aftercare.plan-has-ended", "This plan has ended.")
  static let planCovers = Phrase(
    "aftercare.plan-covers",
    "It covers the time until the effect fades. If something still feels wrong, tell the clinic.")
  static let nowUntil = Phrase("aftercare.now-until", "Now, until {time}")
  static let windowFrom = Phrase("aftercare.window-from", "From {time}")
  static let windowPast = Phrase("aftercare.window-past", "Past: {window}")
}

extension AftercarePhrases {
  static let menu: [Phrase] = [.aftercareMenuTitle, .aftercareMenuDetail, .aftercarePlace]

  /// What stands over and behind instructions.
  static let instructions: [Phrase] = [
    .onLabel, .smallStudy, .fromStudies, .toBeCareful, .habitNoProof, .toDo, .avoid, .commonNow, .getHelp, .whyLabel,
    .evidence, .planOnDay, .windowWithTimes, .windowNow, .windowOver, .dateAndTime, .planInFuture,
  ]

  static let plan: [Phrase] = [
    .todayIsDay, .whenHeading, .thenHeading, .questionCount, .planHasEnded, .planCovers, .nowUntil, .windowFrom,
    .windowPast,
  ]
}
