import Screens

@testable import chairside

/// A pseudo-language made from English, which shows text that is not translated or does not fit: letters have accents,
/// and the program's phrases are two fifths longer and in brackets.
enum PseudoLanguage {
  static let name = "xx"

  static let phrases = ContentChoice.phrases

  private static let accents: [Character: Character] = [
    "a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú", "y": "ý", "n": "ñ", "c": "ç", "s": "š",
    "A": "Á", "E": "É", "I": "Í", "O": "Ó", "U": "Ú", "Y": "Ý", "N": "Ñ", "C": "Ç", "S": "Š",
  ]

  static func accented(_ text: some StringProtocol) -> String { String(text.map { accents[$0] ?? $0 }) }

  /// True if the word has a letter that should have an accent.
  static func isEnglish(_ word: some StringProtocol) -> Bool { word.contains { accents[$0] != nil } }

  /// The text of a phrase in brackets, longer, with accents on everything but its placeholders.
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
    // The brackets count as two of the added letters.
    let padding = String(repeating: " ñó", count: max(0, (length * 2 + 4) / 5 - 2) / 3)
    return "⟦" + text + padding + "⟧"
  }

  /// True for phrases that are parsed and not shown: the beginnings of answers, and the format of the clock.
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
    lines += ["---", "", "# Éñglíšh óf thé pšéúdó-láñgúágé", ""]
    for module in Set(phrases.map(\.module)).sorted() {
      lines += ["## \(module)", ""]
      for phrase in phrases where phrase.module == module {
        switch phrase.english {
        case .text(let text): lines.append("- **\(phrase.name)** \(translation(phrase, text))")
        case .plural(let forms):
          // An unknown language has one plural form.
          guard let other = forms[.other] else { continue }
          lines += ["- **\(phrase.name)**", "  - **other** \(translation(phrase, other))"]
        }
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }
}
