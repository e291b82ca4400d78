/// A sentence of a passage: the text up to a full stop, or a passage without one.
struct Sentence {
  var words: [Word] = []
  var isQuestion = false
}

extension Unicode.Scalar {
  /// True for characters that are part of words.
  var isWordLetter: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    default: properties.isAlphabetic || properties.numericType != nil
    }
  }

  var isSpace: Bool { value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace }

  var isDigit: Bool { (0x30...0x39).contains(value) }
}
