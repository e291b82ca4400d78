package import Pages

extension FAQ {
  package static var explainsTerms: Bool { true }

  /// An alert in an answer opens with a sentence as any other text.
  package static var opensAlertsWithResult: Bool { false }

  package static func isReference(_ section: Page.Section) -> Bool { section.slug == "sources" }
}
