package import Screens

extension Phrase {
  package static let backHint = Phrase("guides.back-hint", "back")
  package static let backWhereYouCameFromHelp = Phrase(
    "guides.back-where-you-came-from-help", "Go back to where you came from")
  static let backAnswersKeptHelp = Phrase("guides.back-answers-kept-help", "Go back; your answers are kept")
  package static let searchHint = Phrase("guides.search-hint", "search")
  package static let searchHelp = Phrase("guides.search-help", "Search everything")
  static let startHint = Phrase("guides.start-hint", "start")
  static let nextHint = Phrase("guides.next-hint", "next")
  static let giveAnswerHelp = Phrase("guides.give-answer-help", "Give this answer and go on")
  static let changeHint = Phrase("guides.change-hint", "change")
  package static let openHint = Phrase("guides.open-hint", "open")
  static let reviewHint = Phrase("guides.review-hint", "review")
  static let reviewHelp = Phrase("guides.review-help", "Look over your answers and change one")
}

extension GuidesPhrases {
  /// The row of hints, and the help.
  static let commands: [Phrase] = [
    .backHint, .backWhereYouCameFromHelp, .backAnswersKeptHelp, .searchHint, .searchHelp, .startHint, .nextHint,
    .giveAnswerHelp, .changeHint, .openHint, .reviewHint, .reviewHelp,
  ]
}
