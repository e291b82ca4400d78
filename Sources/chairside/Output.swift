import ArgumentParser
import Glibc
import Library
import Pages

/// Output of the program: results go to standard output, everything else to standard error.
///
/// What cannot be written is not lost silently: the program ends with a sentence and `ExitCode.cannotWrite`. A closed
/// pipe, as with `chairside list | head`, is no failure.
enum Output {
  static func print(_ text: String) { write(text, end: "\n") }

  static func complain(_ text: String) {
    _ = ByteWriter.write(Array(TerminalText.safe("chairside: \(text)\n").utf8), to: STDERR_FILENO)
  }

  /// Writes text with another terminator than a line break.
  static func write(_ text: String, end: String) {
    let failure = ByteWriter.write(Array(TerminalText.safe(text + end).utf8), to: STDOUT_FILENO)
    guard failure != 0, failure != EPIPE else { return }
    let reason = String(cString: strerror(failure)).lowercased()
    complain("Standard output cannot be written: \(reason). Lead it to a place that has room.")
    exit(ExitCode.cannotWrite.rawValue)
  }

  static func printJSON(_ value: JSON) { print(value.indented) }
}
