import Guides
import Pages
import Screens

/// A kind of guide for the tests: terms with their meanings. No code outside this folder refers to it.
enum Glossary: GuideKind {
  static let name = "glossary"
  static let menuTitle = Phrase("glossary.menu-title", "Words that clinics use")
  static let menuDetail = Phrase("glossary.menu-detail", "What they mean")
  static let place = Phrase("glossary.place", "Words")
  static let phrases = [menuTitle, menuDetail, place]
  static let explainsTerms = true

  static func read(_ page: Page, in context: ReadingContext) -> ParsedGuide {
    var facts = FactsReader(page, kind: name)
    let guideFacts = facts.read()
    var findings = facts.findings
    var terms: [Term] = []
    for section in page.sections {
      if section.blocks.isEmpty {
        findings.append(
          Finding(
            .missingPart, in: page.path, at: section.position, "The term \"\(section.title)\" has no meaning.",
            fix: "Write what it means under the heading."))
      }
      terms.append(Term(slug: section.slug, title: section.title, meaning: section.blocks))
    }
    return ParsedGuide(guide: Guide(facts: guideFacts, terms: terms), findings: findings)
  }

  /// A term and its meaning.
  struct Term: Equatable, Sendable {
    let slug: String
    let title: String
    let meaning: [Block]
  }

  /// The terms of one file.
  struct Guide: Guides.Guide {
    let facts: GuideFacts
    let terms: [Term]

    var sections: [GuideSection] {
      terms.map { term in
        let words = term.meaning.flatMap(\.allInlines).map(\.plainText).joined(separator: " ")
        return GuideSection(slug: term.slug, title: term.title, text: words)
      }
    }

    var reviewParts: [ReviewSheet.Part] {
      terms.map { term in
        let words = term.meaning.flatMap(\.allInlines).map(\.plainText).joined(separator: " ")
        return ReviewSheet.Part(term.title, [.line(words)])
      }
    }

    func screen(at section: String?, in context: ScreenContext) -> any Screen {
      guard let term = terms.first(where: { $0.slug == section }) else {
        let entries = terms.map { MenuScreen.Entry(target: .guide(facts.id, section: $0.slug), label: $0.title) }
        return MenuScreen(
          place: ["Home", "Words", facts.title], intro: [.line(facts.title, .heading)], entries: entries)
      }
      return PageScreen(place: ["Home", "Words", term.title], pieces: pieces(of: section, in: context))
    }

    func pieces(of section: String?, in context: ScreenContext) -> [Piece] {
      terms.filter { section == nil || $0.slug == section }.flatMap { term in
        [.line(term.title, .heading), .gap] + PieceMaker.pieces(of: term.meaning) + [.gap]
      }
    }
  }
}
