import Screens

extension Phrase {
  static let howCanWeHelp = Phrase("reader.how-can-we-help", "How can we help?")
  static let pointToFace = Phrase("reader.point-to-face", "Point to a face")
  static let pointToFaceDetail = Phrase("reader.point-to-face-detail", "Show us where it is.")
  static let dangerSignsDetail = Phrase("reader.danger-signs-detail", "When to get help at once.")
  static let goOn = Phrase("reader.go-on", "Go on where you were")
  static let yourListAndSize = Phrase("reader.your-list-and-size", "Your list ({size})")
  static let aboutDetail = Phrase("reader.about-detail", "Who wrote it, and the sources.")
  static let guidesNotOpened = Phrase(
    "reader.guides-not-opened", one: "{count} guide could not be opened", other: "{count} guides could not be opened")
  static let guidesNotOpenedDetail = Phrase("reader.guides-not-opened-detail", "For staff: what is wrong.")

  // How old the guidance is, and whether a clinician has signed it.
  static let reviewedByClinicians = Phrase("reader.reviewed-by-clinicians", "Reviewed by clinicians.")
  static let datedAndReviewed = Phrase(
    "reader.dated-and-reviewed", "Guidance of {day}. Reviewed by clinicians.")
  static let datedAndNotReviewed = Phrase(
    "reader.dated-and-not-reviewed", "Guidance of {day}. Not yet reviewed by a clinician.")
}

extension ReaderPhrases {
  /// The first screen.
  static let home: [Phrase] = [
    .howCanWeHelp, .pointToFace, .pointToFaceDetail,
    .dangerSignsDetail, .goOn, .yourListAndSize, .aboutDetail, .guidesNotOpened,
    .guidesNotOpenedDetail, .reviewedByClinicians, .datedAndReviewed, .datedAndNotReviewed,
  ]
}
