import Documents

/// A question and its answer, in the form in which they are recorded.
package struct RecordedAnswer: Hashable, Sendable {
  /// The id of the guide that contains the question.
  package let guide: String
  /// The id of the question.
  package let question: String
  /// The slugs of the given answers, joined with "+".
  package let value: String
}
