/// Words that name a danger sign, and the section that a search for them shows first.
package struct DangerSign: Equatable, Sendable {
  package let words: String
  /// The slug of the section that asks about it.
  package let section: String
  /// True if a query has to contain all of the words; if false, two of them are enough.
  package let needsAllWords: Bool

  package init(_ words: String, section: String, needsAllWords: Bool) {
    self.words = words
    self.section = section
    self.needsAllWords = needsAllWords
  }
}
