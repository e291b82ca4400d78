import Pages

/// How hard a text is to read, by the formula of its language.
///
/// - English: the number of school years that it requires, by the Flesch-Kincaid grade level formula. The higher, the
///   harder.
/// - Spanish: the Flesch-Szigriszt index on the INFLESZ scale (Barrio-Cantalejo 2008). The lower, the harder: 65 is
///   "fairly easy", 55 the least that a patient can be expected to read.
struct ReadingScore {
  private let language: ReadingLanguage
  private var words = 0
  private var sentences = 0
  private var syllables = 0
  /// The words of many syllables, once each, with their number of syllables.
  private var longWords: [String: Int] = [:]

  /// The fewest words for a score. In a shorter text, a single name of a medicine would determine it.
  static let fewestWords = 40

  init(_ language: ReadingLanguage) { self.language = language }

  mutating func add(_ sentence: Sentence, _ counter: inout Syllables) {
    sentences += 1
    for word in sentence.words {
      let count = counter.count(in: word.text)
      words += 1
      syllables += count
      if count >= language.syllablesOfLongWord, word.text.first?.isNumber == false { longWords[word.key] = count }
    }
  }

  mutating func add(_ other: ReadingScore) {
    words += other.words
    sentences += other.sentences
    syllables += other.syllables
    longWords.merge(other.longWords) { first, _ in first }
  }

  /// The score in tenths, such as 62 for grade 6.2; nil for a text that is too short.
  var tenths: Int? {
    guard words >= Self.fewestWords, sentences > 0 else { return nil }
    let (perSentence, perWord) = (Double(words) / Double(sentences), Double(syllables) / Double(words))
    let score =
      switch language {
      case .english: 0.39 * perSentence + 11.8 * perWord - 15.59
      case .spanish: 206.835 - 62.3 * perWord - perSentence
      }
    return Int((score * 10).rounded())
  }

  /// Up to three words that make the text hard, the longest first.
  var hardestWords: [String] {
    longWords.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
  }

  /// What is wrong, as the end of a sentence, and how much; nil for a text that patients can read.
  var problem: (words: String, severity: Finding.Severity)? {
    guard let tenths else { return nil }
    let number = "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    switch language {
    case .english:
      return tenths <= 60
        ? nil : ("at grade \(number), where patients need 6 or lower.", tenths > 80 ? .error : .warning)
    case .spanish:
      return tenths >= 550 ? nil : ("at \(number) on the INFLESZ scale, where patients need 55 or more.", .error)
    }
  }
}
