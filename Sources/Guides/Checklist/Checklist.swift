import Documents
package import Pages
package import Screens

/// Checklists to use before booking: must-haves, weighted items and warning signs. The result is the first table row
/// that fits.
package enum Checklist: GuideKind {
  package static let name = "checklist"
  package static let menuTitle = Phrase.checklistMenuTitle
  package static let menuDetail = Phrase.checklistMenuDetail
  package static let place = Phrase.checklistPlace
  package static let phrases = ChecklistPhrases.all
  package static let purpose: GuidePurpose? = .checklist

  package static func read(_ page: Page, in context: ReadingContext) -> ParsedGuide {
    var reader = ChecklistReader(page, in: context)
    return reader.read()
  }
}

extension Checklist {
  /// How an item's answer counts towards the result.
  package enum Weight: Equatable, Sendable {
    /// Not counted by itself; rows of the result table name the section.
    case mustHave
    /// The points of the answer times this weight.
    case weighted(Int)
    /// One for each Yes; Yes is the worrying answer.
    case counted
  }

  /// One thing to find out.
  package struct Item: Equatable, Sendable {
    package let slug: String
    package let title: String
    package let text: [Inline]
    package let why: [Inline]
    /// An index in the guide's sections.
    package let section: Int
    package let position: SourcePosition
  }

  /// A group of items that count the same way.
  package struct Section: Equatable, Sendable {
    package let slug: String
    /// The heading without the text in brackets.
    package let title: String
    package let weight: Weight
    package let position: SourcePosition
  }

  /// A row of the result table.
  package struct Row: Equatable, Sendable {
    package enum Condition: Equatable, Sendable {
      /// `any <section> is <answer>`
      case any(section: Int, answer: Int)
      /// `<section> <n> or more`
      case count(section: Int, atLeast: Int)
      /// `score <a>% to <b>%`, both ends included, with the percentage rounded down.
      case score(ClosedRange<Int>)
    }

    package let condition: Condition
    /// The slug of the result.
    package let result: String
    package let words: String
    package let position: SourcePosition
  }

  /// The result that is shown at the end.
  package struct Outcome: Equatable, Sendable {
    package let slug: String
    package let title: String
    package let alert: Alert
    package let advice: [Inline]
    package let blocks: [Block]
    package let position: SourcePosition
  }

  /// The points reached, out of the points that can be reached.
  package struct Score: Equatable, Sendable {
    package let points: Int
    package let of: Int

    /// Whole percent, rounded down, so that bands such as "60% to 84%" and "85% or more" meet without a gap.
    package var percent: Int { of == 0 ? 100 : points * 100 / of }
  }

  /// A checklist.
  package struct Guide: Guides.Guide {
    package let facts: GuideFacts
    package let intro: [Block]
    /// From the best to the worst.
    package let answers: [String]
    /// The ids of the answers.
    package let answerIDs: [String]
    /// What each answer is worth, in the order of `answers`.
    package let points: [Int]
    package let groups: [Section]
    package let items: [Item]
    package let rows: [Row]
    package let outcomes: [Outcome]

    package var sections: [GuideSection] {
      let text = items.map { "\($0.title) \($0.text.plainText)" }.joined(separator: " ")
      return [GuideSection(slug: "", title: facts.title, text: text)]
    }

    /// The index of the "Not sure" answer. An item without an answer counts as "Not sure".
    package let notSure: Int

    package func screen(at section: String?, in context: ScreenContext) -> any Screen {
      FillScreen(guide: self)
    }

    package func pieces(of section: String?, in context: ScreenContext) -> [Piece] {
      var maker = PieceMaker()
      maker.add(.title(facts.title))
      maker.add(.gap)
      maker.add(intro)
      for (index, group) in groups.enumerated() {
        maker.add(.gap)
        maker.addHeading(group.title)
        for item in items where item.section == index {
          let runs = [Run(item.title + " ", .strong)] + maker.runs(of: item.text)
          maker.add(.text(TextPiece(runs, .item(.box(isTicked: false)))))
        }
      }
      maker.add(.gap)
      maker.add(.line(facts.standing(in: context.words)))
      return maker.pieces
    }
  }
}
