import Pages

/// Finds forbidden phrases (R404), except in questions, quotations, negations and wrong answers of a quiz.
///
/// A value for each language holds its patterns and its words of doubt.
struct ForbiddenPhrases: Sendable {
  /// An occurrence of a forbidden phrase.
  struct Use {
    let phrase: ForbiddenPhrase
    /// The indices of its words in the sentence.
    let words: ClosedRange<Int>
  }

  static let english = ForbiddenPhrases(
    ForbiddenPhrase.patterns,
    negations: ["not", "no", "never", "nothing", "nobody", "none", "neither", "nor", "without"],
    affirmations: ["worry", "doubt", "only", "matter", "just"], adversatives: ["but"],
    conditions: ["if", "whether", "unless", "before", "until", "when", "ask", "tell", "check", "sign"],
    numbers: ["one", "two", "three", "four", "five", "six", "eight", "ten", "half"],
    units: [
      "unit", "units", "iu", "u", "mg", "milligram", "milligrams", "mcg", "µg", "microgram", "micrograms", "ml", "cc",
      "millilitre", "millilitres", "milliliter", "milliliters", "drop", "drops", "tablet", "tablets", "pill", "pills",
      "capsule", "capsules", "puff", "puffs",
    ], ranges: ["to", "or"])
  static let spanish = ForbiddenPhrases(
    ForbiddenPhrase.spanishPatterns,
    negations: ["no", "nunca", "nada", "nadie", "ningún", "ninguna", "ninguno", "ni", "sin", "tampoco"],
    affirmations: ["dude", "preocupe", "solo", "sólo", "importa"], adversatives: ["pero", "sino"],
    conditions: [
      "si", "cuando", "antes", "hasta", "salvo", "pregunte", "diga", "compruebe", "revise", "señal", "puede", "podría",
    ], numbers: ["un", "una", "dos", "tres", "cuatro", "cinco", "seis", "ocho", "diez", "media", "medio"],
    units: [
      "unidad", "unidades", "ui", "u", "mg", "miligramo", "miligramos", "mcg", "µg", "microgramo", "microgramos", "ml",
      "cc", "mililitro", "mililitros", "gota", "gotas", "pastilla", "pastillas", "tableta", "tabletas", "cápsula",
      "cápsulas", "comprimido", "comprimidos",
    ], ranges: ["a", "o", "y"])

  /// The phrases of a language.
  static func of(_ language: ReadingLanguage) -> ForbiddenPhrases { language == .spanish ? .spanish : .english }

  private let byFirstWord: [String: [(ForbiddenPhrase, WordPattern)]]
  private let negations: Set<String>
  /// Words after which a negation denies nothing of what follows, as in "do not worry, it is safe".
  private let affirmations: Set<String>
  /// Words that end what a negation denies, as "but".
  private let adversatives: Set<String>
  private let conditions: Set<String>
  private let numbers: Set<String>
  private let units: Set<String>
  private let ranges: Set<String>

  private init(
    _ patterns: [ForbiddenPhrase: [String]], negations: Set<String>, affirmations: Set<String>,
    adversatives: Set<String>, conditions: Set<String>, numbers: Set<String>, units: Set<String>, ranges: Set<String>
  ) {
    byFirstWord = Self.table(of: patterns)
    self.negations = negations
    self.affirmations = affirmations
    self.adversatives = adversatives
    self.conditions = conditions
    self.numbers = numbers
    self.units = units
    self.ranges = ranges
  }

  func uses(in sentence: Sentence, of passage: Passage) -> [Use] {
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

  private func use(
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

  private static func table(
    of patterns: [ForbiddenPhrase: [String]]
  ) -> [String: [(ForbiddenPhrase, WordPattern)]] {
    var table: [String: [(ForbiddenPhrase, WordPattern)]] = [:]
    for (kind, patterns) in patterns {
      for pattern in patterns {
        let phrase = WordPattern(pattern)
        for word in phrase.firstWords { table[word, default: []].append((kind, phrase)) }
      }
    }
    // The longest pattern describes the phrase best: "binds permanently" before "permanently".
    return table.mapValues { phrases in
      phrases.sorted { ($1.1.places.count, $0.0.rawValue) < ($0.1.places.count, $1.0.rawValue) }
    }
  }

  // MARK: What is not said

  /// The words before `index` in the same clause, the nearest first.
  private func before(_ index: Int, in words: [PlainWord], of sentence: Sentence) -> [String] {
    var keys: [String] = []
    var next = index
    while next > 0, !sentence.words[words[next].word].beginsClause, !adversatives.contains(words[next - 1].key) {
      next -= 1
      keys.append(words[next].key)
    }
    return keys
  }

  /// True for "not a guarantee" and "no injection is risk-free", but not for "do not worry, it is safe".
  private func isNegated(_ index: Int, in words: [PlainWord], of sentence: Sentence) -> Bool {
    let keys = before(index, in: words, of: sentence).prefix(7)
    for (distance, key) in keys.enumerated() where negations.contains(key) {
      let following = distance > 0 ? keys[distance - 1] : words[index].key
      if !affirmations.contains(following) { return true }
    }
    return false
  }

  private func isConditional(_ index: Int, in words: [PlainWord], of sentence: Sentence) -> Bool {
    return before(index, in: words, of: sentence).contains { conditions.contains($0) }
  }

  /// True for "keep yourself safe" and "a safe place", which are about a person in danger and not about the treatment.
  private func isAboutAPerson(_ index: Int, in words: [PlainWord]) -> Bool {
    guard words[index].key.hasPrefix("safe") else { return false }
    let before = words[..<index].suffix(2).map(\.key)
    let isKept = before.contains { ["keep", "keeps", "stay", "feel", "somewhere", "yourself"].contains($0) }
    return isKept || (index + 1 < words.count && words[index + 1].key == "place")
  }

  // MARK: Doses

  /// A dose that begins at `index`: "20 units", "20mg", "40 to 92 units", "two tablets".
  private func dose(at index: Int, in sentence: Sentence) -> Use? {
    let word = sentence.words[index]
    guard !word.isQuoted, word.beginsWithNumber || numbers.contains(word.key) else { return nil }
    let unit = word.key.drop { $0.isNumber || $0 == "." || $0 == "," }
    if word.beginsWithNumber, units.contains(String(unit)) {
      return Use(phrase: .dose, words: index...index)
    }
    var last = index + 1
    if last + 1 < sentence.words.count, ranges.contains(sentence.words[last].key),
      sentence.words[last + 1].beginsWithNumber || numbers.contains(sentence.words[last + 1].key)
    {
      last += 2
    }
    guard last < sentence.words.count, units.contains(sentence.words[last].key) else { return nil }
    return Use(phrase: .dose, words: index...last)
  }
}
