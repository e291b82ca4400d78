/// A picture made of characters, such as a QR code, which is shown whole or not at all.
package struct Drawing: Equatable, Sendable {
  /// One size of the picture. Its lines are not changed.
  package struct Choice: Equatable, Sendable {
    package let lines: [String]
    /// What this size holds, shown under it as it stands.
    package let caption: [Piece]

    package init(_ lines: [String], caption: [Piece] = []) {
      self.lines = lines
      self.caption = caption
    }
  }

  /// The same picture in several sizes, by preference.
  package var choices: [Choice]
  package var style: Style
  /// The pieces to show if no size fits.
  package var instead: [Piece]

  package init(_ choices: [Choice], style: Style, instead: [Piece]) {
    self.choices = choices
    self.style = style
    self.instead = instead
  }

  /// The first choice that fits; nil if none does.
  ///
  /// - Parameter height: the maximum number of lines; nil for no limit, as on paper.
  package func choice(width: Int, height: Int?) -> Choice? {
    choices.first { choice in
      choice.lines.count <= height ?? .max && choice.lines.allSatisfy { Glyph.width(of: $0) <= width }
    }
  }
}
