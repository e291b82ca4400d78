/// A picture made of characters, such as a QR code, which is shown whole or not at all.
package struct Drawing: Equatable, Sendable {
  /// The same picture in several sizes, by preference. Lines are not changed.
  package var choices: [[String]]
  package var style: Style
  /// The pieces to show if no size fits.
  package var instead: [Piece]

  package init(_ choices: [[String]], style: Style, instead: [Piece]) {
    self.choices = choices
    self.style = style
    self.instead = instead
  }

  /// The first choice that fits; nil if none does.
  ///
  /// - Parameter height: the maximum number of lines; nil for no limit, as on paper.
  package func lines(width: Int, height: Int?) -> [String]? {
    choices.first { lines in
      lines.count <= height ?? .max && lines.allSatisfy { Glyph.width(of: $0) <= width }
    }
  }
}
