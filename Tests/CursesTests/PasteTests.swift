import Screens
import Testing

@testable import Curses

/// Text between paste brackets, which is never taken as keys.
@Suite struct PasteTests {
  @Test(arguments: [
    ("", ""), ("two words", "two words"), ("1q\r\u{3}\u{1B}", "1q\n"), ("día\t日", "día\t日"),
    ("\u{1B}[31mred\u{1B}[m", "[31mred[m"), ("\u{1B}\u{1B}[20x", "[20x"), ("a\u{202E}b\u{9B}c", "abc"),
  ])
  func comesAsOneText(pasted: String, text: String) {
    let bytes = Array("\u{1B}[200~\(pasted)\u{1B}[201~x".utf8)
    let expected: [Event.Kind] = [.paste(text), .key(.character("x"))]
    #expect(keys(of: [bytes]) == expected)
    #expect(keys(of: bytes.map { [$0] }, pause: 0.01) == expected)
  }

  @Test func endsAtItsLimit() {
    let bytes = Array("\u{1B}[200~".utf8) + [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    let kinds = keys(of: [bytes, Array("\u{1B}[201~x".utf8)])
    #expect(kinds == [.paste(String(repeating: "a", count: Paste.limit)), .key(.character("x"))])
  }

  @Test func isAwaitedThroughAPauseButNotForEver() {
    let open = Array("\u{1B}[200~12".utf8)
    let close = Array("3\u{1B}[201~".utf8)
    #expect(keys(of: [open, close], pause: 3) == [.paste("123")])
    #expect(keys(of: [open, Array("3".utf8)], pause: 6) == [.key(.character("3"))])
  }

  @Test func neverBecomesKeysAfterALateEscape() {
    let kinds = keys(of: [[0x1B], Array("[200~12\u{1B}[201~".utf8)], pause: 0.5)
    #expect(kinds == [.key(.escape), .paste("12")])
  }
}
