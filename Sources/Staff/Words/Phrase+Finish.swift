import Screens

extension Phrase {
  static let finish = Phrase("desk.finish", "Finish")
  static let beforeYouFinish = Phrase("desk.before-you-finish", "Before you finish")
  static let timeTogether = Phrase("desk.time-together", "Time together: {duration}.")
  static let answeredRight = Phrase(
    "desk.answered-right", one: "Questions: {count} of {questions} answered right.",
    other: "Questions: {count} of {questions} answered right.")
  static let dangerSignsNoneNow = Phrase(
    "desk.danger-signs-none-now", "Danger signs: said. The patient has none of them now.")
  static let dangerSignsSomeNow = Phrase(
    "desk.danger-signs-some-now", "Danger signs: said. The patient has one now, or is not sure.")
  static let dangerSignsNotSaid = Phrase(
    "desk.danger-signs-not-said", "Danger signs: not said yet. They come before the end.")
  static let finishVisit = Phrase("desk.finish-visit", "Finish the visit")
  static let finishWithOpenQuestions = Phrase(
    "desk.finish-with-open-questions", one: "{count} question is open. To finish all the same, choose it again.",
    other: "{count} questions are open. To finish all the same, choose it again.")
  static let finishVisitDetail = Phrase(
    "desk.finish-visit-detail", "It cannot be changed then. It can be added to.")
  static let notDone = Phrase("desk.not-done", "Not done. Choose one to go there.")
  static let windowNotSaid = Phrase(
    "desk.window-not-said", one: "{window}: {count} not said", other: "{window}: {count} not said")
  static let questionNotAsked = Phrase("desk.question-not-asked", "Question {question}: not asked")
  static let questionNotRight = Phrase(
    "desk.question-not-right", "Question {question}: not answered right yet")
}

extension DeskPhrases {
  /// The page before a walk-through is finished.
  static let finish: [Phrase] = [
    .finish, .beforeYouFinish, .timeTogether, .answeredRight, .dangerSignsNoneNow, .dangerSignsSomeNow,
    .dangerSignsNotSaid, .finishVisit, .finishVisitDetail, .finishWithOpenQuestions, .notDone, .windowNotSaid,
    .questionNotAsked,
    .questionNotRight,
  ]
}
