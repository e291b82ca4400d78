package import Pages
import Screens

/// What a command prints of a guide: as text for a person, as JSON for a program.
package struct GuideReport {
  /// Lines, the last without a line break.
  package let text: String
  package let json: JSON
  /// Sentences about the request itself, which do not belong to the guide.
  package var remarks: [String] = []
  /// Questions on the way that have no answer; they count as not being sure.
  package var unanswered: [String] = []
  /// Questions that were answered and are not asked on the way that the answers lead.
  package var ignored: [String] = []

  package init(text: String, json: JSON) {
    self.text = text
    self.json = json
  }

  init(lines: [String], json: JSON) { self.init(text: lines.joined(separator: "\n"), json: json) }

  /// Pieces as text for a terminal of 80 columns.
  static func text(of pieces: [Piece]) -> String { SheetLayout.text(of: pieces, width: 80) }
}
