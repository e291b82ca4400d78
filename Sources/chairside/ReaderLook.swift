import Curses
import Glibc

/// How the reader should look. Plain, so that the reader can start without the command line's parser.
struct ReaderLook: Sendable {
  /// True where the person asked for lines of text.
  var isPlain = getenv("ACCESSIBLE").map { String(cString: $0) == "1" } ?? false
  var terminal = TerminalOptions()
}
