import Screens

/// The role of an answer, independent of its words. A language says once how such answers begin, in `words.md`; nothing
/// else looks at the words of an answer.
package enum AnswerRole: Sendable {
  /// Excludes all other answers of a question: "None of these".
  case none
  /// Counts as the most worrying answer: "Not sure".
  case notSure

  /// - Parameter words: those of the language of the answer.
  /// - Returns: nil for all other answers.
  static func role(of answer: String, in words: Words) -> AnswerRole? {
    if answer.hasPrefix(words(.noneRole)) { return AnswerRole.none }
    return answer.hasPrefix(words(.notSureRole)) ? .notSure : nil
  }
}
