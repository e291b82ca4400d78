import Screens

/// What can be chosen on the first screen besides beginning: by its key, by a finger on its line, or by two switches.
enum FirstScreenChoice: Equatable, Sendable {
  /// Begins in a language, by its index.
  case language(Int)
  case letters, voice, colours

  /// The most languages that are offered: the digits from 7 on are for voice, letters and colours.
  static let mostLanguages = 6

  var isLanguage: Bool { if case .language = self { true } else { false } }

  var key: Key { .character(digit) }

  var digit: Character {
    switch self {
    case .language(let index): Character("\(index + 1)")
    case .voice: "7"
    case .letters: "8"
    case .colours: "9"
    }
  }
}
