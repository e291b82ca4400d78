/// Why a guide cannot return the requested page or report.
package enum RequestRefusal: Error, Equatable {
  /// The guide has no questions to answer.
  case takesNoAnswers
  /// The guide does not ask when the injection was.
  case takesNoTime
  /// There is no result before the questions are answered.
  case needsAnswers
  case needsTime
  case answers(AnswerRefusal)
  /// The answers lead to no result.
  case noResult
  /// The guide has a fault that its checks should have found; the text describes it.
  case faultyGuide(String)
}
