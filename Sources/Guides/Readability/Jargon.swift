import Pages

/// Clinical terms that a patient cannot be expected to know (R403).
struct Jargon {
  /// The terms that an entry of the questions and answers explains: its title and its alternative names.
  let explained: Set<String>
  private let language: ReadingLanguage

  /// - Parameter pages: the pages of the folder; only those of kinds that explain terms are used.
  init(explainedBy pages: [Page], kinds: GuideKinds, language: ReadingLanguage) {
    self.language = language
    var explained: Set<String> = []
    for page in pages where kinds.kind(of: page)?.explainsTerms == true {
      let names = page.frontMatter["also-called"]?.entries.flatMap { $0.value.texts } ?? []
      for name in [page.title] + page.sections.map(\.title) + names {
        for sentence in SentenceReader.sentences(of: Passage(.label, [Inline(.text(name), at: .start)])) {
          explained.formUnion(Self.terms(in: sentence, of: language).map(\.term))
        }
      }
    }
    self.explained = explained
  }

  /// The terms of a sentence, each with the index of its first word.
  func terms(in sentence: Sentence) -> [(term: String, word: Int)] { Self.terms(in: sentence, of: language) }

  private static func terms(in sentence: Sentence, of language: ReadingLanguage) -> [(term: String, word: Int)] {
    guard let byFirstWord = byFirstWord[language] else { return [] }
    let keys = sentence.words.map(\.key)
    var found: [(String, Int)] = []
    for (index, key) in keys.enumerated() {
      for candidate in [key, singular(key)] {
        guard let terms = byFirstWord[candidate] else { continue }
        let term = terms.first { term in
          let rest = term.dropFirst()
          let following = keys.dropFirst(index + 1).prefix(rest.count)
          return zip(rest, following).allSatisfy { $0 == $1 || $0 == singular($1) } && following.count == rest.count
        }
        guard let term else { continue }
        found.append((term.joined(separator: " "), index))
        break
      }
    }
    return found
  }

  private static func singular(_ word: String) -> String {
    if word.hasSuffix("'s") { return String(word.dropLast(2)) }
    return word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  /// Terms by their first word, the longest first.
  private static let byFirstWord: [ReadingLanguage: [String: [[String]]]] = Dictionary(
    uniqueKeysWithValues: ReadingLanguage.allCases.map { ($0, table(of: $0.jargon)) })

  private static func table(of list: String) -> [String: [[String]]] {
    let terms = list.split(whereSeparator: \.isNewline).flatMap { $0.split(separator: ",") }
      .map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
    return Dictionary(grouping: terms) { $0[0] }.mapValues { $0.sorted { $0.count > $1.count } }
  }
}
