/// Splits a passage into sentences and words.
struct SentenceReader {
  private let letters: [Unicode.Scalar]
  private let quoted: [Range<Int>]
  /// The first quotation that does not end before the current word.
  private var quotation = 0
  private var sentences: [Sentence] = []
  private var sentence = Sentence()
  private var breaksClause = false

  static func sentences(of passage: Passage) -> [Sentence] {
    var reader = SentenceReader(passage)
    reader.read()
    return reader.sentences
  }

  private init(_ passage: Passage) {
    letters = passage.letters
    quoted = Self.quotations(in: passage.letters)
  }

  private mutating func read() {
    var index = 0
    while index < letters.count {
      if letters[index].isWordLetter {
        index = readWord(from: index)
      } else {
        readMark(at: index)
        index += 1
      }
    }
    endSentence()
  }

  /// - Returns: the index after the word.
  private mutating func readWord(from start: Int) -> Int {
    var end = start + 1
    while end < letters.count, letters[end].isWordLetter || joins(end) { end += 1 }
    if end < letters.count, letters[end] == "%" { end += 1 }
    let text = text(of: start..<end)
    while quotation < quoted.count, quoted[quotation].upperBound <= start { quotation += 1 }
    sentence.words.append(
      Word(
        text: text, key: text.lowercased(), letters: start..<end,
        isQuoted: quotation < quoted.count && quoted[quotation].contains(start), beginsClause: breaksClause))
    breaksClause = false
    return end
  }

  /// The letters of a word, with a straight apostrophe for a curved one.
  private func text(of range: Range<Int>) -> String {
    let word = letters[range]
    if word.allSatisfy(\.isASCII) {
      return String(unsafeUninitializedCapacity: word.count) { bytes in
        for (index, letter) in word.enumerated() { bytes[index] = UInt8(letter.value) }
        return word.count
      }
    }
    var view = String.UnicodeScalarView()
    for letter in word { view.append(letter == "\u{2019}" ? "'" : letter) }
    return String(view)
  }

  /// True for the mark inside "can't", "Botox-type", "1.5", "1,000" and "e.g".
  private func joins(_ index: Int) -> Bool {
    guard index + 1 < letters.count, letters[index + 1].isWordLetter else { return false }
    switch letters[index] {
    case "'", "\u{2019}", "-", "\u{2011}", ".": return true
    case ",": return letters[index - 1].isDigit && letters[index + 1].isDigit
    default: return false
    }
  }

  private mutating func readMark(at index: Int) {
    switch letters[index] {
    case ",", ";", ":", "(", ")", "\u{2013}", "\u{2014}": breaksClause = true
    case ".", "!", "?", "\u{2026}":
      breaksClause = true
      if letters[index] == "?" { sentence.isQuestion = true }
      if endsSentence(index) { endSentence() }
    default: break
    }
  }

  /// True for a full stop that is followed by a space and no lowercase letter, unless it belongs to "Dr." or "e.g.".
  private func endsSentence(_ index: Int) -> Bool {
    var next = index + 1
    while next < letters.count, Self.closing.contains(letters[next]) { next += 1 }
    guard next < letters.count else { return true }
    guard letters[next].isSpace else { return false }
    while next < letters.count, letters[next].isSpace { next += 1 }
    guard next < letters.count else { return true }
    if letters[next].properties.isLowercase { return false }
    return !(letters[index] == "." && Self.abbreviations.contains(sentence.words.last?.key ?? ""))
  }

  private mutating func endSentence() {
    if !sentence.words.isEmpty { sentences.append(sentence) }
    sentence = Sentence()
    breaksClause = false
  }

  private static let closing: [Unicode.Scalar] = [
    "\"", "\u{201D}", "'", "\u{2019}", ")", "]", ".", "!", "?", "\u{2026}",
  ]
  private static let abbreviations = ["dr", "mr", "mrs", "ms", "prof", "st", "e.g", "i.e", "vs"]

  /// The ranges of text in double quotes, straight or curved. An unclosed quote is ignored.
  private static func quotations(in letters: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for (index, letter) in letters.enumerated() {
      guard letter == "\"" || letter == "\u{201C}" || letter == "\u{201D}" else { continue }
      if let opened = start {
        ranges.append(opened..<index)
        start = nil
      } else if letter != "\u{201D}" {
        start = index
      }
    }
    return ranges
  }
}
