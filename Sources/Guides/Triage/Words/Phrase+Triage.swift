import Screens

extension Phrase {
  static let triageMenuTitle = Phrase("triage.menu-title", "Something feels wrong")
  static let triageMenuDetail = Phrase("triage.menu-detail", "A few questions. Danger signs first.")
  static let triagePlace = Phrase("triage.place", "Side effects")

  static let beginHelp = Phrase("triage.begin-help", "Begin with the first question")
  static let tickByNumberHelp = Phrase("triage.tick-by-number-help", "Tick or untick an answer by its number")
  static let tickOrGoOnHelp = Phrase("triage.tick-or-go-on-help", "Tick this answer, or go on when it is ticked")
  static let tickHelp = Phrase("triage.tick-help", "Tick or untick this answer")
  static let changeThisHelp = Phrase("triage.change-this-help", "Change this answer")
  static let audience = Phrase("triage.audience", "For: {audience}.")
  static let dangerSignsFirst = Phrase("triage.danger-signs-first", "We ask about danger signs first.")
  static let canGoBack = Phrase("triage.can-go-back", "You can go back at any time.")
  static let answersRecorded = Phrase("triage.answers-recorded", "The answers are recorded.")
  static let anyOfThese = Phrase("triage.any-of-these", "Any of these? Get help now")
  static let answerFromVisit = Phrase("triage.answer-from-visit", "{answer} (from the visit)")
  static let goOnWhenTicked = Phrase("triage.go-on-when-ticked", "Go on when you have ticked")
  static let ifNotSure = Phrase(
    "triage.if-not-sure", "If you are not sure, say so. We then choose the more careful advice.")
  static let questionPosition = Phrase("triage.question-position", "Question {number} of about {all}")
  /// Between the signs and "None of these".
  static let or = Phrase("triage.or", "or")
  static let contradiction = Phrase("triage.contradiction", "You ticked: {answers}. You also ticked: {none}.")
  static let whichIsRight = Phrase("triage.which-is-right", "Which is right?")
  static let tickAll = Phrase("triage.tick-all", "Tick all that apply.")
  static let ticked = Phrase("triage.ticked", "Ticked: {answer}. Press Enter to go on.")
  static let tickedBySwitch = Phrase("triage.ticked-by-switch", "Ticked: {answer}.")
  static let notTicked = Phrase("triage.not-ticked", "Not ticked: {answer}.")
  static let nothingTicked = Phrase("triage.nothing-ticked", "Nothing is ticked yet. Press a number to tick.")
  static let nothingTickedBySwitch = Phrase("triage.nothing-ticked-by-switch", "Nothing is ticked yet.")
  static let noQuestionAnswered = Phrase("triage.no-question-answered", "You have not answered a question yet.")
  static let goOnWithQuestions = Phrase("triage.go-on-with-questions", "Go on with the questions")
  static let chooseToChange = Phrase(
    "triage.choose-to-change", "Choose an answer to change it. The others are kept.")

  static let resultSame = Phrase("triage.result-same", "Your result is the same.")
  static let resultChanged = Phrase("triage.result-changed", "This changed your result.")
  static let checkDangerSignsAgain = Phrase("triage.check-danger-signs-again", "Check the danger signs again")
  static let answerQuestions = Phrase("triage.answer-questions", "Answer the questions of this guide")
  static let nextWeeks = Phrase("triage.next-weeks", "In the next weeks")
  static let youSaidHeading = Phrase("triage.you-said-heading", "You said")
  static let youSaidInShort = Phrase("triage.you-said-in-short", "You said: {answers}.")
  /// In place of the answers, below clinic-today, where none raised the level.
  static let nothingForToday = Phrase("triage.nothing-for-today", "Nothing that needs help today")
}

extension TriagePhrases {
  static let menu: [Phrase] = [.triageMenuTitle, .triageMenuDetail, .triagePlace]

  /// The first page, the questions and the review page.
  static let walk: [Phrase] = [
    .beginHelp, .tickByNumberHelp, .tickOrGoOnHelp, .tickHelp, .changeThisHelp, .audience,
    .tickAll, .dangerSignsFirst, .canGoBack, .answersRecorded, .anyOfThese, .answerFromVisit, .goOnWhenTicked,
    .ifNotSure, .questionPosition, .or, .contradiction, .whichIsRight, .ticked, .tickedBySwitch, .notTicked,
    .nothingTicked, .nothingTickedBySwitch,
    .noQuestionAnswered,
    .goOnWithQuestions, .chooseToChange,
  ]

  static let result: [Phrase] = [
    .resultSame, .resultChanged, .checkDangerSignsAgain, .answerQuestions, .nextWeeks, .youSaidHeading, .youSaidInShort,
    .nothingForToday,
  ]
}
