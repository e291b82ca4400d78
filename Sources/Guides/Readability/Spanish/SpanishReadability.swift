/// How easy a Spanish text is to read: the Flesch-Szigriszt index on the INFLESZ scale (Barrio-Cantalejo 2008). 65 is
/// "fairly easy", 55 the least that a patient can be expected to read.
struct SpanishReadability {
  private(set) var words = 0
  private(set) var sentences = 0
  private(set) var syllables = 0
  private(set) var longWords: [String: Int] = [:]

  /// The least index of a text for patients, in tenths.
  static let leastTenths = 550

  mutating func add(_ sentence: Sentence) {
    sentences += 1
    for word in sentence.words {
      let count = SpanishSyllables.count(in: word.text)
      words += 1
      syllables += count
      if count >= 4, word.text.first?.isNumber == false { longWords[word.key] = count }
    }
  }

  mutating func add(_ other: SpanishReadability) {
    words += other.words
    sentences += other.sentences
    syllables += other.syllables
    longWords.merge(other.longWords) { first, _ in first }
  }

  /// The index in tenths, such as 652 for 65.2; nil for a text that is too short.
  var tenths: Int? {
    guard words >= ReadingGrade.fewestWords, sentences > 0 else { return nil }
    let index =
      206.835 - 62.3 * Double(syllables) / Double(words) - Double(words) / Double(sentences)
    return Int((index * 10).rounded())
  }

  /// Up to three words that make the text hard, the longest first.
  var hardestWords: [String] {
    longWords.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
  }
}
