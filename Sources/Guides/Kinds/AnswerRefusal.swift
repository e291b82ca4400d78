/// Why answers from a file or a command line cannot be applied.
package enum AnswerRefusal: Error, Equatable {
  /// No question, item or answer has this name; `question` is the question that the answer was given to.
  case unknown(_ word: String, is: String, among: [String], question: String?)
  /// The answers to one question exclude each other; the text gives the reason.
  case notTogether(String)
}
