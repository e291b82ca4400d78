/// Words that name a danger sign, and where a search for them leads before anything else.
package struct DangerSign: Equatable, Sendable {
  package let words: String
  /// The slug of the section that asks about it.
  package let section: String
  /// True where a query has to hold all of the words; else two of them are enough.
  package let needsAllWords: Bool

  package init(_ words: String, section: String, needsAllWords: Bool) {
    self.words = words
    self.section = section
    self.needsAllWords = needsAllWords
  }
}
