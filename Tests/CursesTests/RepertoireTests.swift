import Screens
import Testing

@testable import Curses

/// Replacements for characters that a terminal may not be able to show.
@Suite struct RepertoireTests {
  private func spelled(_ text: String, in repertoire: Repertoire) -> String {
    var result = ""
    for glyph in Glyph.glyphs(of: text) {
      for value in repertoire.scalars(of: glyph.text) { result.unicodeScalars.append(Unicode.Scalar(value) ?? "?") }
    }
    return result
  }

  @Test(arguments: [
    ("plain", "plain"), ("día", "dia"), ("Ñandú", "Nandu"), ("e\u{301}", "e"), ("łódź", "lodz"),
    ("“x” – ‘y’", "\"x\" - 'y'"),
    ("← back — on", "< back - on"), ("• one", "* one"), ("────", "----"), ("│┌┼", "|++"), ("¿Qué?", "?Que?"),
    ("½ ≥ ²", "? ? ?"), ("日", "?"), ("Ω", "?"), ("æß", "as"), ("37 °C", "37  C"), ("a\u{A0}b", "a b"),
  ])
  func spellsInASCII(text: String, expected: String) {
    #expect(spelled(text, in: .ascii) == expected)
  }

  @Test func keepsLettersWhereOnlySymbolsAreReplaced() {
    #expect(spelled("día ← “日” ─ ½", in: .asciiSymbols) == "día < \"日\" - ½")
    #expect(spelled("día ← “日” ─ ½", in: .unicode) == "día ← “日” ─ ½")
  }

  @Test func givesNothingThatSteersATerminal() {
    for value in 0...0x1_FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for repertoire in [Repertoire.unicode, .asciiSymbols, .ascii] {
        let put = repertoire.scalars(of: String(Character(scalar)))
        let isSafe = put.allSatisfy { Unicode.Scalar($0)?.mayReachTerminal ?? false }
        if !isSafe || put.isEmpty { Issue.record("\(value) becomes \(put)") }
      }
    }
    #expect(Repertoire.unicode.scalars(of: "\u{1B}[2J") == Array("[2J".unicodeScalars.map(\.value)))
    #expect(Repertoire.unicode.scalars(of: "") == [0x20])
  }
}
