import Curses
import Glibc
import Reader
import SpeechService

/// The appearance of the reader. It does not depend on the argument parser, so that the reader can start without it.
struct ReaderLook: Sendable {
  /// Why the person wants the line-by-line dialogue; nil for a full screen.
  var plain: PlainDialogue.Reason? = Self.variable("ACCESSIBLE") == "1" ? .environment : nil
  var terminal = TerminalOptions()
  /// True if the reader neither reads nor writes what it remembers of earlier runs.
  var remembersNothing = false
  /// True if the program says what is on the screen.
  var speaks = false
  /// True if it begins in large print.
  var isLarge = false

  /// The client of the speech server; nil if the program does not speak.
  ///
  /// - Throws: if the environment names a server that cannot be used.
  func speechClient(at time: Double) throws -> SpeechClient? {
    guard speaks else { return nil }
    do {
      return SpeechClient(try SpeechAddress(Self.variable), at: time)
    } catch {
      throw Failure(.badData, "\(error)")
    }
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
