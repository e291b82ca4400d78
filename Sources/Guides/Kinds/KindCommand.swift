/// How the command line's own command of a kind explains itself, and what it takes besides the guide.
package struct KindCommand: Sendable {
  /// What a report needs or can be given.
  package enum Input: Sendable {
    /// A file of answers, which may be left out.
    ///
    /// - Parameter to: what is answered, as "question".
    case answers(to: String)
    /// When the injection was, which must be said.
    case treatmentTime
  }

  /// What it does, as one sentence.
  package let abstract: String
  /// The arguments of an example, without the name of the program.
  package let example: String
  /// What a guide is called where its id is asked for, as "The plan".
  package let argument: String
  /// An id for the help, as `aftercare/neck`.
  package let sampleID: String
  /// One guide of the kind, as "an aftercare plan".
  package let singular: String
  package let input: Input
}
