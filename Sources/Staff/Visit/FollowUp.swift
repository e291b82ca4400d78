package import Guides
package import Screens

/// A symptom check that was made for a visit, on the telephone or at the desk.
package struct FollowUp: Equatable, Sendable {
  /// The opinion of staff on the level. It is recorded beside the level, and never changes what a patient is told.
  package enum Judgement: Equatable, Sendable {
    case agrees
    case disagrees(Reason)

    package static let agreeing = "agree"
    package static let disagreeing = "disagree"
  }

  /// Why staff would choose another level.
  package enum Reason: String, CaseIterable, Sendable {
    case looksWorse = "looks-worse"
    case looksBetter = "looks-better"
    case misunderstood
    case cannotGetThere = "cannot-get-there"
    case other

    package var phrase: Phrase {
      switch self {
      case .looksWorse: .reasonLooksWorse
      case .looksBetter: .reasonLooksBetter
      case .misunderstood: .reasonMisunderstood
      case .cannotGetThere: .reasonCannotGetThere
      case .other: .reasonOther
      }
    }
  }

  /// The ID of the guide, such as `triage/eyelid-droop`.
  package let guide: String
  package let level: Level
  /// The deciding answers, such as `question=answer`.
  package let reasons: [String]
  package let time: Moment
  package internal(set) var judgement: Judgement?
}
