import Documents
package import Pages
import Screens

/// The result of reading a page: the guide, if it could be made, and what an author should put right.
package struct ParsedGuide: Sendable {
  package var guide: (any Guide)?
  package var findings: [Finding]

  package init(guide: (any Guide)?, findings: [Finding]) {
    self.guide = guide
    self.findings = findings
  }
}
