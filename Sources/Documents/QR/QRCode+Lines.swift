package import Screens

/// Drawing of a QR code on a terminal: dark on light, with the light border that a camera needs to find it.
extension QRCode {
  /// The characters that a terminal can show.
  package enum Ink: Sendable {
    /// Two rows of modules per line, with ▀ ▄ and █.
    case halfBlocks
    /// Two characters per module, # for dark.
    case ascii
  }

  /// Border widths in modules: the standard's, and the smallest with which codes on a dark screen were still read.
  package static let borders = [4, 2]

  /// The lines of the drawing, to be shown in black on white.
  package func lines(_ ink: Ink, border: Int) -> [String] {
    let all = -border..<width + border
    switch ink {
    case .halfBlocks:
      return stride(from: all.lowerBound, to: all.upperBound, by: 2).map { row in
        all.map { column in
          switch (isDark(row: row, column: column), isDark(row: row + 1, column: column)) {
          case (true, true): "█"
          case (true, false): "▀"
          case (false, true): "▄"
          case (false, false): " "
          }
        }.joined()
      }
    case .ascii:
      return all.map { row in all.map { isDark(row: row, column: $0) ? "##" : "  " }.joined() }
    }
  }

  /// A drawing of the first text that fits the screen.
  ///
  /// - Parameters:
  ///   - texts: the texts to encode, the most complete first.
  ///   - caption: what is shown under the code of a text, so that a person reads exactly what a phone will.
  ///   - instead: a short code in words, for a screen that is too small for any of them.
  package static func drawing(
    of texts: [String], _ ink: Ink = .halfBlocks, caption: (String) -> [Piece] = { _ in [] }, instead: [Piece]
  ) -> Drawing {
    let choices = texts.flatMap { text in
      [Correction.medium, .low].compactMap { QRCode(text, correction: $0) }.flatMap { code in
        borders.map { Drawing.Choice(code.lines(ink, border: $0), caption: caption(text)) }
      }
    }
    return Drawing(choices, style: .qr, instead: instead)
  }
}
