import ArgumentParser

extension ExitCode {
  /// Not found, or `check` found errors.
  static let notFound = ExitCode(1)
  static let usage = ExitCode(2)
  /// Content or answers that cannot be used.
  static let badData = ExitCode(65)
  /// No terminal that can show a full screen.
  static let noTerminal = ExitCode(69)
  static let `internal` = ExitCode(70)
  /// Standard output or a file cannot be written.
  static let cannotWrite = ExitCode(74)
}

/// The reason why a command failed: a sentence that says what to do, and the exit code.
struct Failure: Error, CustomStringConvertible {
  let code: ExitCode
  let description: String

  init(_ code: ExitCode, _ description: String) {
    self.code = code
    self.description = description
  }
}
