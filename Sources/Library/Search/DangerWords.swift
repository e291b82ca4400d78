import Guides

/// Finds the danger sign that a query is about, by the words of its red flag or its common names.
struct DangerWords {
  /// A danger sign: its question, and the stems of which `needed` must be in a query.
  private struct Sign {
    let section: String
    let stems: Set<String>
    let needed: Int
  }

  private var signs: [Sign] = []

  /// - Parameter dangerSigns: those of the guide that asks about them; empty if it cannot be opened.
  init(_ dangerSigns: [DangerSign]) {
    signs = dangerSigns.compactMap { sign in
      let stems = Set(SearchWords.telling(sign.words).map(SearchWords.stem))
      let needed = sign.needsAllWords ? stems.count : min(2, stems.count)
      return stems.isEmpty ? nil : Sign(section: sign.section, stems: stems, needed: needed)
    }
  }

  /// The question that a query is about; nil if it names no danger sign.
  func section(for words: [String]) -> String? {
    let stems = Set(words.map(SearchWords.stem))
    return signs.first { $0.stems.intersection(stems).count >= $0.needed }?.section
  }
}
