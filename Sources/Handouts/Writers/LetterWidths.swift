import Screens

/// The widths of letters in Arial and in Liberation Sans, as shares of the size of the type.
enum LetterWidths {
  private static let space = 0.28
  /// Bold letters are wider.
  private static let bold = 1.07

  /// How many lines a text takes, broken at spaces.
  ///
  /// - Parameter width: of the column, in sizes of the type.
  static func lines(_ runs: [Run], in width: Double) -> Double {
    var count = 1.0
    var used = 0.0
    var word = 0.0
    func endWord() {
      let joined = used > 0 ? used + space + word : word
      if used > 0, joined > width {
        count += 1
        used = word
      } else {
        used = joined
      }
      word = 0
    }
    for run in runs {
      let scale = run.style == .strong || run.style == .heading ? bold : 1
      for letter in run.text {
        if letter == " " || letter == "\n" { if word > 0 { endWord() } } else { word += share(of: letter) * scale }
      }
    }
    if word > 0 { endWord() }
    return count
  }

  private static func share(of letter: Character) -> Double {
    switch letter {
    case "i", "j", "l", "'", "|": 0.23
    case ".", ",", ":", ";", "!", "f", "t", "I", "/", "[", "]": 0.28
    case "r", "(", ")", "-", "\"": 0.35
    case "c", "k", "s", "v", "x", "y", "z", "J": 0.5
    case "m", "M": 0.84
    case "w": 0.73
    case "W", "@", "%": 1
    case "A", "B", "E", "K", "P", "S", "V", "X", "Y", "&": 0.67
    case "F", "T", "Z": 0.62
    case "A"..."Z": 0.78
    default: letter.isASCII ? 0.56 : 0.78
    }
  }
}
