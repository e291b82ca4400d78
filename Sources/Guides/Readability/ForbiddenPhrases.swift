import Pages

/// Finds forbidden phrases (R404), except in questions, quotations, negations and wrong answers of a quiz.
struct ForbiddenPhrases {
  /// An occurrence of a forbidden phrase.
  struct Use {
    let phrase: ForbiddenPhrase
    /// The indices of its words in the sentence.
    let words: ClosedRange<Int>
  }

  static func uses(in sentence: Sentence, of passage: Passage) -> [Use] {
    guard !sentence.isQuestion, !passage.isWrongAnswer else { return [] }
    let words = PlainWord.words(of: sentence)
    var uses: [Use] = []
    var index = 0
    while index < words.count {
      if let use = use(at: index, in: words, of: sentence, isCondition: passage.isCondition) {
        uses.append(use)
        index = (words.lastIndex { $0.word == use.words.upperBound } ?? index) + 1
      } else {
        index += 1
      }
    }
    return uses
  }

  private static func use(
    at index: Int, in words: [PlainWord], of sentence: Sentence, isCondition: Bool
  ) -> Use? {
    if let dose = dose(at: words[index].word, in: sentence) { return dose }
    guard let phrases = byFirstWord[words[index].key] else { return nil }
    for (kind, phrase) in phrases {
      guard let end = phrase.end(in: words, from: index), end > index else { continue }
      let use = Use(phrase: kind, words: words[index].word...words[end - 1].word)
      let isQuoted = sentence.words[use.words].contains(where: \.isQuoted)
      if isQuoted || isNegated(index, in: words, of: sentence) { continue }
      if kind.allowsCondition, isCondition || isConditional(index, in: words, of: sentence) { continue }
      if kind == .promise, isAboutAPerson(index, in: words) { continue }
      return use
    }
    return nil
  }

  private static let byFirstWord: [String: [(ForbiddenPhrase, WordPattern)]] = {
    var table: [String: [(ForbiddenPhrase, WordPattern)]] = [:]
    for (kind, patterns) in ForbiddenPhrase.patterns {
      for pattern in patterns {
        let phrase = WordPattern(pattern)
        for word in phrase.firstWords { table[word, default: []].append((kind, phrase)) }
      }
    }
    // The longest pattern describes the phrase best: "binds permanently" before "permanently".
    return table.mapValues { phrases in
      phrases.sorted { ($1.1.places.count, $0.0.rawValue) < ($0.1.places.count, $1.0.rawValue) }
    }
  }()

  // MARK: What is not said

  /// The words before `index` in the same clause, the nearest first.
  private static func before(_ index: Int, in words: [PlainWord], of sentence: Sentence) -> [String] {
    var keys: [String] = []
    var next = index
    while next > 0, !sentence.words[words[next].word].beginsClause, words[next - 1].key != "but" {
      next -= 1
      keys.append(words[next].key)
    }
    return keys
  }

  private static let negations: Set = ["not", "no", "never", "nothing", "nobody", "none", "neither", "nor", "without"]

  /// True for "not a guarantee" and "no injection is risk-free", but not for "do not worry, it is safe".
  private static func isNegated(_ index: Int, in words: [PlainWord], of sentence: Sentence) -> Bool {
    let keys = before(index, in: words, of: sentence).prefix(7)
    for (distance, key) in keys.enumerated() where negations.contains(key) {
      let following = distance > 0 ? keys[distance - 1] : words[index].key
      if !["worry", "doubt", "only", "matter", "just"].contains(following) { return true }
    }
    return false
  }

  private static func isConditional(_ index: Int, in words: [PlainWord], of sentence: Sentence) -> Bool {
    let conditions: Set = ["if", "whether", "unless", "before", "until", "when", "ask", "tell", "check", "sign"]
    return before(index, in: words, of: sentence).contains { conditions.contains($0) }
  }

  /// True for "keep yourself safe" and "a safe place", which are about a person in danger and not about the treatment.
  private static func isAboutAPerson(_ index: Int, in words: [PlainWord]) -> Bool {
    guard words[index].key.hasPrefix("safe") else { return false }
    let before = words[..<index].suffix(2).map(\.key)
    let isKept = before.contains { ["keep", "keeps", "stay", "feel", "somewhere", "yourself"].contains($0) }
    return isKept || (index + 1 < words.count && words[index + 1].key == "place")
  }

  // MARK: Doses

  private static let units: Set = [
    "unit", "units", "iu", "u", "mg", "milligram", "milligrams", "mcg", "µg", "microgram", "micrograms", "ml", "cc",
    "millilitre", "millilitres", "milliliter", "milliliters", "drop", "drops", "tablet", "tablets", "pill", "pills",
    "capsule", "capsules", "puff", "puffs",
  ]
  private static let numbers: Set = ["one", "two", "three", "four", "five", "six", "eight", "ten", "half"]

  /// A dose that begins at `index`: "20 units", "20mg", "40 to 92 units", "two tablets".
  private static func dose(at index: Int, in sentence: Sentence) -> Use? {
    let word = sentence.words[index]
    guard !word.isQuoted, word.beginsWithNumber || numbers.contains(word.key) else { return nil }
    let unit = word.key.drop { $0.isNumber || $0 == "." || $0 == "," }
    if word.beginsWithNumber, units.contains(String(unit)) {
      return Use(phrase: .dose, words: index...index)
    }
    var last = index + 1
    if last + 1 < sentence.words.count, ["to", "or"].contains(sentence.words[last].key),
      sentence.words[last + 1].beginsWithNumber || numbers.contains(sentence.words[last + 1].key)
    {
      last += 2
    }
    guard last < sentence.words.count, units.contains(sentence.words[last].key) else { return nil }
    return Use(phrase: .dose, words: index...last)
  }
}
