package import Screens

extension Phrase {
  package static let forStaff = Phrase("guides.for-staff", "For staff")
  static let decidingAnswers = Phrase("guides.deciding-answers", "Deciding answers")
  static let noAnswerDecided = Phrase("guides.no-answer-decided", "No single answer decided.")
  static let askedToo = Phrase("guides.asked-too", "Asked too")
  static let otherAnswers = Phrase("guides.other-answers", "{answers}.")
  static let treatedLessThanHourAgo = Phrase(
    "guides.treated-less-than-hour-ago", "Treated less than an hour ago: {day}, {time}.")
  static let treatedHoursAgo = Phrase(
    "guides.treated-hours-ago", one: "Treated {count} hour ago: {day}, {time}.",
    other: "Treated {count} hours ago: {day}, {time}.")
  static let treatedDaysAgo = Phrase(
    "guides.treated-days-ago", one: "Treated {count} day ago: {day}, {time}.",
    other: "Treated {count} days ago: {day}, {time}.")
}

extension GuidesPhrases {
  /// A result as staff read it.
  static let staff: [Phrase] = [
    .forStaff, .decidingAnswers, .noAnswerDecided, .askedToo, .otherAnswers, .treatedLessThanHourAgo,
    .treatedHoursAgo, .treatedDaysAgo,
  ]
}
