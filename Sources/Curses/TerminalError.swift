/// An error that prevents the reader from opening on this terminal; its description says what to do about it.
package enum TerminalError: Error, Hashable, CustomStringConvertible {
  case notATerminal
  /// `TERM` is unset or empty.
  case unnamedTerminal
  case unknownTerminal(String)
  /// The terminal cannot place the cursor, such as `dumb`.
  case cannotPlaceText(String)

  package var description: String {
    switch self {
    case .notATerminal:
      "The reader needs a terminal for input and output. Try: chairside list"
    case .unnamedTerminal:
      "TERM does not say what terminal this is. Try: chairside list, or set TERM=xterm"
    case .unknownTerminal(let name):
      "Terminal type \"\(name)\" is not known on this machine. Try: chairside list, or set TERM=xterm"
    case .cannotPlaceText(let name):
      "Terminal type \"\(name)\" cannot show a full screen. Try: chairside list, or set TERM=xterm"
    }
  }
}
