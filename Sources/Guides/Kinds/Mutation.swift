package import Pages

/// The result of mutation testing a guide: faults are seeded one at a time, to see if its proofs and cases detect them.
package struct Mutation: Sendable {
  /// A fault, and the rule that detected it.
  package struct Mutant: Equatable, Sendable {
    /// The fault in words, such as "Pupils / Not sure: red flag dropped".
    package let words: String
    package let isRedFlag: Bool
    package let position: SourcePosition
    /// The rule that detected it; nil if none did.
    package let noticedBy: Rule?
  }

  /// The guide's id.
  package let guide: String
  /// The faults that change a result. A change without an effect on any result is not listed.
  package let mutants: [Mutant]

  package var noticed: Int { mutants.count { $0.noticedBy != nil } }
}
