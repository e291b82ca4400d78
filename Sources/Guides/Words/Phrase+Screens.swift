package import Screens

extension Phrase {
  package static let home = Phrase("guides.home", "Home")
  static let numberOfAll = Phrase("guides.number-of-all", "{number} of {all}")
  static let start = Phrase("guides.start", "Start")
  static let answersNotSaved = Phrase("guides.answers-not-saved", "Your answers are not saved.")
  static let savedAnswer = Phrase("guides.saved-answer", "Saved: {label}, {answer}.")
  static let review = Phrase("guides.review", "Review")
  static let yourAnswers = Phrase("guides.your-answers", "Your answers")
  static let goToResult = Phrase("guides.go-to-result", "Go to the result")
  static let result = Phrase("guides.result", "Result")
  static let showStaff = Phrase("guides.show-staff", "Show this to staff")
  static let changeAnswer = Phrase("guides.change-answer", "Change an answer")
  static let startAgain = Phrase("guides.start-again", "Start again")
  /// A question or an item with its answer, as "Pupils: Not sure".
  static let labelAndValue = Phrase("guides.label-and-value", "{label}: {value}")
  /// Before a text in another style.
  package static let labelBeforeText = Phrase("guides.label-before-text", "{label}:")
  package static let thatIsRight = Phrase("guides.that-is-right", "Yes, that is right.")
  package static let goOn = Phrase("guides.go-on", "Go on")
}

extension GuidesPhrases {
  static let screens: [Phrase] = [
    .home, .numberOfAll, .start, .answersNotSaved, .savedAnswer, .review, .yourAnswers, .goToResult, .result,
    .showStaff, .changeAnswer, .startAgain, .labelAndValue, .labelBeforeText, .thatIsRight, .goOn,
  ]
}
