import Screens

extension Phrase {
  static let handOut = Phrase("desk.hand-out", "Hand out")
  static let handOutQuestions = Phrase(
    "desk.hand-out-questions", "Hand out: questions to ask before you book")
  static let saveForPrinting = Phrase("desk.save-for-printing", "Save for printing")
  static let readHere = Phrase("desk.read-here", "The patient has read it here")
  static let makePageIn = Phrase("desk.make-page-in", "Make this page in: {language}")
  static let readNotRecorded = Phrase("desk.read-not-recorded", "Good. Nothing was recorded.")
  static let savedAt = Phrase("desk.saved-at", "Saved: {path}")
  static let savedForPrinting = Phrase("desk.saved-for-printing", "Saved for printing.")
  static let notSaved = Phrase("desk.not-saved", "Not saved.")
  static let noTray = Phrase("desk.no-tray", "No page can be saved here. Show a code for a phone.")
  static let pageNotWritten = Phrase(
    "desk.page-not-written",
    "The page could not be saved in {folder}. Check the space on the disk, and who owns it.")
}

extension DeskPhrases {
  /// Pages for patients.
  static let handouts: [Phrase] = [
    .handOut, .handOutQuestions, .saveForPrinting, .readHere, .makePageIn,
    .readNotRecorded, .savedAt, .savedForPrinting, .notSaved, .noTray, .pageNotWritten,
  ]
}
