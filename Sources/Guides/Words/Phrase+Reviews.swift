package import Screens

extension Phrase {
  package static let notYetReviewed = Phrase("guides.not-yet-reviewed", "Not yet reviewed by a clinician.")
  static let reviewedBy = Phrase("guides.reviewed-by", "Reviewed by {name} on {day}.")
  /// Under a translated guide, where no qualified translator has signed that it says the same as its source.
  static let translationNotSigned = Phrase(
    "guides.translation-not-signed", "No qualified translator has checked this translation yet.")
  static let translationSigned = Phrase("guides.translation-signed", "Translation checked by {name} on {day}.")
  static let translationSignedByOne = Phrase("guides.translation-signed-by-one", "Translation checked by {name}.")
  static let sources = Phrase("guides.sources", "Sources {sources}.")
}

extension GuidesPhrases {
  /// The line under a guide.
  static let reviews: [Phrase] = [
    .notYetReviewed, .reviewedBy, .translationNotSigned, .translationSigned, .translationSignedByOne, .sources,
  ]
}
