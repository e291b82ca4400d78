package import Pages
package import Screens

/// What a person does after a treatment, window by window, with teach-back questions. A guide for aftercare returns it
/// to the screens that take a patient through the plan.
package struct CarePlan: Sendable {
  /// The facts of the guide that contains it.
  package let facts: GuideFacts
  package let windows: [Window]
  package let checks: [Check]
  /// The id of the plan that this one adds to; nil for a plan that applies to everyone.
  package let addsTo: String?

  /// - Parameter addsTo: the id of the plan that this one adds to.
  package init(_ facts: GuideFacts, windows: [Window], checks: [Check], addsTo: String? = nil) {
    self.facts = facts
    self.windows = windows
    self.checks = checks
    self.addsTo = addsTo
  }
}

extension CarePlan {
  /// How strong the reason for an instruction is (`Documentation/safety.md` section 4).
  package enum Evidence: String, CaseIterable, Sendable {
    case label, trial, review, safety, custom

    /// The text that a patient reads.
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

  /// One instruction, or one common effect of the treatment.
  package struct Instruction: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case toDo = "do"
      case avoid = "avoid"
      case common = "normal-now"
      case help = "get-help"

      /// The heading over items of this kind. "Normal now" of the content format is "Common now" here, because
      /// nothing is called normal on screen.
      package var phrase: Phrase {
        switch self {
        case .toDo: .toDo
        case .avoid: .avoid
        case .common: .commonNow
        case .help: .getHelp
        }
      }

      /// The heading in English, as on review sheets.
      package var title: String { Words.english(phrase) }
    }

    /// The slug of the text, in a translation that of the source: equal for equal text, whichever plan or window
    /// contains it.
    package let id: String
    package let kind: Kind
    package let text: [Inline]
    package let why: [Inline]
    package let evidence: Evidence?
    /// True if staff say it to every patient; the others are for the paper.
    package let mustBeSaid: Bool
    package let position: SourcePosition
  }

  /// A range of time after the treatment, with its instructions.
  package struct Window: Equatable, Sendable {
    package let slug: String
    package let title: String
    /// Hours after the treatment, the end not included; nil for what applies at any time.
    package let hours: Range<Int>?
    package var instructions: [Instruction]
    package let position: SourcePosition

    package var isAnyTime: Bool { hours == nil }
  }

  /// A teach-back question.
  package struct Check: Equatable, Sendable {
    package struct Answer: Equatable, Sendable {
      /// The slug of the text, in a translation that of the source.
      package let id: String
      package let text: String
      package let isRight: Bool
      /// The passage to read again after this answer; nil if none is named.
      package let passage: String?
    }

    /// The slug of the question, in a translation that of the source.
    package let id: String
    package let question: String
    package let answers: [Answer]
    /// True if staff ask it of every patient.
    package let mustBeAsked: Bool
    package let position: SourcePosition
  }
}
