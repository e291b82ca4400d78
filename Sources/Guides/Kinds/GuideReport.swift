package import Pages
import Screens

/// The output of a command about a guide: text for a person, and JSON for a program.
package struct GuideReport {
  /// Lines of text, the last without a line break.
  package let text: String
  package let json: JSON
  /// Sentences about the request itself, not about the guide.
  package var remarks: [String] = []
  /// The ids of the questions on the path that have no answer; they count as "Not sure".
  package var unanswered: [String] = []
  /// The ids of the answered questions that are not on the path that the answers lead to.
  package var ignored: [String] = []

  package init(text: String, json: JSON) {
    self.text = text
    self.json = json
  }

  init(lines: [String], json: JSON) { self.init(text: lines.joined(separator: "\n"), json: json) }

  /// Pieces as text for a terminal of 80 columns.
  static func text(of pieces: [Piece]) -> String { SheetLayout.text(of: pieces, width: 80) }
}
