import Documents

/// What is known about a question before it is asked.
package struct KnownAnswer: Equatable, Sendable {
  /// What is known and where from, as "From the visit: today is day 6.", in the language of the moment.
  package let words: String
  /// The answer that fits it, which is focused and has to be confirmed; nil where none is sure to.
  package let answer: Int?

  package init(words: String, answer: Int?) {
    self.words = words
    self.answer = answer
  }
}
