import Testing

@testable import Curses

/// The font of a console, as the kernel has it.
@Suite("The letters of a console") struct ConsoleFontTests {
  /// Three glyphs of 8 by 16: "A", a shade, and a double line.
  private static func font(isTall: Bool = false, map: [ConsoleFont.MapEntry]? = nil) -> ConsoleFont {
    let rows = isTall ? 16 : 32
    var glyphs = [UInt8](repeating: 0, count: 3 * rows)
    glyphs[2] = 0b1000_0001
    return ConsoleFont(
      glyphs: glyphs, width: 8, height: 16, count: 3, rows: rows, isTall: isTall,
      map: map ?? [entry(0x41, 0), entry(0x2592, 1), entry(0x2550, 2), entry(0x2551, 2)])
  }

  private static func entry(_ character: UInt16, _ glyph: UInt16) -> ConsoleFont.MapEntry {
    ConsoleFont.MapEntry(character: character, glyph: glyph)
  }

  @Test("Every dot of a letter is as many dots, in width and height", arguments: [2, 3, 4], [false, true])
  func scales(scale: Int, isTall: Bool) {
    let font = Self.font(isTall: isTall)
    let large = font.scaled(by: scale)
    let rows = isTall ? 16 * scale : 32
    #expect(large.count == 3 * rows * scale)
    for row in 0..<min(rows, 16 * scale) {
      let bits = large[row * scale..<(row + 1) * scale].flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
      let isDot = row / scale == 2
      let expected = (0..<8 * scale).map { isDot && [0, 7].contains($0 / scale) ? UInt8(1) : 0 }
      if row < rows { #expect(bits == expected, "row \(row)") }
    }
  }

  @Test("An older kernel has letters of up to 32 dots, a newer one of up to 64 by 128")
  func howLarge() {
    #expect(Self.font().scales == [1, 2])
    #expect(Self.font(isTall: true).scales == [1, 2, 3, 4])
  }

  @Test("Half blocks take the place of glyphs that are never drawn, and of no letter")
  func blocks() throws {
    let font = Self.font()
    #expect(!font.drawsBlocks)
    let with = try #require(font.withBlocks)
    #expect(with.drawsBlocks && with.withBlocks == with)
    #expect(Array(with.glyphs[..<32]) == Array(font.glyphs[..<32]))
    #expect(with.map.first { $0.character == 0x41 } == Self.entry(0x41, 0))
    for (character, filled) in [(UInt16(0x2580), 0..<8), (0x2584, 8..<16)] {
      let glyph = Int(try #require(with.map.first { $0.character == character }).glyph)
      #expect((0..<16).map { with.glyphs[glyph * 32 + $0] } == (0..<16).map { filled.contains($0) ? 0xFF : 0 })
    }
    #expect(!with.map.contains { [0x2550, 0x2551, 0x2592].contains($0.character) })
  }

  @Test("A font whose glyphs are all in use gets none")
  func noRoom() {
    let letters = [Self.entry(0x41, 0), Self.entry(0x42, 1), Self.entry(0x43, 2), Self.entry(0x2550, 2)]
    #expect(Self.font(map: letters).withBlocks == nil)
  }

  @Test("It is read again as it was written, and nothing else is")
  func coding() {
    for font in [Self.font(), Self.font(isTall: true)] {
      let bytes = font.encoded
      #expect(ConsoleFont(encoded: bytes) == font)
      for count in 0..<bytes.count { #expect(ConsoleFont(encoded: Array(bytes.prefix(count))) == nil) }
      #expect(ConsoleFont(encoded: bytes + [0]) == nil)
    }
    #expect(ConsoleFont(encoded: Array("letters".utf8)) == nil)
  }

  @Test("Outside a console there is none")
  func elsewhere() { #expect(ConsoleFont() == nil) }
}
