package import Prose
package import Screens

/// What to do after a treatment, window by window, from the first hours to the months in which the effect fades.
package enum Aftercare: GuideKind {
  package static let name = "aftercare"
  package static let menuTitle = Phrase.aftercareMenuTitle
  package static let menuDetail = Phrase.aftercareMenuDetail
  package static let place = Phrase.aftercarePlace

  package static func read(_ page: Page, in context: ReadingContext) -> Reading {
    var reader = AftercareReader(page, context: context)
    return reader.read()
  }
}

extension Aftercare {
  /// How strong the reason for an instruction is (`Documentation/safety.md` section 4).
  package enum Evidence: String, CaseIterable, Sendable {
    case label, trial, review, safety, custom

    /// What a patient reads.
    package var phrase: Phrase {
      switch self {
      case .label: .onLabel
      case .trial: .smallStudy
      case .review: .fromStudies
      case .safety: .toBeCareful
      case .custom: .habitNoProof
      }
    }
  }

  /// One instruction, or one thing that is often seen.
  package struct Instruction: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case toDo = "do"
      case avoid = "avoid"
      case common = "normal-now"
      case help = "get-help"

      /// What stands over such items. Nothing is called normal on screen, whatever the content format calls it.
      package var phrase: Phrase {
        switch self {
        case .toDo: .toDo
        case .avoid: .avoid
        case .common: .commonNow
        case .help: .getHelp
        }
      }

      /// The same in English, as review sheets have it.
      package var title: String { Words.english(phrase) }
    }

    package let kind: Kind
    package let text: [Inline]
    package let why: [Inline]
    package let evidence: Evidence?
    package let position: SourcePosition

    /// The same for the same words, whichever plan or window they stand in.
    package var id: String { Slug.of(text.plainText) }
  }

  /// A stretch of time after the treatment, with what belongs to it.
  package struct Window: Equatable, Sendable {
    package let slug: String
    package let title: String
    /// Hours after the treatment, the end not included; nil for what holds at any time.
    package let hours: Range<Int>?
    package var instructions: [Instruction]
    package let position: SourcePosition

    package var isAnyTime: Bool { hours == nil }
  }

  /// A teach-back question.
  package struct Check: Equatable, Sendable {
    package struct Answer: Equatable, Sendable {
      package let text: String
      package let isRight: Bool
      /// The passage to read again after this answer; nil where none is named.
      package let passage: String?

      package var id: String { Slug.of(text) }
    }

    package let question: String
    package let answers: [Answer]
    package let position: SourcePosition

    package var id: String { Slug.of(question) }
  }

  /// An aftercare plan.
  package struct Guide: Guides.Guide {
    package let facts: GuideFacts
    let intro: [Block]
    package let windows: [Window]
    package let checks: [Check]

    package var sections: [GuideSection] {
      windows.map { window in
        let words = window.instructions.map { $0.text.plainText + " " + $0.why.plainText }.joined(separator: " ")
        return GuideSection(slug: window.slug, title: window.title, text: words)
      }
    }

    package func screen(at section: String?, in context: ScreenContext) -> any Screen {
      if section == Self.checksSlug, !checks.isEmpty { return TeachBackScreen(guide: self) }
      if let window = windows.first(where: { $0.slug == section }) {
        return WindowScreen(guide: self, window: window)
      }
      return context.now == nil ? PlanScreen(guide: self, treated: nil) : TreatedScreen(guide: self)
    }

    static let checksSlug = "check-you-know"

    package func pieces(of section: String?, in context: ScreenContext) -> [Piece] {
      let page = WindowPage(guide: self, words: context.words)
      var pieces: [Piece] = []
      if section == nil { pieces = [.line(facts.title, .heading), .gap] + PieceMaker.pieces(of: intro) + [.gap] }
      for window in windows where section == nil || section == window.slug {
        pieces += page.pieces(for: window) + [.gap]
      }
      return pieces + [.line(facts.standing(in: context.words))]
    }
  }
}
