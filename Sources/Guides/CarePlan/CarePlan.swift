package import Pages
package import Screens

/// What a person does after a treatment, window by window, with teach-back questions: what a guide for aftercare gives to
/// those who walk a patient through it.
package struct CarePlan: Sendable {
  /// The facts of the guide that contains it.
  package let facts: GuideFacts
  package let windows: [Window]
  package let checks: [Check]
  /// The id of the plan that this one adds to; nil for a plan that holds for everyone.
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

      /// The heading over such items. Nothing is called normal on screen, whatever the content format calls it.
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

    /// The same for the same words, whichever plan or window contains them.
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
}
