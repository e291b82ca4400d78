package import Guides

/// The guidance in the language that a person chose: the reply to `Effect.language`.
package struct NewGuidance: Reply {
  package let language: String
  /// nil where the guidance could not be opened in this language.
  package let repository: (any GuideRepository)?

  package init(language: String, repository: (any GuideRepository)?) {
    self.language = language
    self.repository = repository
  }
}

/// A newer version of a content folder that an author previews: the reply to `Effect.openContent`.
package struct PreviewedGuidance: Reply {
  package let repository: any GuideRepository
  package let findings: AuthorFindings

  package init(repository: any GuideRepository, findings: AuthorFindings) {
    self.repository = repository
    self.findings = findings
  }
}
