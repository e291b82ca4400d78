import Guides

/// Which questions are about a danger sign: those that hold the words of a red flag, or what people call it.
struct DangerWords {
  /// A danger sign: its question, and the stems of which `needed` must be in a query.
  private struct Sign {
    let section: String
    let stems: Set<String>
    let needed: Int
  }

  private var signs: [Sign] = []

  /// - Parameter guide: the shared danger signs; nil where they cannot be opened.
  init(_ guide: Triage.Guide?) {
    guard let guide else { return }
    for question in guide.questions {
      for answer in question.answers where answer.mark == .redFlag && !answer.isNotSure {
        add(answer.text, section: question.slug, needed: 2)
      }
      for phrase in guide.facts.alsoCalled[question.slug] ?? [] { add(phrase, section: question.slug, needed: nil) }
    }
  }

  /// - Parameter needed: how many of the words; nil for all.
  private mutating func add(_ phrase: String, section: String, needed: Int?) {
    let stems = Set(SearchWords.telling(phrase).map(SearchWords.stem))
    if !stems.isEmpty {
      signs.append(Sign(section: section, stems: stems, needed: min(needed ?? stems.count, stems.count)))
    }
  }

  /// The question that a query is about; nil where it names no danger sign.
  func section(for words: [String]) -> String? {
    let stems = Set(words.map(SearchWords.stem))
    return signs.first { $0.stems.intersection(stems).count >= $0.needed }?.section
  }
}
