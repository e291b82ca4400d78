import Curses
import Glibc

/// The appearance of the reader. It does not depend on the argument parser, so that the reader can start without it.
struct ReaderLook: Sendable {
  /// True if the person asked for the line-by-line dialogue.
  var isPlain = getenv("ACCESSIBLE").map { String(cString: $0) == "1" } ?? false
  var terminal = TerminalOptions()
  /// True if the reader neither reads nor writes what it remembers of earlier runs.
  var remembersNothing = false
  /// True if the program says what is on the screen.
  var speaks = false
}
