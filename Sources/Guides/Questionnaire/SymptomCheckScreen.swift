import Documents

/// A symptom check being made: questions of which each answer can be recorded, and a disposition level at the end.
package protocol SymptomCheckScreen: QuestionnaireScreen {
  /// What is known about questions before they are asked, by the id of the question.
  var known: [String: KnownAnswer] { get set }

  /// The questions that somebody else's record may answer, by the id of the question.
  var prefills: [String: Prefill] { get }

  /// The ids of the guides whose questions are asked.
  var askedGuides: Set<String> { get }

  /// What was answered so far, in the order of the questions.
  var answered: [RecordedAnswer] { get }

  /// What the answers come to; nil while a question is open.
  func checkResult(in context: ScreenContext) -> SymptomCheckResult?
}
