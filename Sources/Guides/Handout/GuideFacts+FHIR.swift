package import Documents
import Pages

extension FHIRForm {
  /// The linkId of a questionnaire's result.
  package static let resultItem = "chairside-result"

  /// - Parameter derivedFrom: guides whose questions are included in this questionnaire.
  package init(_ guide: GuideFacts, items: [Item], derivedFrom: [GuideFacts] = []) {
    self.init(Source(guide), items: items, derivedFrom: derivedFrom.map(Source.init))
  }
}

extension FHIRForm.Source {
  package init(_ guide: GuideFacts) {
    // The front matter of a signed guide always has a day, so there is no signature without a day.
    self.init(
      id: guide.id, version: guide.meaning.description, title: guide.title,
      signedOff: guide.isSignedOff ? guide.reviewed : nil)
  }
}
