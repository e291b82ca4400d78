package import Pages

/// How many answers of a guide its cases and its proofs cover.
package struct GuideCoverage: Equatable, Sendable {
  package let cases: Int
  /// The number of answers of its own questions.
  package let answers: Int
  /// The number of answers that a case names.
  package let named: Int
  /// The number of answers that no case names and a proof covers.
  package let proved: Int
  package let outcomes: Int
  /// What neither a case nor a proof covers.
  package let gaps: [Finding]
}
