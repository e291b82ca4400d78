import Screens

/// The widths of letters in Arial and in Liberation Sans, relative to the type size.
enum LetterWidths {
  private static let space = 0.28
  /// The width of bold letters relative to regular ones.
  private static let bold = 1.07

  /// The number of lines of a text that is broken at spaces, and inside a word only if it is longer than a line.
  ///
  /// - Parameter width: the width of the column, relative to the type size.
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
      let further = max(0, (used / width).rounded(.up) - 1)
      count += further
      used -= further * width
      word = 0
    }
    for run in runs {
      let scale = run.style == .strong || run.style == .heading ? bold : 1
      for scalar in run.text.unicodeScalars {
        if scalar == " " || scalar == "\n" {
          if word > 0 { endWord() }
        } else {
          word += (scalar.value < 128 ? shares[Int(scalar.value)] : wide) * scale
        }
      }
    }
    if word > 0 { endWord() }
    return count
  }

  /// The width of every non-ASCII letter. Letters with marks are as wide as those without, so the largest common width
  /// is used for all.
  private static let wide = 0.78

  /// Indexed by ASCII code.
  private static let shares: [Double] = {
    let groups: [(letters: String, share: Double)] = [
      ("ijl'|", 0.23), (".,:;!ftI/[]", 0.28), ("r()-\"", 0.35), ("ckvsxyzJ", 0.5), ("FTZ", 0.62), ("ABEKPSVXY&", 0.67),
      ("w", 0.73), ("CDGHNOQRU", 0.78), ("mM", 0.84), ("W@%", 1),
    ]
    var shares = Array(repeating: 0.56, count: 128)
    for (letters, share) in groups {
      for letter in letters.utf8 { shares[Int(letter)] = share }
    }
    return shares
  }()
}
