package import Guides

/// A newer version of a content folder that an author previews: the reply to `Effect.openContent`.
package struct PreviewedGuidance: Reply {
  package let repository: any GuideRepository
  package let findings: AuthorFindings

  package init(repository: any GuideRepository, findings: AuthorFindings) {
    self.repository = repository
    self.findings = findings
  }
}
