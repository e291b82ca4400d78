/// Counts the syllables of Spanish words, which follow from their spelling.
///
/// Each vowel is a syllable, except that an unstressed i or u joins the vowel beside it ("cau-sa"), and that the u of
/// "que", "qui", "gue" and "gui" is silent. An h between vowels does not part them ("prohi-bir").
enum SpanishSyllables {
  /// - Parameter letters: a word without hyphens, in small letters.
  static func count(ofPart letters: [Character]) -> Int {
    guard letters.contains(where: \.isLetter) else { return 1 }
    var count = 0
    var before: Vowel?
    for index in letters.indices {
      if letters[index] == "h", before != nil { continue }
      guard let vowel = vowel(at: index, in: letters) else {
        before = nil
        continue
      }
      if let before, before == .weak || vowel == .weak, !(before == .weak && vowel == .weak && isSame(index, letters)) {
        // A weak vowel joins the one before it, or that one joins it.
      } else {
        count += 1
      }
      before = vowel
    }
    return count
  }

  private enum Vowel { case strong, weak }

  private static func vowel(at index: Int, in letters: [Character]) -> Vowel? {
    switch letters[index] {
    case "a", "e", "o", "á", "é", "ó", "í", "ú": return .strong
    case "i", "ü": return .weak
    case "u":
      let next = index + 1 < letters.count ? letters[index + 1] : " "
      let isSilent =
        index > 0 && (letters[index - 1] == "q" || letters[index - 1] == "g") && "eiéí".contains(next)
      return isSilent ? nil : .weak
    case "y": return index == letters.count - 1 && index > 0 ? .weak : nil
    default: return nil
    }
  }

  /// True for "ii" and "uu", which are two syllables.
  private static func isSame(_ index: Int, _ letters: [Character]) -> Bool {
    index > 0 && letters[index] == letters[index - 1]
  }
}
