package import Pages

/// The text of `chairside check --explain` for each rule: what the rule is, why it matters, and how to follow it.
package struct RuleBook {
  /// The explanation of one rule.
  package struct Entry: Equatable, Sendable {
    package let title: String
    /// The clinical or practical reason, in sentences.
    package let why: String
    /// Text that breaks the rule.
    package let bad: String
    /// The same text, corrected.
    package let good: String

    init(_ title: String, why: String, bad: String, good: String) {
      self.title = title
      self.why = why
      self.bad = bad
      self.good = good
    }
  }

  private let entries: [Rule: Entry]

  /// - Parameter kinds: the kinds whose own rules are included.
  package init(_ kinds: GuideKinds) {
    let shared = [Self.files, Self.frontMatter, Self.links, Self.reading, Self.languages]
    entries = (shared + kinds.all.map { $0.ruleEntries }).reduce(into: [:]) { all, chapter in
      all.merge(chapter) { first, _ in first }
    }
  }

  /// The explanation of a rule. A test checks that every rule has one.
  package func entry(for rule: Rule) -> Entry? { entries[rule] }

  /// The explanation as text for a terminal.
  package func text(for rule: Rule) -> String? {
    guard let entry = entries[rule] else { return nil }
    return """
      \(rule.rawValue) \(entry.title) (\(rule.severity.rawValue))

      Why it matters
      \(Self.indented(entry.why, by: 2))

      Bad
      \(Self.indented(entry.bad, by: 4))

      Good
      \(Self.indented(entry.good, by: 4))
      """
  }

  private static func indented(_ text: String, by count: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : String(repeating: " ", count: count) + $0 }.joined(separator: "\n")
  }
}
