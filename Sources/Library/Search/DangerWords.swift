import Guides
import Pages

/// Finds the danger sign that a query is about, by the phrases with which people name it.
///
/// A phrase is in a query if its words are, by their stems, in any order, with at most three other words among them; of
/// words with strokes between them, as in "face/lips swollen/puffy", one is enough. Words that tell nothing, such as "my"
/// and "is", do not count. A word that no guide has counts also as one that differs by a letter or two, and a variant as
/// the word that it stands for. A word of a phrase after a hyphen, as in "blind -date", may not be in the query.
struct DangerWords {
  private struct Phrase {
    let section: String
    /// The stems of each word; one of them is enough.
    let words: [Set<String>]
    /// Words, not stems, of which a query may have none.
    let excluded: Set<String>
    /// The number of words that a query needs.
    let needed: Int
    /// True if a query may have no other.
    let isWholeQuery: Bool
  }

  private let words: WordStems?
  /// The phrases by their first stem; those that need only some of their stems are under each of them.
  private var phrases: [String: [Phrase]] = [:]
  private var slips = SlipIndex()
  private var reader = DangerQueryReader()

  /// The number of other words that may be among those of a phrase.
  private static let gap = 3

  /// Finds nothing.
  init() { words = nil }

  /// - Parameters:
  ///   - signs: the phrases; where there are none, the signs themselves.
  ///   - variants: words that a query may have for those of the phrases.
  ///   - words: makes the stems.
  init(_ signs: [DangerSign], variants: [WordVariants], _ words: WordStems) throws {
    self.words = words
    reader = DangerQueryReader(variants)
    var read: [Substring: [String]] = [:]
    let excluded = signs.map { Self.excluded(by: $0.words) }
    let texts = signs.map { Self.choices(of: $0.words, &read) }
    let all = Array(Set(texts.joined().joined()))
    let stems = Dictionary(uniqueKeysWithValues: zip(all, try words.stems(of: all)))
    slips = SlipIndex(stems)
    for (sign, (text, excluded)) in zip(signs, zip(texts, excluded)) {
      let words = Self.withoutRepeats(text.flatMap { choices in Self.words(choices.map { stems[$0] ?? [] }) })
      guard let first = words.first else { continue }
      let needed = sign.extent == .anyTwo ? min(2, words.count) : words.count
      let phrase = Phrase(
        section: sign.section, words: words, excluded: excluded, needed: needed,
        isWholeQuery: sign.extent == .onlyThese)
      for stem in sign.extent == .anyTwo ? Set(words.joined()) : first { phrases[stem, default: []].append(phrase) }
    }
  }

  private static func excluded(by phrase: String) -> Set<String> {
    let words = phrase.split(separator: " ").filter { $0.hasPrefix("-") }
    return Set(words.flatMap { $0.split(separator: "/").flatMap { SearchWords.words(of: String($0)) } })
  }

  /// The words of a phrase, each with those that it may be said by instead.
  ///
  /// - Parameter read: what was made of the words before, since many phrases have the same.
  private static func choices(of phrase: String, _ read: inout [Substring: [String]]) -> [[String]] {
    let wanted = phrase.split(separator: " ").filter { !$0.hasPrefix("-") }
    guard wanted.contains(where: { $0.contains("/") }) else {
      return DangerQueryReader.telling(wanted.joined(separator: " ")).map { [$0] }
    }
    return wanted.map { word in
      word.split(separator: "/").flatMap { choice in
        if let known = read[choice] { return known }
        let words = DangerQueryReader.telling(String(choice)).filter { !DangerQueryReader.tellsNothing($0) }
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
  /// - Parameters:
  ///   - known: the words of the guides, which are not taken for slips.
  ///   - takesSlips: true if an unknown word may be one of the phrases with a letter or two wrong.
  func section(for query: String, known: Set<String>, takesSlips: Bool = true) throws -> String? {
    let typed = reader.words(of: query)
    guard let words, !typed.isEmpty else { return nil }
    let stems = try words.stems(of: typed.map { $0.text } + typed.map { $0.meant.joined(separator: " ") })
    let meant = typed.indices.map { index in
      let own = stems[index]
      let isSlip = takesSlips && own.count == 1 && !known.contains(typed[index].text)
      let near = isSlip ? slips.near(typed[index].text, stem: own[0]) : []
      return near.union(own).union(stems[typed.count + index])
    }
    let raw = Set(SearchWords.words(of: query))
    var best: Phrase?
    for stem in Set(meant.joined()) {
      for phrase in phrases[stem] ?? [] where phrase.needed > best?.needed ?? 0 {
        if phrase.excluded.isDisjoint(with: raw), Self.holds(meant, phrase) { best = phrase }
      }
    }
    return best?.section
  }

  private static func holds(_ query: [Set<String>], _ phrase: Phrase) -> Bool {
    let isOfPhrase = query.map { meant in phrase.words.contains { !$0.isDisjoint(with: meant) } }
    if phrase.isWholeQuery, isOfPhrase.contains(false) { return false }
    let window = phrase.needed + gap
    return query.indices.contains { start in
      let range = start..<min(query.count, start + window)
      // One word that may mean several does not stand for two.
      guard isOfPhrase[start], isOfPhrase[range].count(where: { $0 }) >= phrase.needed else { return false }
      let found = Set(query[range].joined())
      return phrase.words.count { !$0.isDisjoint(with: found) } >= phrase.needed
    }
  }
}
