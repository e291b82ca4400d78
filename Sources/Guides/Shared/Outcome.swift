package import Pages
package import Screens

/// What a person is told in the end: a level in words, and what to do about it.
package struct Outcome: Equatable, Sendable {
  /// The fixed parts, in the order in which they are shown.
  package enum Part: String, CaseIterable, Sendable {
    case why = "why"
    case whatToDo = "what-to-do"
    case sayThis = "say-this"
    case whatToExpect = "what-to-expect"
    case sooner = "get-help-sooner-if"

    /// Its heading as patients read it.
    package var phrase: Phrase {
      switch self {
      case .why: .why
      case .whatToDo: .whatToDo
      case .sayThis: .sayThis
      case .whatToExpect: .whatToExpect
      case .sooner: .getHelpSooner
      }
    }

    /// Its heading in English, as authors write it and review sheets have it.
    package var title: String { Words.english(phrase) }
  }

  package let slug: String
  package let level: Level
  /// The bold line over the alert in `levels.md`; empty elsewhere.
  package var headline: String
  /// What the alert says after the level's word.
  package var advice: [Inline]
  package var parts: [Part: [Block]]
  package let position: SourcePosition

  /// The first sentences, for lists and JSON.
  package var firstLine: String { advice.plainText }
}

extension String {
  /// With its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
