package import Prose

/// What an author should put right in the folder that is being previewed, with the lines it is about.
package struct AuthorFindings: Equatable, Sendable {
  package let findings: [Finding]
  /// The lines of each file that has a finding.
  package let lines: [String: [String]]

  package init(findings: [Finding], lines: [String: [String]]) {
    self.findings = findings
    self.lines = lines
  }

  /// "2 errors, 1 warning", or that there is nothing.
  var words: String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    if findings.isEmpty { return "Nothing to put right." }
    let first = errors == 0 ? [] : [errors == 1 ? "1 error" : "\(errors) errors"]
    let second = warnings == 0 ? [] : [warnings == 1 ? "1 warning" : "\(warnings) warnings"]
    return (first + second).joined(separator: ", ") + ". Press v to see."
  }
}
