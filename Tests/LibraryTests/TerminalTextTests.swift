import Library
import Testing

@Suite("Text on its way to a terminal") struct TerminalTextTests {
  @Test(
    "Only line breaks and tabs are left of control characters",
    arguments: [
      ("a\tb\nc\r\n", "a\tb\nc\r\n"), ("a\rb", "a\u{FFFD}b"), ("\u{1B}[2J", "\u{FFFD}[2J"), ("\r", "\u{FFFD}"),
      ("\u{7F}\u{80}\u{9F}\u{A0}é", "\u{FFFD}\u{FFFD}\u{FFFD}\u{A0}é"), ("", ""), ("\u{0}", "\u{FFFD}"),
    ])
  func safe(text: String, safe: String) {
    #expect(TerminalText.safe(text).unicodeScalars.elementsEqual(safe.unicodeScalars))
  }
}
