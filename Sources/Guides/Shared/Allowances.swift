package import Prose

/// `<!-- allow R401: agreed until 2027-01-31 -->`: lets a rule be broken in the block that follows, until a day.
package enum Allowances {
  /// Findings that a comment allows are left out. Proofs of a broken red flag cannot be allowed.
  package static func applied(to findings: [Finding], of page: Page) -> [Finding] {
    guard !page.allowances.isEmpty else { return findings }
    return findings.filter { finding in
      !page.allowances.contains { allowance in
        allowance.rule == finding.rule.rawValue && finding.file == page.path && allowance.covers(finding, in: page)
      }
    }
  }
}

extension Page.Allowance {
  /// True for findings under the same heading as the comment, at or after it.
  func covers(_ finding: Finding, in page: Page) -> Bool {
    guard rule != Rule.proofRedFlag.rawValue, rule != Rule.redFlagNotEmergency.rawValue else { return false }
    let places = page.sections.flatMap { [$0.position] + $0.parts.map(\.position) }
    let heading = places.last { $0 <= position } ?? .start
    let next = places.first { $0 > position } ?? SourcePosition(line: .max, column: 1)
    return finding.position >= heading && finding.position < next
  }
}
