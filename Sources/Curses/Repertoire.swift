import Screens

/// The set of characters that a terminal can show, with replacements for the others.
///
/// A replacement has the same width or less, because the canvas is already laid out.
enum Repertoire: Sendable {
  case unicode
  /// Letters unchanged; rules, arrows, dashes, quotation marks and bullets in ASCII.
  case asciiSymbols
  /// Everything in ASCII, for a locale that is not UTF-8.
  case ascii

  /// The scalars to write for the text of a cell: a base character and its combining marks.
  ///
  /// They contain no character that could control a terminal, whatever the text contains.
  func scalars(of text: String) -> [UInt32] {
    let scalars = text.unicodeScalars.filter(\.mayReachTerminal)
    guard let base = scalars.first else { return [0x20] }
    switch self {
    case .unicode: return scalars.map(\.value)
    case .asciiSymbols: return Self.symbol(for: base).map { [$0.value] } ?? scalars.map(\.value)
    case .ascii: return [(Self.symbol(for: base) ?? Self.letter(for: base)).value]
    }
  }

  /// The ASCII replacement for a symbol; nil for letters and for symbols that have none.
  private static func symbol(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550: "-"
    case 0x2574, 0x2576, 0x2578, 0x257A, 0x257C, 0x257E: "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551: "|"
    case 0x2575, 0x2577, 0x2579, 0x257B, 0x257D, 0x257F: "|"
    case 0x2500...0x257F: "+"
    case 0x2588, 0x2593: "#"
    // The steps of a scale that are not reached.
    case 0x2591: "-"
    case 0x2580...0x259F: "."
    case 0x2010...0x2015, 0x2212: "-"
    default: symbols[scalar]
    }
  }

  private static let symbols: [Unicode.Scalar: Unicode.Scalar] = [
    "←": "<", "→": ">", "↑": "^", "↓": "v", "‹": "<", "›": ">",
    "‘": "'", "’": "'", "‚": "'", "′": "'", "“": "\"", "”": "\"", "„": "\"", "″": "\"", "«": "\"", "»": "\"",
    "•": "*", "‣": "*", "▪": "*", "●": "*", "·": ".", "…": ".", "×": "x", "÷": "/", "✓": "x", "✔": "x",
    "\u{A0}": " ", "\u{2007}": " ", "\u{2009}": " ", "\u{202F}": " ",
  ]

  /// The ASCII replacement for a letter, from its Unicode name: é is LATIN SMALL LETTER E WITH ACUTE.
  private static func letter(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    if let letter = letters[scalar] { return letter }
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].unicodeScalars.count == 1,
      words.count == 4 || words[4] == "WITH",
      let letter = (words[1] == "SMALL" ? words[3].lowercased() : String(words[3])).unicodeScalars.first
    else { return "?" }
    return letter
  }

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
    "ß": "s", "æ": "a", "Æ": "A", "œ": "o", "Œ": "O", "ð": "d", "Ð": "D", "þ": "t", "Þ": "T", "ı": "i",
    "¿": "?", "¡": "!", "°": " ", "µ": "u", "ª": "a", "º": "o", "©": "c", "®": "r",
  ]
}
