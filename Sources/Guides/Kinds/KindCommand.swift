/// The help of the command of a kind, and the input that it takes in addition to the guide.
package struct KindCommand: Sendable {
  /// The input that a report needs or accepts.
  package enum Input: Sendable {
    /// An optional file of answers.
    ///
    /// - Parameter to: what is answered, such as "question".
    case answers(to: String)
    /// The time of the injection, which is required.
    case treatmentTime
  }

  /// A one-sentence description of the command.
  package let abstract: String
  /// The arguments of an example, without the name of the program.
  package let example: String
  /// The word for a guide in the help of the id argument, such as "The plan".
  package let argument: String
  /// A sample id for the help, such as `aftercare/neck`.
  package let sampleID: String
  /// The singular with its article, such as "an aftercare plan".
  package let singular: String
  package let input: Input
}
