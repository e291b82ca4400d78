package import Pages
package import Screens

/// Symptom checks: questions one at a time, danger signs first, ending at one of five levels. An answer can only raise
/// the urgency.
package enum Triage: GuideKind {
  package static let name = "triage"
  package static let menuTitle = Phrase.triageMenuTitle
  package static let menuDetail = Phrase.triageMenuDetail
  package static let place = Phrase.triagePlace
  package static let phrases = TriagePhrases.all
  package static let purpose: GuidePurpose? = .symptomCheck

  package static func gate(of page: Page) -> (id: String, position: SourcePosition)? {
    page.frontMatter["gate"].flatMap { value in value.text.map { ("\(name)/\($0.dropLast(3))", value.position) } }
  }

  package static func read(_ page: Page, in context: ReadingContext) -> ParsedGuide {
    var reader = TriageReader(page, context: context)
    return reader.read()
  }
}

extension Triage {
  /// What an answer does in addition to its link. All three marks only raise the level.
  package enum Mark: Hashable, Sendable {
    case redFlag
    case atLeast(Level)
    case raise

    /// The mark as written in a file.
    package var words: String {
      switch self {
      case .redFlag: "red flag"
      case .atLeast(let level): "at least \(level.code)"
      case .raise: "raise one level"
      }
    }
  }

  /// One answer of a question.
  package struct Answer: Equatable, Sendable {
    package let text: String
    package let slug: String
    package let role: AnswerRole?
    /// The target of its link, such as `triage/eyelid-droop#other-signs`.
    package let target: String
    package let mark: Mark?
    package let position: SourcePosition
    package let targetPosition: SourcePosition

    /// True for the exclusive answer of a tick-all question.
    package var isNone: Bool { role == AnswerRole.none }
    /// True for an answer that counts as the most worrying one.
    package var isNotSure: Bool { role == .notSure }
  }

  /// One question: a heading, the question in bold, and its answers from the least to the most worrying.
  package struct Question: Equatable, Sendable {
    package let slug: String
    /// The heading: its name on the review page and in cases.
    package let label: String
    package let text: String
    /// The question in the words of the source; nil if the guide is no translation.
    package var sourceText: String?
    /// The text after the bold question.
    package let note: [Inline]
    /// True if any number of answers may be ticked.
    package let isTickAll: Bool
    package let answers: [Answer]
    package let position: SourcePosition

    /// What a record of the treatment can tell about it; nil if it tells nothing.
    package var prefill: Prefill?

    package var noneIndex: Int? { isTickAll ? answers.firstIndex(where: \.isNone) : nil }
    package var notSureIndex: Int? { answers.firstIndex(where: \.isNotSure) }

    /// The answers in the order in which a person sees them: the exclusive one, and "Not sure", after the signs, so that
    /// nobody ticks it before the signs were read.
    package var shownOrder: [Int] {
      guard let none = noneIndex else { return Array(answers.indices) }
      return answers.indices.filter { $0 != none && !answers[$0].isNotSure } + [none]
        + answers.indices.filter { answers[$0].isNotSure }
    }
  }

  /// `two-of: {clinic-today: urgent-same-day}`: two answers that each ask for the first level together ask for the
  /// second.
  package struct CountRule: Equatable, Sendable {
    package let counted: Level
    package let reached: Level
  }

  /// A row of the cases of a guide: some answers, and the level that they must lead to.
  package struct Case: Equatable, Sendable {
    package enum Expectation: Equatable, Sendable {
      case exactly(Level)
      case atLeast(Level)

      package func holds(for level: Level) -> Bool {
        switch self {
        case .exactly(let wanted): level == wanted
        case .atLeast(let wanted): level >= wanted
        }
      }

      package var words: String {
        switch self {
        case .exactly(let level): level.code
        case .atLeast(let level): "at least \(level.code)"
        }
      }
    }

    package let name: String
    /// Answers by the index of the step in the graph.
    package let given: [Int: Set<Int>]
    package let expectation: Expectation
    package let source: String
    package let file: String
    package let position: SourcePosition
    package let expectationPosition: SourcePosition
  }

  /// A symptom check.
  package struct Guide: Guides.Guide {
    package let facts: GuideFacts
    /// A sentence that says whom the guide is for.
    package let audience: String
    package let intro: [Block]
    package let questions: [Question]
    package let outcomes: [Outcome]
    package let mustAsk: [String]
    /// The guide whose danger signs are asked first; nil in that guide itself.
    package let gate: String?
    /// The guide whose questions are asked before any end below emergency; nil if there is none.
    package let lastCheck: String?
    /// Answers that most people give, as the indices of answers by the slug of the question (P10).
    package var ordinary: [String: [Int]] = [:]
    package internal(set) var graph: DecisionGraph
    package let cases: [Case]
    package let allowances: [Page.Allowance]
    /// Positions in the front matter and of headings, for findings.
    package let titlePosition: SourcePosition
    package let mustAskPosition: SourcePosition

    package var sections: [GuideSection] {
      let intro = GuideSection(
        slug: "", title: facts.title,
        text: questions.map { ([$0.text] + $0.answers.map(\.text)).joined(separator: " ") }
          .joined(separator: " "))
      return [intro]
        + questions.map { question in
          GuideSection(
            slug: question.slug, title: question.label,
            text: ([question.text] + question.answers.map(\.text)).joined(separator: " "))
        }
    }

    package func screen(at section: String?, in context: ScreenContext) -> any Screen {
      if let outcome = outcomes.first(where: { $0.slug == section }) {
        return OutcomeScreen(guide: self, outcome: outcome)
      }
      return WalkScreen(guide: self, question: section)
    }
  }
}
