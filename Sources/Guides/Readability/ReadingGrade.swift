/// How many years of school a text asks for, by Flesch and Kincaid's formula.
struct ReadingGrade {
  private(set) var words = 0
  private(set) var sentences = 0
  private(set) var syllables = 0
  /// Words of three syllables and more, once each, with their syllables.
  private(set) var longWords: [String: Int] = [:]

  /// Fewer words than this say nothing about the whole: one name of a medicine would decide.
  static let fewestWords = 40

  mutating func add(_ sentence: Sentence, _ counter: inout Syllables) {
    sentences += 1
    for word in sentence.words {
      let count = counter.count(in: word.text)
      words += 1
      syllables += count
      if count >= 3, word.text.first?.isNumber == false { longWords[word.key] = count }
    }
  }

  mutating func add(_ other: ReadingGrade) {
    words += other.words
    sentences += other.sentences
    syllables += other.syllables
    longWords.merge(other.longWords) { first, _ in first }
  }

  /// Tenths of a grade, as 62 for grade 6.2; nil for a text too short to have one.
  var tenths: Int? {
    guard words >= Self.fewestWords, sentences > 0 else { return nil }
    let grade = 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    return Int((grade * 10).rounded())
  }

  /// Up to three words that make the text hard, the longest first.
  var hardestWords: [String] {
    longWords.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
  }
}
