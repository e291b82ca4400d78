import Foundation
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

  @Test(
    "Every dot of a letter is as many dots, in width and height",
    arguments: [(2, false), (2, true), (3, true), (4, true)])
  func scales(scale: Int, isTall: Bool) {
    var font = Self.font(isTall: isTall)
    font.glyphs[15] = 0b0001_0000
    let large = font.scaled(by: scale)
    let rows = isTall ? 16 * scale : 32
    #expect(large.count == 3 * rows * scale)
    for row in 0..<16 * scale {
      let bits = large[row * scale..<(row + 1) * scale].flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
      let dots: Set<Int> = [2: [0, 7], 15: [3]][row / scale] ?? []
      #expect(bits == (0..<8 * scale).map { dots.contains($0 / scale) ? 1 : 0 }, "row \(row)")
    }
    #expect(large[(rows * scale)...].allSatisfy { $0 == 0 }, "nothing runs over into the next letter")
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

  /// The map of the font that the unit of the kiosk loads: an index of a glyph, and the characters that it stands for.
  private static func unitsMap() throws -> [ConsoleFont.MapEntry] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Uni2-TerminusBold32x16.map")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").flatMap { line in
      let parts = line.split(separator: " ")
      return parts.dropFirst().map { entry(UInt16($0, radix: 16) ?? 0, UInt16(parts[0]) ?? 0) }
    }
  }

  @Test("The font that the unit loads gets half blocks, and keeps what the screens draw")
  func unitsFont() throws {
    let font = ConsoleFont(
      glyphs: [UInt8](repeating: 0, count: 512 * 64), width: 16, height: 32, count: 512, map: try Self.unitsMap())
    #expect(font.map.count > 600 && !font.drawsBlocks)
    let with = try #require(font.withBlocks)
    #expect(with.drawsBlocks)
    let changed = Set(with.map.filter { [0x2580, 0x2584].contains($0.character) }.map(\.glyph))
    let drawn = (0x20..<0x7F).map { Character(Unicode.Scalar($0)) } + "áéíóúüñÁÉÍÓÚÜÑ¿¡«»“”–…─│█░←•·"
    for character in drawn {
      let code = UInt16(character.unicodeScalars.first?.value ?? 0)
      let glyph = font.map.first { $0.character == code }?.glyph
      #expect(glyph.map { !changed.contains($0) } != false, "\(character)")
      #expect(with.map.first { $0.character == code }?.glyph == glyph, "\(character)")
    }
  }

  @Test("A map that names more glyphs than there are is cut")
  func mapTooLong() {
    let font = Self.font(map: [
      Self.entry(0x41, 0), Self.entry(0x2592, 300), Self.entry(0x2550, 2), Self.entry(0x2593, 1),
    ])
    #expect(!font.map.contains { $0.glyph == 300 })
    #expect(font.withBlocks?.drawsBlocks == true)
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

  @Test("Of the rows that the kernel tells of a tall font, those of its height are kept")
  func rows() {
    let bytes = (0..<3).flatMap { glyph in (0..<8).map { UInt8(glyph * 16 + $0) } }
    #expect(
      ConsoleFont.glyphs(bytes, count: 3, rows: 4, kept: 2, pitch: 2) == [0, 1, 2, 3, 16, 17, 18, 19, 32, 33, 34, 35])
    #expect(ConsoleFont.glyphs(bytes, count: 3, rows: 4, kept: 4, pitch: 2) == bytes)
  }

  @Test("Outside a console there is none")
  func elsewhere() { #expect(ConsoleFont() == nil) }
}
