import Documents

/// The result of the answers of a symptom check.
package struct SymptomCheckResult: Equatable, Sendable {
  package let level: Level
  /// The slug of the page that is shown.
  package let outcome: String
  /// The answers that decided the result.
  package let reasons: [RecordedAnswer]
  /// The ids of the questions that were asked.
  package let asked: [String]
}
