/// A language that has rules of its own for what patients read.
package enum ReadingLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case spanish = "es"

  /// - Parameter tag: the tag of a language, as "es" or "es-ES".
  /// - Returns: nil for a language without rules.
  package init?(_ tag: String) {
    guard let language = tag.split(separator: "-").first.flatMap({ ReadingLanguage(rawValue: String($0)) }) else {
      return nil
    }
    self = language
  }

  /// Words by which somebody speaks of themselves, which no answer may have.
  var firstPerson: Set<String> {
    switch self {
    case .english: ["i", "i'm", "i've", "i'd", "my", "me", "mine", "myself"]
    case .spanish: ["yo", "mi", "mis", "mí", "me", "mío", "mía", "míos", "mías", "conmigo"]
    }
  }

  /// How an answer is written for anybody who reads it.
  var neutralExample: String {
    switch self {
    case .english: "The lid covers the pupil"
    case .spanish: "El párpado tapa la pupila"
    }
  }

  /// The fewest syllables of a word that makes a text hard.
  var syllablesOfLongWord: Int {
    switch self {
    case .english: 3
    case .spanish: 4
    }
  }

  /// True if questions and exclamations have a mark at their beginning too.
  var hasInvertedMarks: Bool { self == .spanish }

  /// Clinical terms that a patient cannot be expected to know, separated by commas and lines.
  var jargon: String {
    switch self {
    case .english: JargonWords.list
    case .spanish: JargonWords.spanish
    }
  }
}
