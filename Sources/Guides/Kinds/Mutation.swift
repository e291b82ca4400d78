package import Pages

/// Faults seeded into a guide one at a time, to see whether its proofs and cases notice.
package struct Mutation: Sendable {
  /// A fault, and whether anything noticed it.
  package struct Mutant: Equatable, Sendable {
    /// "Pupils / Not sure: red flag dropped".
    package let words: String
    package let isRedFlag: Bool
    package let position: SourcePosition
    /// The rule that noticed it; nil where nothing did.
    package let noticedBy: Rule?
  }

  /// The guide's id.
  package let guide: String
  /// The faults that change a result; those that change none are no faults.
  package let mutants: [Mutant]

  package var noticed: Int { mutants.count { $0.noticedBy != nil } }
}
