import Guides

/// Splits a query into the words that tell something, each with the words that it is a variant of.
struct DangerQueryReader {
  struct Word: Equatable {
    let text: String
    /// The words of the phrases that it stands for beside itself.
    var meant: Set<String> = []
  }

  private struct Variant {
    let words: [Set<String>]
    let meant: String
  }

  /// The variants by each of their possible first words.
  private var variants: [String: [Variant]] = [:]

  /// - Parameter variants: words, and what people type for them.
  init(_ variants: [WordVariants] = []) {
    for group in variants {
      for alternatives in group.variants {
        let words = alternatives.map { Set($0.flatMap(SearchWords.words)) }
        guard let first = words.first else { continue }
        let variant = Variant(words: words, meant: group.word)
        for word in first { self.variants[word, default: []].append(variant) }
      }
    }
  }

  /// The words of a query, at most the first 300 characters. Words that tell nothing are left out, unless they are all.
  func words(of query: String) -> [Word] {
    let all = SearchWords.words(of: String(query.prefix(300)))
    var words = all.map { Word(text: $0) }
    for index in all.indices {
      for variant in variants[all[index]] ?? [] where Self.begins(all[index...], with: variant.words) {
        words[index].meant.insert(variant.meant)
      }
    }
    let telling = Self.joined(words).filter { !$0.meant.isEmpty || !Self.empty.contains($0.text) }
    return telling.isEmpty ? words : telling
  }

  private static func begins(_ words: ArraySlice<String>, with variant: [Set<String>]) -> Bool {
    words.count >= variant.count && zip(words, variant).allSatisfy { $1.contains($0) }
  }

  /// The words of a phrase that tell something; all of them if none does.
  static func telling(_ text: String) -> [String] {
    let words = joined(SearchWords.words(of: text).map { Word(text: $0) }).map(\.text)
    let telling = words.filter { !tellsNothing($0) }
    return telling.isEmpty ? words : telling
  }

  /// True for a word that is in queries of every kind.
  static func tellsNothing(_ word: String) -> Bool { empty.contains(word) }

  /// Each form of "cannot" as one word.
  private static func joined(_ words: [Word]) -> [Word] {
    var joined: [Word] = []
    for word in words {
      let last = joined.last?.text
      if word.text == "not" && ["can", "could"].contains(last) || word.text == "to" && last == "unable" {
        joined[joined.count - 1] = Word(text: "cant", meant: joined[joined.count - 1].meant.union(word.meant))
      } else {
        joined.append(Word(text: forms[word.text] ?? word.text, meant: word.meant))
      }
    }
    return joined
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
