import Screens

/// The role of an answer, independent of its wording. The file `words.md` of a language defines how such answers begin;
/// no other code looks at the text of an answer.
package enum AnswerRole: Sendable {
  /// Excludes all other answers of a question: "None of these".
  case none
  /// Counts as the most worrying answer: "Not sure".
  case notSure

  /// - Parameter words: the words of the language of the answer.
  /// - Returns: nil for all other answers.
  static func role(of answer: String, in words: Words) -> AnswerRole? {
    if answer.hasPrefix(words(.noneRole)) { return AnswerRole.none }
    return answer.hasPrefix(words(.notSureRole)) ? .notSure : nil
  }
}
