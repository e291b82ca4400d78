import Screens
import Testing

@Suite("Glyphs")
struct GlyphTests {
  private func words(_ text: String) -> [String] { Glyph.glyphs(of: text).map { "\($0.text)/\($0.width)" } }

  @Test("Each letter is a glyph with the marks that join it")
  func joins() {
    #expect(words("ae\u{301}注") == ["a/1", "e\u{301}/1", "注/2"])
  }

  @Test("Nothing that could steer a terminal or hide text is left")
  func sanitised() {
    let left = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }.filter { scalar in
      let isSafe = scalar.mayReachTerminal || scalar == "\t" || scalar == "\n"
      return !isSafe && words("a\(scalar)") != ["a/1"]
    }
    #expect(left == [])
  }

  @Test("Controls, bidirectional marks, joiners and selectors never reach the terminal")
  func refused() {
    let codes: [ClosedRange<UInt32>] = [
      0...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x61C...0x61C, 0x180E...0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF,
    ]
    for code in codes.joined() {
      #expect(Unicode.Scalar(code)?.mayReachTerminal == false, "U+\(String(code, radix: 16))")
    }
  }

  @Test("A tab and a line end become a space")
  func spaces() {
    #expect(words("a\tb\nc") == ["a/1", " /1", "b/1", " /1", "c/1"])
  }

  @Test("At most four marks stay on a letter")
  func marks() {
    let many = "a" + String(repeating: "\u{301}", count: 9) + "b" + String(repeating: "\u{302}", count: 5)
    #expect(words(many) == ["a\u{301}\u{301}\u{301}\u{301}/1", "b\u{302}\u{302}\u{302}\u{302}/1"])
  }

  @Test("Marks behind a line end do not count as marks of the letter before it")
  func marksBehindBreak() {
    #expect(
      words("a\u{301}\u{301}\u{301}\u{301}\n\u{302}b") == ["a\u{301}\u{301}\u{301}\u{301}/1", " \u{302}/1", "b/1"])
  }

  @Test("A mark with nothing to join is dropped")
  func loneMark() {
    #expect(words("\u{301}a") == ["a/1"])
    #expect(words("\u{301}") == [])
  }

  @Test("An emoji joined to others falls apart into glyphs that every terminal measures alike")
  func joinedEmoji() {
    #expect(words("👩\u{200D}⚕\u{FE0F}") == ["👩/2", "⚕/1"])
  }

  @Test(
    "The width of a text is the sum of its glyphs",
    arguments: [
      ("", 0), ("abc", 3), ("注意", 4), ("e\u{301}e\u{301}", 2), ("a\u{1B}[31mb", 6), ("a\tb", 3), ("\u{202E}", 0),
    ])
  func width(text: String, width: Int) {
    #expect(Glyph.width(of: text) == width)
    #expect(Glyph.glyphs(of: text).reduce(0) { $0 + $1.width } == width)
  }
}
