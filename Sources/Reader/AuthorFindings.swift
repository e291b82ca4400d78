import Guides
package import Pages
import Screens

/// The findings in the folder that an author previews, with the lines they are about.
package struct AuthorFindings: Equatable, Sendable {
  package let findings: [Finding]
  /// The lines of each file that has a finding.
  package let lines: [String: [String]]

  package init(findings: [Finding], lines: [String: [String]]) {
    self.findings = findings
    self.lines = lines
  }

  /// "2 errors, 1 warning", or that there is nothing to put right.
  func summary(in words: Words) -> String {
    if findings.isEmpty { return words(.nothingToPutRight) }
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    let first = errors == 0 ? [] : [words(.errorCount, count: errors)]
    let second = warnings == 0 ? [] : [words(.warningCount, count: warnings)]
    return words(.pressToSee, ["findings": words.enumeration(of: first + second), "key": Self.key])
  }

  /// The key that shows the findings.
  static let key = Keymap.keys(for: .findings)[0].name
}
