import Screens

extension Phrase {
  static let openVisits = Phrase("desk.open-visits", "Open visits")
  static let todaysOtherVisits = Phrase("desk.todays-other-visits", "Finished today")
  static let noVisitInList = Phrase("desk.no-visit-in-list", "There is none.")
  static let visitInList = Phrase("desk.visit-in-list", "Visit {label}: {day}, {time}")
  static let openVisitInList = Phrase("desk.open-visit-in-list", "Visit {label}: {day}, {time}, open")

  static let labelPrompt = Phrase("desk.label-prompt", "Label:")
  static let noVisitRecorded = Phrase("desk.no-visit-recorded", "No visit is recorded.")
  static let typeLabelOrChooseDay = Phrase("desk.type-label-or-choose-day", "Type the label, or choose the day.")
  static let noLabelFound = Phrase("desk.no-label-found", "No label begins so. Go back to choose a day.")
  static let dayIsToday = Phrase("desk.day-is-today", "{day}, today")
  static let dayIsYesterday = Phrase("desk.day-is-yesterday", "{day}, yesterday")
  static let dayIsDaysAgo = Phrase(
    "desk.day-is-days-ago", one: "{day}, {count} day ago", other: "{day}, {count} days ago")
  static let visitsFound = Phrase("desk.visits-found", one: "{count} found.", other: "{count} found.")
  static let notSearched = Phrase("desk.not-searched", "The visits cannot be read now. Try again.")
  static let openHelp = Phrase("desk.open-help", "Open what is focused")
  static let emptyLabelHelp = Phrase("desk.empty-label-help", "Empty the label, then go back")

  static let didNotWork = Phrase("desk.did-not-work", "This did not work")
  static let notThereAnyMore = Phrase(
    "desk.not-there-any-more", "This is not there any more. Go back and look again.")
  static let tryAgainHelp = Phrase("desk.try-again-help", "Go back, and try again")

}

extension DeskPhrases {
  /// Lists of visits, finding one, and what several screens say.
  static let lists: [Phrase] = [
    .openVisits, .todaysOtherVisits, .noVisitInList, .visitInList, .openVisitInList, .labelPrompt, .noVisitRecorded,
    .typeLabelOrChooseDay, .noLabelFound, .dayIsToday, .dayIsYesterday, .dayIsDaysAgo, .visitsFound, .notSearched,
    .openHelp, .emptyLabelHelp, .didNotWork, .notThereAnyMore, .tryAgainHelp,
  ]
}
