package import Pages

/// How much of a guide its cases and its proofs speak for.
package struct GuideCoverage: Equatable, Sendable {
  package let cases: Int
  /// The answers of its own questions.
  package let answers: Int
  /// The answers that a case names.
  package let named: Int
  /// The answers that no case names and a proof covers.
  package let proved: Int
  package let outcomes: Int
  /// What no case and no proof speaks for.
  package let gaps: [Finding]
}
