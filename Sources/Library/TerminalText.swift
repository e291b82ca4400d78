/// Text of unknown origin, such as an argument or a variable of the environment, on its way to a terminal.
package enum TerminalText {
  /// The text with a replacement character for each control character but tabs and line breaks (LF, and CR before LF), so
  /// that a terminal takes none of it for a command.
  package static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var scalars = Array(text.unicodeScalars)
    for index in scalars.indices where isControl(scalars[index]) {
      let isLineBreak = scalars[index] == "\r" && index + 1 < scalars.endIndex && scalars[index + 1] == "\n"
      if !isLineBreak { scalars[index] = "\u{FFFD}" }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// C0, DEL and C1, which some terminals take for escape sequences of one character.
  private static func isControl(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0: true
    default: false
    }
  }
}
