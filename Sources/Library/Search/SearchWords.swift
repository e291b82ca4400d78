import Pages

/// Normalizes words for search: lower case, without accents and apostrophes.
enum SearchWords {
  /// The words of a text.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text.lowercased() {
      if character == "'" || character == "’" { continue }
      if character.isLetter || character.isNumber {
        word.append(plain[character] ?? character)
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
    "who", "where", "which", "there", "get", "got", "after", "before", "very", "really", "just", "still", "about", "el",
    "la", "los", "las", "de", "no", "me", "mi", "un", "una", "que", "se", "y", "en", "es",
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

  private static let plain: [Character: Character] = {
    let groups: [(Character, String)] = [
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõö"), ("u", "ùúûü"), ("y", "ýÿ"),
    ]
    return groups.reduce(into: [:]) { letters, group in
      for letter in group.1 { letters[letter] = group.0 }
    }
  }()
}
