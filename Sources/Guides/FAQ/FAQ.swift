import Documents
package import Pages
package import Screens

/// Questions and answers. A file has the questions of one topic, each under its own heading.
package enum FAQ: GuideKind {
  package static let name = "faq"
  package static let menuTitle = Phrase.faqMenuTitle
  package static let menuDetail = Phrase.faqMenuDetail
  package static let place = Phrase.faqPlace
  package static let phrases = FAQPhrases.all

  package static func read(_ page: Page, in context: ReadingContext) -> ParsedGuide {
    var facts = FactsReader(page, kind: name)
    let guideFacts = facts.read()
    var findings = facts.findings
    var entries: [Entry] = []
    for section in page.sections {
      guard let entry = Entry(section) else {
        findings.append(
          Finding(
            .missingPart, in: page.path, at: section.position, "The heading \"\(section.title)\" has no question.",
            fix: "Write the question as a patient would ask it, in bold, on a line of its own under the heading."))
        continue
      }
      if entry.blocks.isEmpty {
        findings.append(
          Finding(
            .missingPart, in: page.path, at: section.position, "The question \"\(section.title)\" has no answer.",
            fix: "Write the answer under the bold question."))
      }
      for part in section.parts {
        findings.append(
          Finding(
            .unknownPart, in: page.path, at: part.position, "An answer has no parts such as \"\(part.title)\".",
            fix: "Make it a question of its own with \"## \(part.title)\", or write it as a paragraph."))
      }
      entries.append(entry)
    }
    if entries.isEmpty, findings.isEmpty {
      findings.append(
        Finding(
          .missingPart, in: page.path, at: page.titlePosition, "The file has no question.",
          fix: "Add a heading \"## Short name\" with the question in bold under it."))
    }
    let guide = Guide(facts: guideFacts, intro: page.intro, entries: entries)
    return ParsedGuide(guide: guide, findings: findings)
  }
}

extension FAQ {
  /// A question with its answer.
  package struct Entry: Equatable, Sendable {
    package let slug: String
    package let title: String
    /// The question, as a patient would ask it.
    package let question: String
    package let blocks: [Block]

    init?(_ section: Page.Section) {
      guard case .paragraph(let inlines)? = section.blocks.first?.kind, let first = inlines.first,
        case .strong(let inner) = first.kind
      else { return nil }
      slug = section.slug
      title = section.title
      question = inner.plainText
      let rest = Array(inlines.dropFirst()).trimmed
      var blocks = Array(section.blocks.dropFirst())
      if let start = rest.first { blocks.insert(Block(.paragraph(rest), at: start.position), at: 0) }
      self.blocks = blocks
    }
  }

  /// The questions of one file.
  package struct Guide: Guides.Guide {
    package let facts: GuideFacts
    let intro: [Block]
    package let entries: [Entry]

    package var sections: [GuideSection] {
      entries.map { entry in
        let words = entry.blocks.flatMap(\.allInlines).map(\.plainText).joined(separator: " ")
        return GuideSection(slug: entry.slug, title: entry.question, text: words)
      }
    }

    package func screen(at section: String?, in context: ScreenContext) -> any Screen {
      guard let index = entries.firstIndex(where: { $0.slug == section }) else {
        return QuestionListScreen(guide: self)
      }
      return AnswerScreen(guide: self, index: index)
    }

    func pieces(of entry: Entry) -> [Piece] {
      var maker = PieceMaker()
      maker.addHeading(entry.question)
      maker.add(.gap)
      maker.add(entry.blocks)
      return maker.pieces
    }

    package func pieces(of section: String?, in context: ScreenContext) -> [Piece] {
      let shown = section.map { slug in entries.filter { $0.slug == slug } } ?? entries
      var pieces: [Piece] = section == nil ? [.title(facts.title), .gap] + PieceMaker.pieces(of: intro) : []
      for entry in shown {
        if !pieces.isEmpty { pieces.append(.gap) }
        pieces += self.pieces(of: entry)
      }
      return pieces + [.gap, .line(facts.standing(in: context.words))]
    }
  }
}
