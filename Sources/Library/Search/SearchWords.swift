import Pages
import Screens

/// Normalizes words for search: lower case, without accents and apostrophes.
enum SearchWords {
  /// True for a character of a script that puts no spaces between words: Chinese, Japanese, Thai and their like.
  static func isUnspaced(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value, value >= 0x0E00 else { return false }
    return [
      0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF,
    ].contains { $0.contains(value) }
  }

  /// A text for the index: with a space on either side of each character of a script without spaces, so that any part of
  /// it can be found.
  static func spaced(_ text: String) -> String {
    guard text.contains(where: isUnspaced) else { return text }
    return text.map { isUnspaced($0) ? "\(joint)\($0)\(joint)" : String($0) }.joined()
  }

  /// The space that `spaced` puts in; no page has it, because it is a control character.
  static let joint: Character = "\u{1F}"

  /// The words of a text. A run of characters of a script without spaces is one word.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text.lowercased() {
      if character == "'" || character == "’" { continue }
      if let last = word.last, isUnspaced(last) != isUnspaced(character) {
        words.append(word)
        word = ""
      }
      if character.isLetter || character.isNumber {
        word.append(character.withoutAccent)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Stop words, including negations, so that "no trouble breathing" finds breathing.
  static let empty: Set<String> = [
    "a", "an", "the", "and", "or", "of", "in", "on", "at", "to", "for", "from", "with", "by", "is", "it", "its", "are",
    "was", "be", "been", "am", "im", "i", "me", "my", "mine", "you", "your", "we", "he", "she", "they", "this", "that",
    "do", "does", "did", "dont", "doesnt", "didnt", "have", "has", "had", "havent", "can", "cant", "cannot", "could",
    "will", "wont", "would", "should", "not", "no", "never", "any", "some", "so", "if", "what", "when", "how", "why",
    "who", "where", "which", "there", "get", "got", "after", "before", "very", "really", "just", "still", "about",
    "them", "their", "her", "his", "him", "our", "us", "than", "then", "too", "also", "only", "such", "ive", "youre",
    "theyre", "isnt", "arent", "wasnt", "shouldnt", "wouldnt", "couldnt", "lets", "let", "may", "might", "must", "now",
    "el", "la", "los", "las", "de", "no", "me", "mi", "un", "una", "que", "se", "y", "en", "es",
  ]

  /// The words of a query that are not stop words; all of them if there are no others.
  static func telling(_ text: String) -> [String] {
    let words = words(of: String(text.prefix(200)))
    let telling = words.filter { !empty.contains($0) }
    return Array((telling.isEmpty ? words : telling).prefix(12))
  }

  /// A word without its inflectional ending, so that "breathing" and "breathe" compare equal.
  static func stem(_ word: String) -> String {
    for ending in ["ing", "ies", "ed", "es", "s", "e", "y"]
    where word.count - ending.count >= 3 && word.hasSuffix(ending) {
      return String(word.dropLast(ending.count))
    }
    return word
  }
}
