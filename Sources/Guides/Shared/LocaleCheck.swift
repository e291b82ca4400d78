package import Pages

/// The checks of a locale file.
package enum LocaleCheck {
  /// The value of `kind:`.
  static let kind = "locale"

  /// The findings about a locale page. A clinic's own file may leave out what it does not change, so no key is
  /// required.
  package static func findings(of page: Page) -> [Finding] {
    var facts = FactsReader(page, kind: kind)
    _ = facts.read(keys: ["region"], isWhole: false)
    var findings = facts.findings
    for section in page.sections {
      if section.blocks.isEmpty {
        findings.append(
          Finding(
            .missingPart, in: page.path, at: section.position, "\"\(section.title)\" has no value.",
            fix: "Write the value on the line under the heading."))
      } else if section.slug == "words" {
        findings += wordsNotRead(section, in: page.path)
      } else if section.slug == LocalFacts.clock, !["12", "24"].contains(section.blocks[0].inlines.plainText) {
        findings.append(
          Finding(
            .badValue, in: page.path, at: section.blocks[0].position,
            "A clock does not count \"\(section.blocks[0].inlines.plainText)\" hours.", fix: "Write 12 or 24."))
      } else {
        findings += UnshownText.findings(
          Array(section.blocks.dropFirst()), in: page.path, fix: "Write the whole value in one paragraph.")
      }
    }
    return findings
  }

  /// Reports items of "Words" that have no replacement for a word.
  private static func wordsNotRead(_ section: Page.Section, in path: String) -> [Finding] {
    section.blocks.flatMap { block -> [Finding] in
      guard case .list(_, let items) = block.kind else {
        return UnshownText.findings([block], in: path, fix: "Make it an item such as \"- color: colour\".")
      }
      return items.filter { !$0.inlines.plainText.contains(": ") }.map { item in
        Finding(
          .badValue, in: path, at: item.position, "\"\(item.inlines.plainText)\" does not say what to write instead.",
          fix: "Write the word, a colon and the other word, as \"- color: colour\".")
      }
    }
  }

  /// Reports missing keys that the program or every guide relies on.
  package static func missingKeys(in facts: LocalFacts) -> [Finding] {
    LocalFacts.requiredKeys.filter { facts.values[$0] == nil }.map { key in
      let heading = key.prefix(1).uppercased() + key.dropFirst().replacing("-", with: " ")
      return Finding(
        .localeKeyMissing, in: "locale.md", at: .start, "The locale has no \"\(heading)\".",
        fix: "Add a heading \"## \(heading)\" with the value on the line under it.")
    }
  }
}
