import Glibc
import Screens

/// A terminal to which a dialogue is printed line by line: its width, and the characters that it has.
package struct LineTerminal: Sendable {
  private let repertoire: Repertoire

  /// The largest width at which lines are still comfortable to read.
  private static let largestWidth = 76

  package init(_ options: TerminalOptions) {
    repertoire = Terminal.repertoire(options)
  }

  /// The columns that a line may take now.
  package var width: Int {
    // The last column is left free, because some terminals go to the next line there.
    min(Self.largestWidth, Terminal.measuredSize.columns - 1)
  }

  /// The text in characters that the terminal has.
  package func shown(_ text: String) -> String {
    if case .unicode = repertoire { return text }
    var shown = String.UnicodeScalarView()
    for character in text {
      guard character != "\n" else {
        shown.append("\n")
        continue
      }
      shown.append(contentsOf: repertoire.scalars(of: String(character)).compactMap(Unicode.Scalar.init))
    }
    return String(shown)
  }
}
