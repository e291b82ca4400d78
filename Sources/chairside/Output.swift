import Glibc
import Library
import Pages

/// Output of the program: results go to standard output, everything else to standard error.
enum Output {
  static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func complain(_ text: String) { write("chairside: \(text)", to: STDERR_FILENO) }

  /// Writes text with another terminator than a line break.
  static func write(_ text: String, end: String) { write(text, to: STDOUT_FILENO, end: end) }

  /// Writes text and its terminator; a closed pipe, as with `chairside list | head`, ends the program without a
  /// message.
  private static func write(_ text: String, to descriptor: Int32, end: String = "\n") {
    var bytes = Array(TerminalText.safe(text + end).utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }

  static func printJSON(_ value: JSON) { print(value.indented) }
}
