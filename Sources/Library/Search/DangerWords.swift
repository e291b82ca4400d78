import Guides
import Pages

/// Finds the danger sign that a query is about, by the phrases with which people name it.
///
/// A phrase is in a query if its stems are, in any order, with at most three other words among them; words that tell
/// nothing, such as "my" and "is", do not count. A word that no phrase has counts as one that differs by a letter.
struct DangerWords {
  private struct Phrase {
    let section: String
    let stems: [String]
    /// The number of different stems that a query needs; all of them for a phrase.
    let needed: Int
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
    let texts = signs.map { Self.telling($0.words) }
    let stems = try words.stems(of: texts)
    for (sign, stems) in zip(signs, stems) where !stems.isEmpty {
      let needed = sign.needsAllWords ? Set(stems).count : min(2, Set(stems).count)
      let phrase = Phrase(section: sign.section, stems: stems, needed: needed)
      for stem in sign.needsAllWords ? [stems[0]] : Array(Set(stems)) { phrases[stem, default: []].append(phrase) }
      vocabulary.formUnion(stems)
    }
  }

  /// The question that a query is about; nil if it names no danger sign. Of several, that of the longest phrase.
  func section(for query: String) throws -> String? {
    guard let words, let stems = try words.stems(of: [Self.telling(query)]).first else { return nil }
    let meant = stems.map { vocabulary.contains($0) ? [$0] : near($0) }
    var best: Phrase?
    for stem in Set(meant.joined()) {
      for phrase in phrases[stem] ?? [] where phrase.needed > best?.needed ?? 0 {
        if Self.holds(meant, phrase) { best = phrase }
      }
    }
    return best?.section
  }

  private static func holds(_ query: [[String]], _ phrase: Phrase) -> Bool {
    let wanted = Set(phrase.stems)
    let window = phrase.needed + gap
    for start in query.indices where !wanted.isDisjoint(with: query[start]) {
      let found = query[start..<min(query.count, start + window)].joined().filter(wanted.contains)
      if Set(found).count >= phrase.needed { return true }
    }
    return false
  }

  /// Stems of phrases that differ from a longer one by a letter, or by two if it is long.
  private func near(_ stem: String) -> [String] {
    guard stem.count >= 4, stem.allSatisfy(\.isLetter) else { return [stem] }
    let letters = Array(stem)
    let limit = letters.count >= 8 ? 2 : 1
    let near = vocabulary.filter {
      $0.count >= 4 && abs($0.count - letters.count) <= limit && Spelling.distance(letters, Array($0)) <= limit
    }
    return near.isEmpty ? [stem] : Array(near)
  }

  // MARK: Words

  /// The words of a text that tell something, with each form of "cannot" as one.
  private static func telling(_ text: String) -> String {
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
    return (telling.isEmpty ? words : telling).joined(separator: " ")
  }

  private static let forms = ["cannot": "cant", "couldnt": "cant", "unable": "unable", "cudnt": "cant", "kant": "cant"]

  private static let empty: Set<String> = [
    "i", "im", "ive", "a", "an", "the", "my", "me", "mine", "your", "you", "her", "his", "he", "she", "hes", "shes",
    "they",
    "their", "them", "it", "its", "is", "are", "am", "was", "were", "be", "been", "being", "of", "in", "on", "at", "to",
    "for", "with", "by", "and", "or", "do", "does", "did", "has", "have", "had", "having", "get", "got", "getting",
    "just", "really", "very", "so", "that", "this", "there", "now", "today", "since", "after", "what", "when", "how",
    "why", "should", "will", "if", "as", "like", "feel", "feels", "feeling", "keep", "keeps", "some", "any", "all",
    "bit", "been", "please", "help", "mi", "mis", "el", "la", "los", "las", "un", "una", "de", "del", "en", "y", "se",
    "me", "tengo", "esta", "estoy", "que", "es", "muy", "le", "lo", "su", "al", "por", "con", "ha", "he",
  ]
}
