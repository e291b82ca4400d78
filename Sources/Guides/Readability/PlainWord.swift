/// A word without contraction: "can't" is "can" and "not".
struct PlainWord {
  let key: String
  /// The index of the word in the sentence.
  let word: Int

  static func words(of sentence: Sentence) -> [PlainWord] {
    var plain: [PlainWord] = []
    plain.reserveCapacity(sentence.words.count)
    for (index, word) in sentence.words.enumerated() {
      for key in expanded(word.key) { plain.append(PlainWord(key: key, word: index)) }
    }
    return plain
  }

  private static func expanded(_ key: String) -> [String] {
    guard key.utf8.contains(39) else { return key == "cannot" ? ["can", "not"] : [key] }
    if key == "can't" { return ["can", "not"] }
    if key == "won't" { return ["will", "not"] }
    guard let mark = key.firstIndex(of: "'") else { return [key] }
    let stem = String(key[..<mark])
    switch key[key.index(after: mark)...] {
    case "t" where stem.hasSuffix("n"): return [String(stem.dropLast()), "not"]
    case "re": return [stem, "are"]
    case "ve": return [stem, "have"]
    case "s" where ["it", "that", "this", "there", "what", "here"].contains(stem): return [stem, "is"]
    default: return [key]
    }
  }
}
