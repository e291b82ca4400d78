import Screens
import Testing

@Suite("Breaking text into lines")
struct TextLayoutTests {
  /// Runs as "text" or "<style text>".
  private func words(_ lines: [[Run]]) -> [String] {
    lines.map { line in
      line.map {
        $0.style == .plain && $0.item == nil
          ? $0.text : "<\($0.item.map { "\($0.number)>\($0.link)" } ?? $0.style.rawValue) \($0.text)>"
      }
      .joined()
    }
  }

  @Test(
    "Lines break at spaces, which are dropped there",
    arguments: [
      ("one two three", 7, ["one two", "three"]), ("one two three", 6, ["one", "two", "three"]),
      ("one two", 7, ["one two"]),
      ("one  two", 9, ["one two"]), (" one ", 9, ["one"]), ("", 9, [""]), ("   ", 9, [""]), ("one", 3, ["one"]),
      ("a\nb\tc", 9, ["a b c"]),
    ])
  func spaces(text: String, width: Int, lines: [String]) {
    #expect(TextLayout.wrap(text, width: width) == lines)
  }

  @Test(
    "A word longer than a line is cut by cells",
    arguments: [
      ("abcdefgh", 3, ["abc", "def", "gh"]), ("a bcdefgh", 4, ["a", "bcde", "fgh"]), ("abc", 1, ["a", "b", "c"]),
      ("abc", 0, ["a", "b", "c"]), ("abc", -9, ["a", "b", "c"]),
    ])
  func longWords(text: String, width: Int, lines: [String]) {
    #expect(TextLayout.wrap(text, width: width) == lines)
  }

  @Test(
    "Wide characters break anywhere and never half",
    arguments: [
      ("注意事项", 4, ["注意", "事项"]), ("注意事项", 5, ["注意", "事项"]), ("a注意", 2, ["a", "注", "意"]),
      ("ab 注意", 5, ["ab 注", "意"]), ("注", 1, ["注"]),
    ])
  func wide(text: String, width: Int, lines: [String]) {
    #expect(TextLayout.wrap(text, width: width) == lines)
  }

  @Test("Marks stay with their letter at a break")
  func marks() {
    #expect(TextLayout.wrap("ae\u{301}e\u{301}", width: 2) == ["ae\u{301}", "e\u{301}"])
  }

  @Test("Styles and items are kept on each side of a break")
  func styles() {
    let runs = [
      Run("one "), Run("two three", .strong), Run(" four"), Run(" five six", .link, item: .link("a", number: 1)),
    ]
    #expect(
      words(TextLayout.wrap(runs, width: 9)) == ["one <strong two>", "<strong three>", "four<1>a  five>", "<1>a six>"])
  }

  @Test("A word of several styles is not torn apart")
  func mixedWord() {
    #expect(words(TextLayout.wrap([Run("aa b"), Run("b", .strong), Run("b")], width: 4)) == ["aa", "b<strong b>b"])
  }

  @Test("All lines but the first leave room for what hangs")
  func hanging() {
    let lines = TextLayout.wrap([Run("- one two three four")], width: 9, hanging: 2)
    #expect(words(lines) == ["- one two", "three", "four"])
  }

  @Test("A long word fills the rest of its line, and leaves room for what hangs on the next")
  func hangingLongWord() {
    let lines = TextLayout.wrap([Run("- abcdefghijklmno")], width: 8, hanging: 2)
    #expect(words(lines) == ["- abcdef", "ghijkl", "mno"])
  }

  @Test("No line is wider than it may be, whatever the text", arguments: [1, 2, 3, 7, 20, 72])
  func neverTooWide(width: Int) {
    let text = "- A word, 注意事项 e\u{301}e\u{301}, " + String(repeating: "x", count: 90) + " 😀😀 end 注a注a注"
    for hanging in [0, 1, 4] where hanging < width {
      let lines = TextLayout.wrap([Run(text)], width: width, hanging: hanging)
      for (row, line) in lines.enumerated() {
        let room = max(2, width - (row == 0 ? 0 : hanging))
        #expect(Glyph.width(of: line.map(\.text).joined()) <= room)
      }
      let kept = lines.flatMap { $0 }.map(\.text).joined().filter { $0 != " " }
      #expect(kept == text.filter { $0 != " " })
    }
  }

  @Test("A line of one megabyte is broken in little time")
  func megabyte() {
    let text = String(repeating: "word ", count: 100_000) + String(repeating: "x", count: 500_000)
    let lines = TextLayout.wrap(text, width: 72)
    #expect(lines.count > 13_000)
    #expect(lines.joined(separator: " ").filter { $0 == "x" }.count == 500_000)
  }

  @Test(
    "Text that is too long is cut with two dots",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abc.."), ("abcdef", 3, "a.."), ("abcdef", 2, ".."), ("abcdef", 1, "."),
      ("abcdef", 0, ""), ("abcdef", -4, ""), ("注意事项", 7, "注意.."), ("注意事项", 6, "注意.."), ("注意事项", 5, "注.."),
      ("", 0, ""),
    ])
  func clip(text: String, width: Int, shown: String) {
    #expect(TextLayout.clip(text, width: width) == shown)
  }
}
