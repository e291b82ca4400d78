package import Screens

extension Piece {
  /// The heading of a whole page.
  package static func title(_ text: String) -> Piece { .text(TextPiece([Run(text, .heading)], .heading(level: 1))) }

  /// A rule across a page of plain text, at most 72 columns wide.
  package static func rule(_ sign: Character, columns: Int) -> Piece {
    .text(TextPiece([Run(String(repeating: sign, count: max(1, min(72, columns - 4))), .rule)], .verbatim))
  }
}
