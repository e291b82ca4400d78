/// A problem that an author can fix: where it is, what is wrong, and what to write instead.
package struct Finding: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable, Comparable {
    case info, warning, error

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .info: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  package let rule: Rule
  package var severity: Severity
  /// The path inside the content folder of one language, such as `triage/eyelid-droop.md`.
  package let file: String
  package let position: SourcePosition
  /// A sentence that says what is wrong.
  package let message: String
  /// What to write instead.
  package let fix: String
  /// For a proof, the shortest counterexample: one answer per element, the level last.
  package let example: [String]

  package init(
    _ rule: Rule, in file: String, at position: SourcePosition, _ message: String, fix: String, example: [String] = [],
    severity: Severity? = nil
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.file = file
    self.position = position
    self.message = message
    self.fix = fix
    self.example = example
  }

  /// The finding with its file named from the content folder, as `es/triage/eyelid-droop.md`.
  package func under(_ folder: String) -> Finding {
    Finding(
      rule, in: "\(folder)/\(file)", at: position, message, fix: fix, example: example, severity: severity)
  }

  /// One line for a terminal or an editor, such as `triage/bad.md:22:14: error[L101] …`.
  package var description: String {
    var text = "\(file):\(position.line):\(position.column): \(severity.rawValue)[\(rule.rawValue)] \(message) \(fix)"
    if !example.isEmpty { text += " Example: " + example.joined(separator: " -> ") }
    return text
  }
}

extension [Finding] {
  /// True if no finding prevents the file from being shown.
  package var holdNoError: Bool { !contains { $0.severity == .error } }

  /// The findings sorted by file, then by position, then by rule.
  package var sortedByPlace: [Finding] {
    sorted { ($0.file, $0.position, $0.rule.rawValue) < ($1.file, $1.position, $1.rule.rawValue) }
  }
}
