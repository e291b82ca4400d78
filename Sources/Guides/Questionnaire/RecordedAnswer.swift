import Documents

/// A question and its answer, as records have them.
package struct RecordedAnswer: Hashable, Sendable {
  /// The id of the guide that contains the question.
  package let guide: String
  /// The id of the question.
  package let question: String
  /// The slugs of the answers that were given, with "+" between them.
  package let value: String
}
