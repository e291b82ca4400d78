package import Pages
import Screens

/// A file that is left out, and the reason.
package struct BrokenFile: Equatable, Sendable {
  package let path: String
  package let findings: [Finding]

  package init(path: String, findings: [Finding]) {
    self.path = path
    self.findings = findings
  }
}
