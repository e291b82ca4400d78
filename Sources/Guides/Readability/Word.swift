/// A word of a passage.
struct Word {
  /// The word as it is written.
  let text: String
  /// The word in lowercase, with a plain apostrophe.
  let key: String
  /// The indices of its characters in the passage.
  let letters: Range<Int>
  /// True inside double quotes: the words of somebody else.
  let isQuoted: Bool
  /// True if a comma, a colon or the like precedes it.
  let beginsClause: Bool

  /// True for "20", "2nd" and a half in one character.
  var beginsWithNumber: Bool {
    guard let first = key.unicodeScalars.first else { return false }
    return first.isASCII ? first.isDigit : first.properties.numericType != nil
  }
}
