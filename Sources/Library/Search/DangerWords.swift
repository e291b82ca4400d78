import Guides
import Pages

/// Finds the danger sign that a query is about, by the phrases with which people name it.
///
/// A phrase is in a query if its words are, by their stems, in any order, with at most three other words among them; of
/// words with strokes between them, as in "face/lips swollen/puffy", one is enough. Words that tell nothing, such as "my"
/// and "is", do not count. A word that no guide has counts also as one that differs by a letter.
struct DangerWords {
  private struct Phrase {
    let section: String
    /// The stems of each word; one of them is enough.
    let words: [Set<String>]
    /// The number of words that a query needs.
    let needed: Int
    /// True if a query may have no other.
    let isWholeQuery: Bool
  }

  private let words: WordStems?
  /// The phrases by their first stem; those that need only some of their stems are under each of them.
  private var phrases: [String: [Phrase]] = [:]
  private var vocabulary: Set<String> = []

  /// The number of other words that may be among those of a phrase.
  private static let gap = 3

  /// Finds nothing.
  init() { words = nil }

  /// - Parameters:
  ///   - signs: the phrases; where there are none, the signs themselves.
  ///   - words: makes the stems.
  init(_ signs: [DangerSign], _ words: WordStems) throws {
    self.words = words
    var read: [Substring: [String]] = [:]
    let texts = signs.map { Self.choices(of: $0.words, &read) }
    let all = Array(Set(texts.joined().joined()))
    let stems = Dictionary(uniqueKeysWithValues: zip(all, try words.stems(of: all)))
    for (sign, text) in zip(signs, texts) {
      let words = Self.withoutRepeats(text.flatMap { choices in Self.words(choices.map { stems[$0] ?? [] }) })
      guard let first = words.first else { continue }
      let needed = sign.extent == .anyTwo ? min(2, words.count) : words.count
      let phrase = Phrase(
        section: sign.section, words: words, needed: needed, isWholeQuery: sign.extent == .onlyThese)
      for stem in sign.extent == .anyTwo ? Set(words.joined()) : first { phrases[stem, default: []].append(phrase) }
      vocabulary.formUnion(words.joined())
    }
  }

  /// The words of a phrase, each with those that it may be said by instead.
  ///
  /// - Parameter read: what was made of the words before, since many phrases have the same.
  private static func choices(of phrase: String, _ read: inout [Substring: [String]]) -> [[String]] {
    guard phrase.utf8.contains(UInt8(ascii: "/")) else { return telling(phrase).map { [$0] } }
    return phrase.split(separator: " ").map { word in
      word.split(separator: "/").flatMap { choice in
        if let known = read[choice] { return known }
        let words = SearchWords.words(of: String(choice)).map { forms[$0] ?? $0 }.filter { !empty.contains($0) }
        read[choice] = words
        return words
      }
    }.filter { !$0.isEmpty }
  }

  /// A word of a phrase by the stems of its choices; a word of a script without spaces has several stems, each of which
  /// is needed.
  private static func words(_ stems: [[String]]) -> [Set<String>] {
    if stems.count == 1, let only = stems.first { return only.map { [$0] } }
    return [Set(stems.compactMap(\.first))]
  }

  private static func withoutRepeats(_ words: [Set<String>]) -> [Set<String>] {
    var seen: Set<Set<String>> = []
    return words.filter { seen.insert($0).inserted }
  }

  /// The question that a query is about; nil if it names no danger sign. Of several, that of the longest phrase.
  ///
  /// - Parameter known: the words of the guides, which are not taken for slips.
  func section(for query: String, known: Set<String>) throws -> String? {
    let telling = Self.telling(query)
    guard let words, let stems = try words.stems(of: [telling.joined(separator: " ")]).first else { return nil }
    // A word of a script without spaces has several stems.
    let isAligned = stems.count == telling.count
    let meant = stems.enumerated().map { index, stem in
      isAligned && !known.contains(telling[index]) ? near(stem).union([stem]) : [stem]
    }
    var best: Phrase?
    for stem in Set(meant.joined()) {
      for phrase in phrases[stem] ?? [] where phrase.needed > best?.needed ?? 0 {
        if Self.holds(meant, phrase) { best = phrase }
      }
    }
    return best?.section
  }

  private static func holds(_ query: [Set<String>], _ phrase: Phrase) -> Bool {
    let isOfPhrase = query.map { meant in phrase.words.contains { !$0.isDisjoint(with: meant) } }
    if phrase.isWholeQuery, isOfPhrase.contains(false) { return false }
    let window = phrase.needed + gap
    return query.indices.contains { start in
      guard isOfPhrase[start] else { return false }
      let found = Set(query[start..<min(query.count, start + window)].joined())
      return phrase.words.count { !$0.isDisjoint(with: found) } >= phrase.needed
    }
  }

  /// Stems of phrases that differ from a longer one by a letter, or by two if it is long.
  private func near(_ stem: String) -> Set<String> {
    guard stem.count >= Self.shortestWithSlip, stem.allSatisfy(\.isLetter) else { return [] }
    let letters = Array(stem)
    let limit = letters.count >= 8 ? 2 : 1
    return vocabulary.filter {
      $0.count >= 4 && abs($0.count - letters.count) <= limit && Spelling.distance(letters, Array($0)) <= limit
    }
  }

  /// The length of the shortest stem that is taken for a slip. Most that are shorter are near to some other word.
  private static let shortestWithSlip = 5

  // MARK: Words

  /// The words of a text that tell something, with each form of "cannot" as one.
  private static func telling(_ text: String) -> [String] {
    var words: [String] = []
    for word in SearchWords.words(of: String(text.prefix(300))) {
      if word == "not", let last = words.last, ["can", "could"].contains(last) {
        words[words.count - 1] = "cant"
      } else if word == "to", words.last == "unable" {
        words[words.count - 1] = "cant"
      } else {
        words.append(forms[word] ?? word)
      }
    }
    let telling = words.filter { !empty.contains($0) }
    return telling.isEmpty ? words : telling
  }

  private static let forms = ["cannot": "cant", "couldnt": "cant", "cudnt": "cant", "kant": "cant"]

  private static let empty: Set<String> = [
    "i", "im", "ive", "a", "an", "the", "my", "me", "mine", "your", "you", "her", "his", "he", "she", "hes", "shes",
    "they", "their", "them", "it", "its", "is", "are", "am", "was", "were", "be", "been", "being", "of", "in", "on",
    "at", "to", "for", "with", "by", "and", "or", "do", "does", "did", "has", "have", "get", "got", "getting",
    "just", "really", "very", "so", "that", "this", "there", "now", "today", "since", "after", "what", "when",
    "how", "why", "should", "will", "if", "as", "like", "feel", "feels", "feeling", "keep", "keeps", "some", "any",
    "all", "bit", "please", "help", "mum", "mom", "mother", "dad", "father", "husband", "wife", "partner", "sister",
    "brother", "friend", "boyfriend", "girlfriend", "mi", "mis", "el", "la", "los", "las", "un", "una", "de", "del",
    "en", "y", "se", "tengo", "esta", "estoy", "que", "es", "muy", "le", "lo", "su", "al", "por", "con", "ha",
    "madre", "padre", "marido", "esposo", "esposa", "mujer", "novio", "novia", "hermana", "hermano", "amiga",
    "amigo",
  ]
}
