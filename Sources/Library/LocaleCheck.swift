import Guides
import Prose

/// What can be wrong with a locale file.
enum LocaleCheck {
  private static let keys = [
    "kind", "id", "title", "region", "reviewed", "reviewed-by", "reviewed-role", "review-due", "signed", "sources",
  ]

  static func findings(of page: Page) -> [Finding] {
    var findings: [Finding] = []
    for entry in page.frontMatter.entries where !keys.contains(entry.key) {
      findings.append(
        Finding(
          .unknownKey, in: page.path, at: entry.keyPosition, "There is no key \"\(entry.key)\" in a locale file.",
          fix: "Use one of: \(keys.joined(separator: ", ")).\(Spelling.hint(for: entry.key, among: keys))"))
    }
    for key in ["reviewed", "review-due"] {
      guard let value = page.frontMatter[key], value.text.flatMap(Day.init) == nil else { continue }
      findings.append(
        Finding(
          .badDate, in: page.path, at: value.position, "\"\(value.text ?? "")\" is not a date.",
          fix: "Write year, month and day, as \"\(key): 2026-11-20\"."))
    }
    for section in page.sections where section.blocks.isEmpty {
      findings.append(
        Finding(
          .missingPart, in: page.path, at: section.position, "\"\(section.title)\" has no value.",
          fix: "Write the value on the line under the heading."))
    }
    return findings
  }

  /// Keys that the program or every guide counts on.
  static func missingKeys(in facts: LocalFacts) -> [Finding] {
    LocalFacts.requiredKeys.filter { facts.values[$0] == nil }.map { key in
      let heading = key.prefix(1).uppercased() + key.dropFirst().replacing("-", with: " ")
      return Finding(
        .localeKeyMissing, in: "locale.md", at: .start, "The locale has no \"\(heading)\".",
        fix: "Add a heading \"## \(heading)\" with the value on the line under it.")
    }
  }
}
