/// Why answers that were written down cannot be given.
package enum AnswerRefusal: Error, Equatable {
  /// There is no question, item or answer of this name; `question` is the one that the answer was written to.
  case unknown(_ word: String, is: String, among: [String], question: String?)
  /// The answers to one question do not go together; the text says why.
  case notTogether(String)
}
