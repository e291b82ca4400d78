package import Pages
package import Screens

/// The result that a person is shown at the end: a level in words, and what to do.
package struct Outcome: Equatable, Sendable {
  /// The fixed parts, in the order in which they are shown.
  package enum Part: String, CaseIterable, Sendable {
    case why = "why"
    case whatToDo = "what-to-do"
    case sayThis = "say-this"
    case whatToExpect = "what-to-expect"
    case sooner = "get-help-sooner-if"

    /// The heading that patients read.
    package var phrase: Phrase {
      switch self {
      case .why: .why
      case .whatToDo: .whatToDo
      case .sayThis: .sayThis
      case .whatToExpect: .whatToExpect
      case .sooner: .getHelpSooner
      }
    }

    /// The heading in English, as in the content format and on review sheets.
    package var title: String { Words.english(phrase) }
  }

  package let slug: String
  package let level: Level
  /// The bold line above the alert in `levels.md`; empty in all other files.
  package var headline: String
  /// The text of the alert after the word for the level.
  package var advice: [Inline]
  package var parts: Parts
  package let position: SourcePosition

  /// The first sentences, for lists and JSON.
  package var firstLine: String { advice.plainText }
}

extension String {
  /// The text with its first letter in uppercase.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
