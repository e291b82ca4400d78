import Documents

/// A symptom check in progress: each answer can be recorded, and it ends at a disposition level.
package protocol SymptomCheckScreen: QuestionnaireScreen {
  /// What is known about questions before they are asked, by the id of the question.
  var known: [String: KnownAnswer] { get set }

  /// The questions that a record of the treatment can answer, by the id of the question.
  var prefills: [String: Prefill] { get }

  /// The ids of the guides whose questions are asked.
  var askedGuides: Set<String> { get }

  /// The answers so far, in the order of the questions.
  var answered: [RecordedAnswer] { get }

  /// The result of the answers; nil while a question is open.
  func checkResult(in context: ScreenContext) -> SymptomCheckResult?
}
