import Screens

@testable import chairside

/// A language made of English, to see what is still English and what has no room: letters have accents, and what the
/// program says is longer by two fifths and stands in brackets.
enum PseudoLanguage {
  static let name = "xx"

  static let phrases = ContentChoice.phrases

  private static let accents: [Character: Character] = [
    "a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú", "y": "ý", "n": "ñ", "c": "ç", "s": "š",
    "A": "Á", "E": "É", "I": "Í", "O": "Ó", "U": "Ú", "Y": "Ý", "N": "Ñ", "C": "Ç", "S": "Š",
  ]

  static func accented(_ text: some StringProtocol) -> String { String(text.map { accents[$0] ?? $0 }) }

  /// True where a letter of the word should have had an accent.
  static func isEnglish(_ word: some StringProtocol) -> Bool { word.contains { accents[$0] != nil } }

  /// A text of a phrase: its places as they are, all else with accents, in brackets, and longer.
  static func text(_ english: String) -> String {
    let places = english.matches(of: /{[a-z0-9-]+}/)
    var text = ""
    var end = english.startIndex
    for place in places {
      text += accented(english[end..<place.range.lowerBound]) + english[place.range]
      end = place.range.upperBound
    }
    text += accented(english[end...])
    let length = english.count - places.map { english[$0.range].count }.reduce(0, +)
    // The brackets are two letters of what is added.
    let padding = String(repeating: " ñó", count: max(0, (length * 2 + 4) / 5 - 2) / 3)
    return "⟦" + text + padding + "⟧"
  }

  /// Phrases that are read and not shown: how answers begin, and how a clock counts.
  private static func isRole(_ phrase: Phrase) -> Bool { phrase.name.hasPrefix("role-") }

  private static func isSetting(_ phrase: Phrase) -> Bool { phrase.name == "hours-of-clock" }

  private static func translation(_ phrase: Phrase, _ text: PhraseText) -> String {
    if isSetting(phrase) { return text.written }
    return isRole(phrase) ? accented(text.written) : Self.text(text.written)
  }

  /// `words.md` of the language.
  static var words: String {
    var lines = [
      "---", "kind: words", "id: words", "title: Éñglíšh óf thé pšéúdó-láñgúágé", "reviewed: 2026-11-20",
      "review-due: 2028-11-20",
    ]
    lines += ["---", "", "# Words", ""]
    for module in Set(phrases.map(\.module)).sorted() {
      lines += ["## \(module)", ""]
      for phrase in phrases where phrase.module == module {
        switch phrase.english {
        case .text(let text): lines.append("- **\(phrase.name)** \(translation(phrase, text))")
        case .plural(let forms):
          // A language that nobody knows has one form.
          guard let other = forms[.other] else { continue }
          lines += ["- **\(phrase.name)**", "  - **other** \(translation(phrase, other))"]
        }
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }
}
