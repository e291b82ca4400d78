import Screens

extension Phrase {
  static let part = Phrase("desk.part", "Part {part} of {parts}")
  static let backOnePartHelp = Phrase("desk.back-one-part-help", "Go back one part; before the first, pause")
  static let skipHint = Phrase("desk.skip-hint", "skip")
  static let skipHelp = Phrase("desk.skip-help", "Do not say or ask this one; you can come back to it")
  static let saidHint = Phrase("desk.said-hint", "said")
  static let saidHelp = Phrase("desk.said-help", "Said: tick this one and go to the next")
  static let tickSaidByNumberHelp = Phrase(
    "desk.tick-said-by-number-help", "Tick or untick what was said, by its number")
  static let tickSaidHelp = Phrase("desk.tick-said-help", "Tick or untick what was said")
  static let answerHelp = Phrase("desk.answer-help", "The patient's answer")
  static let pause = Phrase("desk.pause", "Pause")

  // Statements.
  static let tellPatient = Phrase("desk.tell-patient", "Tell the patient")
  static let saidAll = Phrase("desk.said-all", "I said all of these")
  static let leaveRest = Phrase("desk.leave-rest", "Leave the rest to the page")
  static let whatToSay = Phrase("desk.what-to-say", "What to say")
  static let kindAndInstruction = Phrase("desk.kind-and-instruction", "{kind}: {instruction}")
  static let skippedInstruction = Phrase("desk.skipped-instruction", "Skipped: {instruction}")
  static let why = Phrase("desk.why", "Why: {reason}")
  static let saidOf = Phrase("desk.said-of", one: "{count} of {all} said", other: "{count} of {all} said")
  static let saidInstruction = Phrase("desk.said-instruction", "Said: {instruction}")
  static let notTickedAnyMore = Phrase("desk.not-ticked-any-more", "Not ticked any more: {instruction}")
  static let leftToPage = Phrase(
    "desk.left-to-page", one: "{count} left to its page. You can go back to it before you finish.",
    other: "{count} left to their page. You can go back to them before you finish.")
  static let skippedGoBack = Phrase(
    "desk.skipped-go-back", "Skipped. You can go back to it before you finish.")
  static let nothingToSkip = Phrase("desk.nothing-to-skip", "There is nothing to skip here.")

  // Teach-back.
  static let questionOf = Phrase("desk.question-of", "Question {question} of {questions}")
  static let askInOwnWords = Phrase(
    "desk.ask-in-own-words", "Ask the patient, and let them say it in their own words.")
  static let skipQuestion = Phrase("desk.skip-question", "Skip this question")
  static let patientSaid = Phrase("desk.patient-said", "The patient said: {answer}.")
  static let answerIsWrong = Phrase(
    "desk.answer-is-wrong", "Not quite. Many people think so. Read this together, then ask again.")
  static let askAgain = Phrase("desk.ask-again", "Ask again")
  static let questionSkipped = Phrase(
    "desk.question-skipped", "Question skipped. You can go back to it before you finish.")

  // The danger signs.
  static let sayDangerSigns = Phrase("desk.say-danger-signs", "Danger signs: say these to everyone")
  static let getHelpForThese = Phrase(
    "desk.get-help-for-these", "\"Get help for any of these, now or in the next weeks:\"")
  static let askDangerSigns = Phrase("desk.ask-danger-signs", "Ask: \"Do you have any of these now?\"")
  static let saidAndNone = Phrase("desk.said-and-none", "Said, and none of these now")
  static let saidAndSome = Phrase("desk.said-and-some", "Said, and one of these now, or not sure")
  static let dangerSignsAlwaysSaid = Phrase("desk.danger-signs-always-said", "The danger signs are always said.")
}

extension DeskPhrases {
  /// The walk-through.
  static let walkThrough: [Phrase] = [
    .part, .backOnePartHelp, .skipHint, .skipHelp, .saidHint, .saidHelp, .tickSaidByNumberHelp, .tickSaidHelp,
    .answerHelp, .pause, .tellPatient, .saidAll, .leaveRest, .whatToSay, .kindAndInstruction,
    .skippedInstruction, .why, .saidOf, .saidInstruction, .notTickedAnyMore, .leftToPage,
    .skippedGoBack, .nothingToSkip, .questionOf, .askInOwnWords, .skipQuestion, .patientSaid,
    .answerIsWrong, .askAgain, .questionSkipped, .sayDangerSigns, .getHelpForThese,
    .askDangerSigns, .saidAndNone, .saidAndSome, .dangerSignsAlwaysSaid,
  ]
}
