import Screens

extension Phrase {
  static let details = Phrase("desk.details", "Details")
  static let labelOfVisit = Phrase("desk.label-of-visit", "Label: {label}")
  static let detailAndValue = Phrase("desk.detail-and-value", "{detail}: {value}")
  static let startVisit = Phrase("desk.start-visit", "Start the visit")
  static let keepDetails = Phrase("desk.keep-details", "Keep these details")
  static let canStayEmpty = Phrase(
    "desk.can-stay-empty", "All but the label can stay empty. Please note no names.")
  static let leaveOut = Phrase("desk.leave-out", "Leave it out")
  static let keepNotesHelp = Phrase("desk.keep-notes-help", "Go back; what you noted here stays")
  static let tickByNumberHelp = Phrase("desk.tick-by-number-help", "Tick or untick by number")

  // What is typed.
  static let label = Phrase("desk.label", "Label")
  static let labelHint = Phrase("desk.label-hint", "A number, or initials of the room. Never a name.")
  static let keepLabel = Phrase("desk.keep-label", "Keep this label")
  static let timeHint = Phrase(
    "desk.time-hint", "A time of today, as 10:40. For another day: 2026-11-24 10:40.")
  static let keepTime = Phrase("desk.keep-time", "Keep this time")
  static let lotHint = Phrase("desk.lot-hint", "It stands on the vial and its box.")
  static let keepLot = Phrase("desk.keep-lot", "Keep it")
  static let notInThisField = Phrase("desk.not-in-this-field", "{character} cannot be typed here.")
  static let inTheField = Phrase("desk.in-the-field", "In the field: {text}")
  static let atMostCharacters = Phrase(
    "desk.at-most-characters", one: "At most {count} character.", other: "At most {count} characters.")
  static let badLabel = Phrase(
    "desk.bad-label", one: "A label has 1 to {count} letters, digits, dots or dashes.",
    other: "A label has 1 to {count} letters, digits, dots or dashes.")
  static let badTime = Phrase(
    "desk.bad-time", "Write a time, as 10:40, or a day and a time, as 2026-11-24 10:40.")
  static let timeToCome = Phrase("desk.time-to-come", "That time has not come yet.")
  static let badLot = Phrase("desk.bad-lot", "A lot number has letters, digits, dots, dashes and slashes.")

  // What is chosen.
  static let whenInjected = Phrase("desk.when-injected", "When was the injection?")
  static let justNow = Phrase("desk.just-now", "Just now: {time}")
  static let minutesAgo = Phrase(
    "desk.minutes-ago", one: "{count} minute ago: {time}", other: "{count} minutes ago: {time}")
  static let hoursAgo = Phrase("desk.hours-ago", one: "{count} hour ago: {time}", other: "{count} hours ago: {time}")
  static let anotherTime = Phrase("desk.another-time", "Another time")
  static let noDates = Phrase("desk.no-dates", "The plan then has no dates")
  static let whichAreas = Phrase("desk.which-areas", "Which areas were treated?")
  static let tickAll = Phrase("desk.tick-all", "Tick all.")
  static let goOnWithoutArea = Phrase("desk.go-on-without-area", "Go on without an area")
  static let whichProduct = Phrase("desk.which-product", "Which product was used?")
  static let whoInjected = Phrase("desk.who-injected", "Who injected?")
  static let whyInjector = Phrase("desk.why-injector", "Symptom checks ask for this. No person is named.")
  static let anythingElse = Phrase("desk.anything-else", "Was anything else done at this visit?")
  static let nothingElse = Phrase("desk.nothing-else", "Nothing else")
  static let ticked = Phrase("desk.ticked", "Ticked: {choice}. Press Enter to go on.")
  static let notTicked = Phrase("desk.not-ticked", "Not ticked: {choice}.")
}

extension DeskPhrases {
  /// The form of a visit's details, and the pages behind it.
  static let details: [Phrase] = [
    .details, .labelOfVisit, .detailAndValue, .startVisit, .keepDetails, .canStayEmpty, .leaveOut,
    .keepNotesHelp, .tickByNumberHelp, .label, .labelHint, .keepLabel,
    .timeHint, .keepTime, .lotHint, .keepLot, .inTheField, .notInThisField, .atMostCharacters, .badLabel, .badTime,
    .timeToCome, .badLot, .whenInjected, .justNow, .minutesAgo, .hoursAgo, .anotherTime, .noDates, .whichAreas,
    .tickAll, .goOnWithoutArea, .whichProduct, .whoInjected, .whyInjector, .anythingElse,
    .nothingElse, .ticked, .notTicked,
  ]
}
