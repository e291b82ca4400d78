import Screens

extension Phrase {
  static let checklistMenuTitle = Phrase("checklist.menu-title", "Before you book")
  static let checklistMenuDetail = Phrase("checklist.menu-detail", "Is it safe? Is the deal too good?")
  static let checklistPlace = Phrase("checklist.place", "Choosing")

  static let compareHint = Phrase("checklist.compare-hint", "compare")
  static let itemCount = Phrase(
    "checklist.item-count", one: "{count} item.", other: "{count} items, one at a time.")
  static let scoreIsRounded = Phrase("checklist.score-is-rounded", "The score is a whole percent, rounded down.")
  static let whyItMatters = Phrase("checklist.why-it-matters", "Why it matters:")
  static let itemsDone = Phrase(
    "checklist.items-done", one: "{count} of {all} done", other: "{count} of {all} done")
  static let itemPosition = Phrase("checklist.item-position", "Item {number} of {all}")
  static let itemPositionOfProvider = Phrase(
    "checklist.item-position-of-provider", "{provider}: Item {number} of {all}")
  static let oneMeans = Phrase("checklist.one-means", "One \"{answer}\" here means: {result}.")
  static let severalMean = Phrase(
    "checklist.several-mean", one: "One \"{answer}\" here means: {result}. \"{not-sure}\" does not count.",
    other: "{count} times \"{answer}\" here means: {result}. \"{not-sure}\" does not count.")
  static let goOnWithList = Phrase("checklist.go-on-with-list", "Go on with the list")
  static let noItemAnswered = Phrase("checklist.no-item-answered", "You have not answered an item yet.")
  static let secondProviderFirst = Phrase(
    "checklist.second-provider-first", "Fill in the list for a second provider first.")

  static let noRowFits = Phrase(
    "checklist.no-row-fits", "No row of the result table fits these answers. Ask a member of staff.")
  static let resultOfProvider = Phrase("checklist.result-of-provider", "{provider}: Result")
  static let score = Phrase(
    "checklist.score", one: "Score: {points} of {count} points, {percent} %.",
    other: "Score: {points} of {count} points, {percent} %.")
  static let askNext = Phrase("checklist.ask-next", "Ask about these next")
  static let anotherProvider = Phrase("checklist.another-provider", "Fill it in for another provider, to compare")
  static let seeSideBySide = Phrase("checklist.see-side-by-side", "See the providers side by side")
  static let titleWithPoints = Phrase(
    "checklist.title-with-points", one: "{title} ({points} of {count} points)",
    other: "{title} ({points} of {count} points)")
  static let titleOfProvider = Phrase("checklist.title-of-provider", "{provider}: {title}")
  static let titleOfProviderWithPoints = Phrase(
    "checklist.title-of-provider-with-points", one: "{provider}: {title} ({points} of {count} points)",
    other: "{provider}: {title} ({points} of {count} points)")

  static let sideBySide = Phrase("checklist.side-by-side", "Side by side")
  static let compare = Phrase("checklist.compare", "Compare")
  static let openProvider = Phrase("checklist.open-provider", "Open provider {provider}")
  static let noAnswerCountsAs = Phrase(
    "checklist.no-answer-counts-as", "No answer counts as \"{answer}\". No list can prove a provider good.")
  static let itemColumn = Phrase("checklist.item-column", "Item")
  static let noResult = Phrase("checklist.no-result", "none")
  static let noAnswer = Phrase("checklist.no-answer", "no answer")

  static let questionsToAsk = Phrase("checklist.questions-to-ask", "Questions to ask before you book")
  static let alreadyAsItShouldBe = Phrase("checklist.already-as-it-should-be", "Already as it should be")
  static let settledItems = Phrase("checklist.settled-items", "{items}.")
}

extension ChecklistPhrases {
  static let menu: [Phrase] = [.checklistMenuTitle, .checklistMenuDetail, .checklistPlace]

  /// The first page, the items and the review page.
  static let filling: [Phrase] = [
    .compareHint, .itemCount, .scoreIsRounded, .whyItMatters, .itemsDone,
    .itemPosition, .itemPositionOfProvider, .oneMeans, .severalMean, .goOnWithList, .noItemAnswered,
    .secondProviderFirst,
  ]

  static let result: [Phrase] = [
    .noRowFits, .resultOfProvider, .score, .askNext, .anotherProvider, .seeSideBySide,
    .titleWithPoints, .titleOfProvider, .titleOfProviderWithPoints,
  ]

  /// Several providers side by side.
  static let comparison: [Phrase] = [
    .sideBySide, .compare, .openProvider, .noAnswerCountsAs, .itemColumn, .noResult, .noAnswer,
  ]

  static let handout: [Phrase] = [.questionsToAsk, .alreadyAsItShouldBe, .settledItems]
}
