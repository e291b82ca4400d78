/// Reads a guide once where a failure of the program does no harm, before the guide is read in earnest.
package protocol ReadingTrial: Sendable {
  /// - Parameter body: reads the guide; called in another process. It is given a function to call with the path of the
  ///   file that is read from then on, and returns true if the guide has no error.
  func run(_ body: (_ note: @escaping (String) -> Void) -> Bool) -> TrialOutcome
}

/// What a trial came to.
package enum TrialOutcome: Equatable, Sendable {
  case hasNoError
  case hasErrors
  /// The program failed while it read this file; nil if it did not get so far.
  case failed(TrialFailure, path: String?)
  /// No trial was possible, for example because the system has no room for another process.
  case notPossible
}

/// How reading a file failed.
package enum TrialFailure: String, Sendable {
  case crashed, tookTooLong
}
