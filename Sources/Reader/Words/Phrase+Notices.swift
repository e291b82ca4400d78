import Screens

extension Phrase {
  // Moving.
  static let atEnd = Phrase("reader.at-end", "End")
  static let atTop = Phrase("reader.at-top", "Top")
  static let thisIsAll = Phrase("reader.this-is-all", "This is all.")
  static let backAtTop = Phrase("reader.back-at-top", "Back at the top.")
  static let opensOrGoesOn = Phrase("reader.opens-or-goes-on", "{open-key} opens it, {more-key} goes on.")
  static let opensOrGoesBack = Phrase(
    "reader.opens-or-goes-back", "{open-key} opens it. The arrow keys move. Letters go on with the search.")
  static let lastHeading = Phrase("reader.last-heading", "That was the last heading.")
  static let firstHeading = Phrase("reader.first-heading", "That was the first heading.")
  static let noFurtherHeadings = Phrase("reader.no-further-headings", "This page has no further headings.")
  static let nothingFurtherOn = Phrase("reader.nothing-further-on", "There is nothing further on.")

  // Choosing and keeping.
  static let wouldDrop = Phrase(
    "reader.would-drop", "This drops what you entered. Do it again to leave, or go on here.")
  static let nothingChosen = Phrase(
    "reader.nothing-chosen", "Nothing is chosen yet. Press a number, or move with the arrow keys.")
  /// To somebody with two switches.
  static let moveFirst = Phrase("reader.move-first", "Nothing is chosen yet. Use the other switch to move to a choice.")
  /// To somebody with two switches who presses again.
  static let moveToChangeBack = Phrase(
    "reader.move-to-change-back", "It is done. To change it back, move on and come here again.")
  static let moreAnswers = Phrase("reader.more-answers", "There are more answers. Look at all of them, then choose.")
  static let noSuchNumber = Phrase("reader.no-such-number", "There is no {number} here.")
  static let noSuchChoice = Phrase("reader.no-such-choice", "\"{words}\" is no choice here.")
  static let keptInList = Phrase("reader.kept-in-list", "Kept in your list.")
  static let listNotSaved = Phrase(
    "reader.list-not-saved", "Your list cannot be saved on this computer. Nothing was changed.")
  static let droppedFromList = Phrase("reader.dropped-from-list", "Dropped from your list.")
  static let cannotBeKept = Phrase("reader.cannot-be-kept", "This page cannot be kept.")
  /// What a guide rests on, and its version.
  static let sourcesAndVersion = Phrase("reader.sources-and-version", "{standing}")
  static let nothingToShow = Phrase("reader.nothing-to-show", "There is nothing to show here.")

  // The size of text.
  static let textIsLarger = Phrase("reader.text-is-larger", "The text is larger now.")
  static let textIsSmaller = Phrase("reader.text-is-smaller", "The text is smaller now.")
  static let textIsUsual = Phrase("reader.text-is-usual", "The text has its usual size.")

  // Calls for staff.
  static let kioskCalls = Phrase(
    "reader.kiosk-calls", one: "Kiosk: emergency, {time}. {key}: seen",
    other: "Kiosk: {count} emergencies, {time}. {key}: seen")
  /// In place of the time of a call.
  static let timeNotKnown = Phrase("reader.time-not-known", "time not known")
  static let nobodyCalls = Phrase("reader.nobody-calls", "No kiosk calls.")

  // Guidance that is not there.
  static let guideNotOpened = Phrase(
    "reader.guide-not-opened", "This guide could not be opened. Ask a member of staff.")
  static let languageNotOpened = Phrase(
    "reader.language-not-opened", "This language could not be opened. Ask a member of staff.")
  static let notInThisLanguage = Phrase(
    "reader.not-in-this-language", "This page is not there in this language. Ask a member of staff.")
}

extension ReaderPhrases {
  /// What the message row says until the next key.
  static let notices: [Phrase] = [
    .atEnd, .atTop, .thisIsAll, .backAtTop, .opensOrGoesOn, .opensOrGoesBack, .lastHeading, .firstHeading,
    .noFurtherHeadings,
    .nothingFurtherOn, .wouldDrop, .nothingChosen, .moveFirst, .moveToChangeBack, .moreAnswers, .noSuchNumber,
    .noSuchChoice,
    .listNotSaved,
    .keptInList,
    .droppedFromList, .cannotBeKept, .sourcesAndVersion, .nothingToShow,
    .textIsLarger, .textIsSmaller, .textIsUsual, .kioskCalls, .timeNotKnown, .nobodyCalls,
    .guideNotOpened, .languageNotOpened, .notInThisLanguage,
  ]
}
