/// One element of a sheet.
package enum Piece: Equatable, Sendable {
  /// A blank line between the entries of a menu, only where there is plenty of room.
  case air
  /// A blank line, left out on a low terminal.
  case space
  /// The blank line between two paragraphs.
  case gap
  case text(TextPiece)
  /// A headline over the full width in the style of its level, behind a scale of five steps.
  case banner(String, Style, urgency: UrgencyScale?)
  case item(Item)
  case table(Table)
  case drawing(Drawing)
  case illustration(Illustration)
  /// Two lists beside each other, or one below the other on a narrow terminal.
  case columns([Piece], [Piece])
  /// Progress through a series of steps; drawn as a bar with words, and spoken as the words.
  case progress(done: Int, of: Int, words: String)

  /// A paragraph of one style, or a heading if the style is `.heading`.
  package static func line(_ text: String, _ style: Style = .plain, indent: Int = 0) -> Piece {
    let kind: TextPiece.Kind = style == .heading ? .heading(level: 2) : .paragraph
    return .text(TextPiece([Run(text, style)], kind, indent: indent))
  }

  /// A bulleted list item, which cannot be chosen.
  package static func bullet(_ text: String, _ style: Style = .plain) -> Piece {
    .text(TextPiece([Run(text, style)], .item(.bullet)))
  }
}
