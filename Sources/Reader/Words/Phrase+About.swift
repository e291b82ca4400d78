import Screens

extension Phrase {
  static let about = Phrase("reader.about", "About this guidance")
  static let generalGuidance = Phrase(
    "reader.general-guidance", "This is general guidance. It does not know you, and it gives no diagnosis.")
  static let signedOfAll = Phrase(
    "reader.signed-of-all", one: "A clinician has signed {signed} of {count} guide.",
    other: "A clinician has signed {signed} of {count} guides.")
  static let oldestText = Phrase("reader.oldest-text", "The oldest text is from {day}.")
  static let nextReview = Phrase(
    "reader.next-review", "The next review is due on {day}. Legal facts may be out of date sooner.")
  static let notOpenedInAll = Phrase(
    "reader.not-opened-in-all", one: "{count} could not be opened. Staff can see why on the home screen.",
    other: "{count} could not be opened. Staff can see why on the home screen.")
  static let versionAndPlace = Phrase(
    "reader.version-and-place", "Version of the content: {version}. Place: {place}.")
  static let nothingIsKept = Phrase(
    "reader.nothing-is-kept", "Nothing that you answer leaves this computer, and nothing is kept.")
}

extension ReaderPhrases {
  /// What this guidance is.
  static let about: [Phrase] = [
    .about, .generalGuidance, .signedOfAll, .oldestText, .nextReview, .notOpenedInAll, .versionAndPlace,
    .nothingIsKept,
  ]
}
