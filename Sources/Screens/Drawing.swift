/// A picture made of characters, as a QR code, which is shown whole or not at all.
package struct Drawing: Equatable, Sendable {
  /// The same picture in several sizes, the best first. Lines are kept as they are.
  package var choices: [[String]]
  package var style: Style
  /// What stands in its place where none of them fits.
  package var instead: [Piece]

  package init(_ choices: [[String]], style: Style, instead: [Piece]) {
    self.choices = choices
    self.style = style
    self.instead = instead
  }

  /// The first choice that fits; nil where none does.
  ///
  /// - Parameter height: lines that may be taken; nil where there is no limit, as on paper.
  package func lines(width: Int, height: Int?) -> [String]? {
    choices.first { lines in
      lines.count <= height ?? .max && lines.allSatisfy { Glyph.width(of: $0) <= width }
    }
  }
}
