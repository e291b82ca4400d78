package import Screens

extension Phrase {
  package static let notYetReviewed = Phrase("guides.not-yet-reviewed", "Not yet reviewed by a clinician.")
  static let reviewedBy = Phrase("guides.reviewed-by", "Reviewed by {name} on {day}.")
  static let sources = Phrase("guides.sources", "Sources {sources}.")
}

extension GuidesPhrases {
  /// The line under a guide.
  static let reviews: [Phrase] = [.notYetReviewed, .reviewedBy, .sources]
}
