/// A word of a passage.
struct Word {
  /// As it is written.
  let text: String
  /// In lower case, with a plain apostrophe.
  let key: String
  /// The indices of its letters in the passage.
  let letters: Range<Int>
  /// True inside double quotes: somebody else says it.
  let isQuoted: Bool
  /// True if a comma, a colon or the like precedes it.
  let beginsClause: Bool
}
