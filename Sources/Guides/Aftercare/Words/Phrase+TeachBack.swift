import Screens

extension Phrase {
  static let checkYouKnow = Phrase("aftercare.check-you-know", "Check you know")
  static let wellDone = Phrase("aftercare.well-done", "Well done. That was the last question.")
  static let backToPlan = Phrase("aftercare.back-to-plan", "Back to the plan")
  static let youAnswered = Phrase("aftercare.you-answered", "You said: {answer}.")
  static let notQuite = Phrase("aftercare.not-quite", "Not quite. Many people think so. Please read this again.")
  static let readAgain = Phrase("aftercare.read-again", "Read it again")
  static let tryOnceMore = Phrase("aftercare.try-once-more", "Try once more")
}

extension AftercarePhrases {
  /// Teach-back questions.
  static let teachBack: [Phrase] = [
    .checkYouKnow, .wellDone, .backToPlan, .youAnswered, .notQuite, .readAgain, .tryOnceMore,
  ]
}
