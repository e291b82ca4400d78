package import Pages

/// Reads `danger-phrases.md`: how people name danger signs when they type into the search, for oneself and for others,
/// misspelt, and in other languages.
///
///     ## Words
///
///     - tongue: tounge, toung
///
///     ## Breathing and swallowing
///
///     ### Choking, or I cannot swallow spit or drinks
///
///     - cant swallow
///     - cant drink.
///
/// The other headings are the questions of the guide with the danger signs, and the parts its answers. A phrase with a
/// full stop is the whole of what is typed, because others ask, for example, what they cannot drink after a treatment. A
/// word after a hyphen is one that a query may not have: "blind -date".
package struct DangerPhrases {
  package static let path = "danger-phrases.md"
  private static let kind = "danger-phrases"

  /// The heading under which words stand with their variants.
  private static let wordsSlug = "words"

  package private(set) var signs: [DangerSign] = []
  package private(set) var variants: [WordVariants] = []
  package private(set) var findings: [Finding] = []

  /// True if the page is in another language than the guide, whose answers it then cannot name.
  private let isOfOtherLanguage: Bool

  /// - Parameters:
  ///   - page: the page as it was read; its own findings are not among those given.
  ///   - guide: the guide with the danger signs.
  ///   - isOfOtherLanguage: true if the answers that the page names are those of the guide in another language.
  package init(_ page: Page, of guide: any Guide, isOfOtherLanguage: Bool = false) {
    self.isOfOtherLanguage = isOfOtherLanguage
    var facts = FactsReader(page, kind: Self.kind)
    _ = facts.read()
    findings = facts.findings
    findings += UnshownText.findings(
      page.intro.filter { if case .list = $0.kind { true } else { false } }, in: page.path,
      fix: "Put words under \"## Words\", and phrases under the question and the answer that they name.")
    for section in page.sections {
      if section.slug == Self.wordsSlug, guide.sections.allSatisfy({ $0.slug != section.slug }) {
        readWords(section, in: page)
        continue
      }
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
    guard isOfOtherLanguage || question.text.contains(part.title) else {
      return report(
        .noSuchHeading, in: page, at: part.position, "\"\(question.title)\" has no answer \"\(part.title)\".",
        fix: "Write the answer as it is in the guide.")
    }
    for item in items(of: part.blocks, in: page) {
      let words = item.inlines.plainText
      guard words.split(separator: " ").contains(where: { !$0.hasPrefix("-") }) else {
        report(
          .badValue, in: page, at: item.position, "\"\(words)\" only says which words a query may not have.",
          fix: "Write before it the words that a query has, as \"blind -date\".")
        continue
      }
      signs.append(DangerSign(words, section: question.slug, extent: words.hasSuffix(".") ? .onlyThese : .all))
    }
  }

  private mutating func readWords(_ section: Page.Section, in page: Page) {
    for part in section.parts {
      report(
        .unknownPart, in: page, at: part.position, "The words have a heading \"\(part.title)\" among them.",
        fix: "Write all words as one list under \"\(section.title)\".")
    }
    for item in items(of: section.blocks, in: page) {
      guard let variants = WordVariants(item.inlines.plainText) else {
        report(
          .badValue, in: page, at: item.position, "\"\(item.inlines.plainText)\" names no word with its variants.",
          fix: "Write one word, a colon, and the variants with commas, as \"tongue: tounge, toung\".")
        continue
      }
      self.variants.append(variants)
    }
  }

  private mutating func items(of blocks: [Block], in page: Page) -> [ListItem] {
    blocks.flatMap { block -> [ListItem] in
      if case .list(_, let items) = block.kind { return items }
      findings += UnshownText.findings(
        [block], in: page.path, fix: "Make each phrase an item, with \"- \" before it.")
      return []
    }
  }
}
