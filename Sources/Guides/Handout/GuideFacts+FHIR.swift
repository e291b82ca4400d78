package import Documents
import Pages

extension FHIRForm {
  /// The linkId of a questionnaire's result.
  package static let resultItem = "chairside-result"

  /// - Parameter derivedFrom: guides whose questions are among its own.
  package init(_ guide: GuideFacts, items: [Item], derivedFrom: [GuideFacts] = []) {
    self.init(Source(guide), items: items, derivedFrom: derivedFrom.map(Source.init))
  }
}

extension FHIRForm.Source {
  package init(_ guide: GuideFacts) {
    // A signature without a day cannot be had: the front matter of a signed guide has one.
    self.init(
      id: guide.id, version: guide.meaning.description, title: guide.title,
      signedOff: guide.isSignedOff ? guide.reviewed : nil)
  }
}
