import Screens

/// The names of keys and signs that a voice would pass over, such as "+".
enum SpokenKeys {
  /// A text with words for the signs that stand alone in it.
  static func named(in text: String, _ words: Words) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let end = word.last.map { ",.;:".contains($0) && word.count > 1 } == true ? String(word.suffix(1)) : ""
      return name(of: word.dropLast(end.count)).map { words($0) + end } ?? String(word)
    }.joined(separator: " ")
  }

  private static func name(of sign: Substring) -> Phrase? {
    switch sign {
    case "+": .plusKey
    case "-": .minusKey
    case "*": .starKey
    case "/": .slashKey
    case ".": .pointKey
    case "?": .questionMarkKey
    case "←", "<-": .leftKey
    default: nil
    }
  }
}
