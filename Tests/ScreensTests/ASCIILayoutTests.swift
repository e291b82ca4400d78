import Screens
import TestSupport
import Testing

@Suite("ASCII text is wrapped word by word")
struct ASCIILayoutTests {
  /// Letters outside ASCII have the same width, but are wrapped glyph by glyph.
  @Test("It breaks where text of other letters breaks", arguments: 0..<300)
  func breaksAlike(seed: Int) {
    var dice = SeededNumbers(seed: UInt64(seed) &+ 7)
    let runs = (0..<Int.random(in: 1...4, using: &dice)).map { _ in
      let letters = (0..<Int.random(in: 0...60, using: &dice)).map { _ in
        Int.random(in: 0..<5, using: &dice) == 0 ? " " : "x"
      }
      return Run(letters.joined(), [Style.plain, .strong].randomElement(using: &dice) ?? .plain)
    }
    let width = Int.random(in: 1...30, using: &dice)
    let hanging = Int.random(in: 0...min(4, width - 1), using: &dice)
    let others = runs.map { Run($0.text.replacing("x", with: "é"), $0.style) }
    let expected = TextLayout.wrap(others, width: width, hanging: hanging).map { line in
      line.map { Run($0.text.replacing("é", with: "x"), $0.style) }
    }
    #expect(TextLayout.wrap(runs, width: width, hanging: hanging) == expected)
  }
}
