package import Pages
import Screens

/// Comments such as `<!-- allow R401: agreed until 2027-01-31 -->`, which suppress a rule in their section until a day.
package enum Allowances {
  /// The findings without those that a comment in their own file allows, the last day included.
  ///
  /// - Parameters:
  ///   - pages: the source of the pages that the findings are about.
  ///   - today: the day of the check; nil if it is unknown, when no allowance has ended.
  package static func applied(to findings: [Finding], in pages: any PageSource, on today: Day?) -> [Finding] {
    let files = Set(findings.map(\.file))
    return files.compactMap { pages.page(at: $0) }.reduce(findings) { applied(to: $0, of: $1, on: today) }
  }

  /// The same for findings about one page.
  package static func applied(to findings: [Finding], of page: Page, on today: Day? = nil) -> [Finding] {
    let valid = page.allowances.filter { $0.isValid(on: today) }
    return valid.isEmpty ? findings : findings.filter { finding in !valid.contains { $0.covers(finding, in: page) } }
  }

  /// F017 for allowances that have ended, and F014 for those that suppress nothing.
  package static func findings(of page: Page, on today: Day?) -> [Finding] {
    page.allowances.compactMap { allowance in
      let known = Rule.allCases.map(\.rawValue)
      guard let rule = Rule(rawValue: allowance.rule) else {
        return Finding(
          .badValue, in: page.path, at: allowance.position, "There is no rule \"\(allowance.rule)\" to allow.",
          fix: "Name the rule as check prints it.\(Spelling.hint(for: allowance.rule, among: known))")
      }
      if Rule.neverAllowed.contains(rule) {
        return Finding(
          .badValue, in: page.path, at: allowance.position, "The rule \(rule.rawValue) can never be allowed.",
          fix: "Put right what it finds, and delete this comment.")
      }
      guard !allowance.isValid(on: today) else { return nil }
      return Finding(
        .allowExpired, in: page.path, at: allowance.position,
        "The allowance of \(rule.rawValue) ended on \(Words.english.date(allowance.until)).",
        fix: "Put right what it allowed and delete it, or agree on it again and write a later day.")
    }
  }
}

extension Page.Allowance {
  fileprivate func isValid(on today: Day?) -> Bool { today.map { $0 <= until } ?? true }

  /// True for a finding of its rule under the same heading as the comment, even if it precedes the comment.
  fileprivate func covers(_ finding: Finding, in page: Page) -> Bool {
    guard rule == finding.rule.rawValue, finding.file == page.path, !Rule.neverAllowed.contains(finding.rule) else {
      return false
    }
    let places = page.sections.flatMap { [$0.position] + $0.parts.map(\.position) }
    let heading = places.last { $0 <= position } ?? .start
    let next = places.first { $0 > position } ?? SourcePosition(line: .max, column: 1)
    return finding.position >= heading && finding.position < next
  }
}

extension Rule {
  /// The rules that cannot be suppressed: a red flag must end at emergency, and an ended allowance must be reported.
  fileprivate static let neverAllowed: Set<Rule> = [.proofRedFlag, .redFlagNotEmergency, .allowExpired]
}
