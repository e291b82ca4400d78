/// Finds questions and exclamations that lack the mark at their beginning, as Spanish has it.
enum InvertedMarks {
  struct Missing: Equatable {
    /// The index of the closing mark among the letters.
    let index: Int
    let opening: Character
    let closing: Character
  }

  static func missing(in letters: [Unicode.Scalar]) -> [Missing] {
    var missing: [Missing] = []
    for (opening, closing) in [("¿", "?"), ("¡", "!")] as [(Unicode.Scalar, Unicode.Scalar)] {
      var isOpen = false
      for (index, letter) in letters.enumerated() {
        if letter == opening { isOpen = true }
        guard letter == closing else { continue }
        // A mark in quotation marks by itself is the name of a key.
        let before = index == 0 ? " " : letters[index - 1]
        if !isOpen, before != closing, before != "\"" {
          missing.append(Missing(index: index, opening: Character(opening), closing: Character(closing)))
        }
        isOpen = false
      }
    }
    return missing
  }
}
