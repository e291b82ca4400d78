package import Screens

extension Phrase {
  package static let backHint = Phrase("guides.back-hint", "back")
  package static let backWhereYouCameFromHelp = Phrase(
    "guides.back-where-you-came-from-help", "Go back to where you came from")
  static let backAnswersKeptHelp = Phrase("guides.back-answers-kept-help", "Go back; your answers are kept")
  package static let searchHint = Phrase("guides.search-hint", "search")
  package static let searchHelp = Phrase("guides.search-help", "Search everything")
  package static let startHint = Phrase("guides.start-hint", "start")
  package static let nextHint = Phrase("guides.next-hint", "next")
  static let giveAnswerHelp = Phrase("guides.give-answer-help", "Give this answer and go on")
  static let changeHint = Phrase("guides.change-hint", "change")
  package static let openHint = Phrase("guides.open-hint", "open")
  static let reviewHint = Phrase("guides.review-hint", "review")
  static let reviewHelp = Phrase("guides.review-help", "Look over your answers and change one")
  package static let tickHint = Phrase("guides.tick-hint", "tick")
  package static let goOnHint = Phrase("guides.go-on-hint", "go on")
  package static let goOnWithTicked = Phrase(
    "guides.go-on-with-ticked", one: "Go on with {count} ticked", other: "Go on with {count} ticked")
  package static let takeLineHelp = Phrase("guides.take-line-help", "Take the focused line")
}

extension GuidesPhrases {
  /// The row of hints, and the help.
  static let commands: [Phrase] = [
    .backHint, .backWhereYouCameFromHelp, .backAnswersKeptHelp, .searchHint, .searchHelp, .startHint, .nextHint,
    .giveAnswerHelp, .changeHint, .openHint, .reviewHint, .reviewHelp, .tickHint, .goOnHint, .goOnWithTicked,
    .takeLineHelp,
  ]
}
