package import Pages

extension FAQ {
  package static var explainsTerms: Bool { true }

  /// An alert in an answer opens with an ordinary sentence.
  package static var opensAlertsWithResult: Bool { false }

  package static func isReference(_ section: Page.Section) -> Bool { section.slug == "sources" }
}
