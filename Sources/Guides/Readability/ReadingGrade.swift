/// The number of school years that a text requires, by the Flesch-Kincaid grade level formula.
struct ReadingGrade {
  private(set) var words = 0
  private(set) var sentences = 0
  private(set) var syllables = 0
  /// The words of three or more syllables, once each, with their number of syllables.
  private(set) var longWords: [String: Int] = [:]

  /// The fewest words for a grade. In a shorter text, a single name of a medicine would determine the grade.
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

  /// The grade in tenths, such as 62 for grade 6.2; nil for a text that is too short.
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
