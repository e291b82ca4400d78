import Documents
import Screens
import Testing

/// QR codes as squares of modules: sizes, limits, and the patterns that a camera looks for.
@Suite struct QRCodeTests {
  @Test(
    "A code is as small as its text and its correction allow",
    arguments: [
      ("A", QRCode.Correction.low, 1), ("A", .high, 1), (String(repeating: "A", count: 25), .low, 1),
      (String(repeating: "a", count: 17), .low, 1), (String(repeating: "a", count: 18), .low, 2),
      (String(repeating: "a", count: 17), .medium, 2), (String(repeating: "a", count: 53), .low, 3),
      (String(repeating: "a", count: 42), .medium, 3), (String(repeating: "a", count: 2953), .low, 40),
    ])
  func isAsSmallAsItsTextAllows(text: String, correction: QRCode.Correction, version: Int) throws {
    let code = try #require(QRCode(text, correction: correction))
    #expect(code.version == version)
    #expect(code.width == 17 + 4 * version)
  }

  @Test("There is no code for a text that is too long, empty, or holds a NUL")
  func thereIsNoCodeForWhatCannotBeOne() {
    #expect(QRCode(String(repeating: "a", count: 2954), correction: .low) == nil)
    #expect(QRCode(String(repeating: "a", count: 54), correction: .low, largest: 3) == nil)
    #expect(QRCode("") == nil)
    #expect(QRCode("a\0b") == nil)
  }

  @Test("Three corners carry the squares that a camera looks for")
  func threeCornersCarryFinderPatterns() throws {
    let code = try #require(QRCode("eyelid-droop@3fa2c1"))
    let pattern = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"]
    let far = code.width - 7
    for (row, column) in [(0, 0), (0, far), (far, 0)] {
      let seen = (0..<7).map { line in
        (0..<7).map { code.isDark(row: row + line, column: column + $0) ? "#" : "." }.joined()
      }
      #expect(seen == pattern)
    }
  }

  @Test("Everything around the square is light")
  func everythingAroundIsLight() throws {
    let code = try #require(QRCode("x"))
    for place in [(-1, 0), (0, -1), (code.width, 0), (0, code.width)] {
      #expect(!code.isDark(row: place.0, column: place.1))
    }
  }

  @Test("A line of half blocks holds two rows of modules, border included", arguments: QRCode.borders)
  func aLineHoldsTwoRows(border: Int) throws {
    let code = try #require(QRCode("x"))
    let lines = code.lines(.halfBlocks, border: border)
    #expect(lines.count == (code.width + 2 * border + 1) / 2)
    #expect(lines.allSatisfy { $0.count == code.width + 2 * border })
    #expect(Set(lines.joined()).isSubset(of: [" ", "▀", "▄", "█"]))
  }

  @Test("In ASCII a module takes two characters, so that it is about as wide as high")
  func inASCIIAModuleTakesTwoCharacters() throws {
    let code = try #require(QRCode("x"))
    let lines = code.lines(.ascii, border: 2)
    #expect(lines.count == code.width + 4)
    #expect(lines.allSatisfy { $0.count == 2 * (code.width + 4) })
    #expect(Set(lines.joined()) == ["#", " "])
  }

  @Test("A drawing takes the fullest text that fits, and words where none does")
  func aDrawingTakesTheFullestTextThatFits() throws {
    let long = String(repeating: "Stay upright. ", count: 12)
    let drawing = QRCode.drawing(of: [long, "short"], instead: [.line("Code: short")])
    let full = try #require(QRCode(long))
    let small = try #require(QRCode("short"))
    #expect(drawing.choice(width: 80, height: nil)?.lines == full.lines(.halfBlocks, border: 4))
    #expect(drawing.choice(width: 76, height: 18)?.lines == small.lines(.halfBlocks, border: 4))
    #expect(drawing.choice(width: 76, height: 13)?.lines == small.lines(.halfBlocks, border: 2))
    #expect(drawing.choice(width: 40, height: 9)?.lines == nil)

    let sheet = Sheet(place: [], pieces: [.drawing(drawing)])
    let tiny = SheetLayout(sheet, width: 40, density: .airy, height: 9)
    #expect(tiny.lines.map { $0.segments.map(\.text).joined() } == ["Code: short"])
  }
}
