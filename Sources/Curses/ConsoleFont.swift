import CNcurses

/// The font of a Linux console, which can be doubled in size without a font file.
///
/// The initializer returns nil on a terminal emulator, and for glyphs larger than 16 by 16 dots, because the kernel
/// supports at most 32.
package struct ConsoleFont: Sendable {
  /// Glyph bitmaps in the kernel's format: 32 rows per glyph, whatever the height, each row padded to whole bytes.
  private let glyphs: [UInt8]
  private let width: Int
  private let height: Int
  private let count: Int

  package init?() {
    var bytes = [UInt8](repeating: 0, count: 512 * Self.rows * 4)
    var width: UInt32 = 0
    var height: UInt32 = 0
    var count: UInt32 = 0
    guard terminal_get_font(&bytes, &width, &height, &count) != 0, width > 0, width <= 16, height > 0, height <= 16
    else { return nil }
    self.init(glyphs: bytes, width: Int(width), height: Int(height), count: Int(count))
  }

  init(glyphs: [UInt8], width: Int, height: Int, count: Int) {
    self.glyphs = glyphs
    self.width = width
    self.height = height
    self.count = count
  }

  private static let rows = 32

  /// Doubles the size of the font. Returns true if the kernel accepted it.
  @discardableResult
  package func enlarge() -> Bool {
    terminal_set_font(doubled, UInt32(width * 2), UInt32(height * 2), UInt32(count)) != 0
  }

  @discardableResult
  package func restore() -> Bool { terminal_set_font(glyphs, UInt32(width), UInt32(height), UInt32(count)) != 0 }

  /// The glyphs with every dot doubled in width and height.
  var doubled: [UInt8] {
    let pitch = (width + 7) / 8
    let widePitch = (width * 2 + 7) / 8
    var result = [UInt8](repeating: 0, count: count * Self.rows * widePitch)
    for glyph in 0..<count {
      for row in 0..<height {
        for column in 0..<width {
          let byte = glyphs[(glyph * Self.rows + row) * pitch + column / 8]
          guard byte & (0x80 >> UInt8(column % 8)) != 0 else { continue }
          for (down, right) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
            let wide = column * 2 + right
            result[(glyph * Self.rows + row * 2 + down) * widePitch + wide / 8] |= 0x80 >> UInt8(wide % 8)
          }
        }
      }
    }
    return result
  }
}
