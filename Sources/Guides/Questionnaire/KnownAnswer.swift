import Documents

/// What is known about a question before it is asked.
package struct KnownAnswer: Equatable, Sendable {
  /// What is known and its source, such as "From the visit: today is day 6.", in the current language.
  package let words: String
  /// The answer that fits, which is focused and has to be confirmed; nil if none fits with certainty.
  package let answer: Int?

  package init(words: String, answer: Int?) {
    self.words = words
    self.answer = answer
  }
}
