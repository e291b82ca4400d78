import Documents
package import Pages
import Screens

/// The result of reading a page: the guide, if it is usable, and the findings for its author.
package struct ParsedGuide: Sendable {
  package var guide: (any Guide)?
  package var findings: [Finding]

  package init(guide: (any Guide)?, findings: [Finding]) {
    self.guide = guide
    self.findings = findings
  }
}
