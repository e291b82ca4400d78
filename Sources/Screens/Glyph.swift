/// A character as a terminal lays it out: a base with its zero-width marks, and its width in cells.
package struct Glyph: Hashable, Sendable {
  package let text: String
  package let width: Int

  /// The glyphs of `text`, without characters that could control a terminal.
  ///
  /// Control characters, bidirectional controls, variation selectors and joiners are dropped, a tab or line feed
  /// becomes a space, and a base keeps at most four marks, which is the limit of ncurses.
  package static func glyphs(of text: String) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(text.utf8.count)
    var marks = 0
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x20, scalar.value < 0x7F {
        glyphs.append(Glyph(text: String(Character(scalar)), width: 1))
        marks = 0
        continue
      }
      if scalar == "\t" || scalar == "\n" {
        glyphs.append(Glyph(text: " ", width: 1))
        marks = 0
        continue
      }
      guard scalar.mayReachTerminal else { continue }
      let width = CharacterWidth.of(scalar)
      if width > 0 {
        glyphs.append(Glyph(text: String(Character(scalar)), width: width))
        marks = 0
      } else if let last = glyphs.last, marks < 4 {
        glyphs[glyphs.count - 1] = Glyph(text: last.text + String(Character(scalar)), width: last.width)
        marks += 1
      }
    }
    return glyphs
  }

  /// The width of `text` on one line, in cells.
  package static func width(of text: String) -> Int {
    isPrintableASCII(text) ? text.utf8.count : glyphs(of: text).reduce(0) { $0 + $1.width }
  }

  /// True if each byte of `text` is a glyph of one cell.
  static func isPrintableASCII(_ text: String) -> Bool { text.utf8.allSatisfy(\.isPrintableASCII) }
}

extension UInt8 {
  /// True for the codes of ASCII that are a glyph of one cell.
  var isPrintableASCII: Bool { self >= 0x20 && self < 0x7F }
}

extension Unicode.Scalar {
  /// False for characters that could control a terminal or hide text: C0 and C1 controls, bidirectional controls,
  /// joiners and selectors that terminals measure differently (see `Documentation/terminal.md` 6.5), the soft hyphen
  /// and the byte order mark.
  package var mayReachTerminal: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x180E: false
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: false
    case 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB: false
    case 0xE0000...0xE0FFF: false
    default: true
    }
  }
}
