package import Pages

/// Reads `danger-phrases.md`: how people name danger signs when they type into the search, for oneself and for others,
/// misspelt, and in other languages.
///
///     ## Breathing and swallowing
///
///     ### Choking, or I cannot swallow spit or drinks
///
///     - cant swallow
///     - cant drink.
///
/// The headings are the questions of the guide with the danger signs, and the parts its answers. A phrase with a full
/// stop is the whole of what is typed, because others ask, for example, what they cannot drink after a treatment.
package struct DangerPhrases {
  package static let path = "danger-phrases.md"
  private static let kind = "danger-phrases"

  package private(set) var signs: [DangerSign] = []
  package private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - page: the page as it was read; its own findings are not among those given.
  ///   - guide: the guide with the danger signs.
  package init(_ page: Page, of guide: any Guide) {
    var facts = FactsReader(page, kind: Self.kind)
    _ = facts.read()
    findings = facts.findings
    for section in page.sections {
      guard let question = guide.sections.first(where: { $0.slug == section.slug }) else {
        let known = guide.sections.map(\.title)
        report(
          .noSuchHeading, in: page, at: section.position, "No question of the danger signs is \"\(section.title)\".",
          fix: "Use one of: \(known.joined(separator: ", ")).\(Spelling.hint(for: section.title, among: known))")
        continue
      }
      findings += UnshownText.findings(
        section.blocks, in: page.path, fix: "Put phrases into a list under the answer that they name.")
      for part in section.parts { read(part, of: question, in: page) }
    }
  }

  private mutating func report(
    _ rule: Rule, in page: Page, at position: SourcePosition, _ message: String, fix: String
  ) {
    findings.append(Finding(rule, in: page.path, at: position, message, fix: fix))
  }

  private mutating func read(_ part: Page.Section, of question: GuideSection, in page: Page) {
    guard question.text.contains(part.title) else {
      return report(
        .noSuchHeading, in: page, at: part.position, "\"\(question.title)\" has no answer \"\(part.title)\".",
        fix: "Write the answer as it is in the guide.")
    }
    for block in part.blocks {
      guard case .list(_, let items) = block.kind else {
        findings += UnshownText.findings(
          [block], in: page.path, fix: "Make each phrase an item, with \"- \" before it.")
        continue
      }
      signs += items.map { item in
        let words = item.inlines.plainText
        return DangerSign(words, section: question.slug, extent: words.hasSuffix(".") ? .onlyThese : .all)
      }
    }
  }
}
