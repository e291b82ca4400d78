import Pages
import Testing

@Suite("What a file may be")
struct PageLimitTests {
  private let head = "---\nkind: faq\n---\n\n"

  private func read(_ text: String) -> Page { PageReader.read(Array(text.utf8), path: "faq/a.md") }

  private func findings(in bytes: [UInt8]) -> [String] {
    PageOutline.places(of: PageReader.read(bytes, path: "faq/a.md").findings)
  }

  @Test("A file of one MiB is read, and one byte more is not")
  func size() {
    let filler = Array("A word more.\n".utf8)
    var bytes = Array(head.utf8)
    while bytes.count + filler.count <= PageReader.largestFile { bytes += filler }
    bytes += Array(repeating: UInt8(ascii: "\n"), count: PageReader.largestFile - bytes.count)
    #expect(findings(in: bytes) == [])
    let page = PageReader.read(bytes + [UInt8(ascii: "\n")], path: "faq/a.md")
    #expect(
      page.findings == [
        Finding(
          .tooLarge, in: "faq/a.md", at: .start, "This file is larger than 1 MiB.", fix: "Split it into smaller guides."
        )
      ])
    #expect(page.intro == [])
  }

  @Test(
    "Nesting deeper than 32 levels is reported once, where it becomes too deep",
    arguments: [32, 33, 200])
  func depth(levels: Int) {
    let page = PageOutline.read(String(repeating: "> ", count: levels) + "a\n")
    #expect(PageOutline.places(of: page.findings) == (levels > 32 ? ["1:65 F013"] : []))
  }

  @Test("Lists nested deeper than 32 levels are reported where the thirty-third begins")
  func deepLists() {
    let text = (0..<40).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined()
    #expect(PageOutline.findings(in: text) == ["33:65 F013"])
  }

  @Test("Stars nested deeper than the limit are reported and not dropped without a word")
  func deepStars() {
    let text = String(repeating: "*a **b ", count: 100) + String(repeating: "c** d*", count: 100) + "\n"
    #expect(PageOutline.findings(in: text).map { $0.suffix(4) } == ["F013"])
  }

  @Test(
    "Ten thousand levels of anything are read without a crash",
    arguments: [
      "> ", "- ", "* ", "1. ", "[", "![", "![a", "*", "**", "_a ", "`", "<", "(", "[a](", "> - ", "|", "~~", "#", "\\",
      "&",
      "<!--", "[^", "]", ")", "\"", "'", "a**b", "*a_", "a |", "\t", "  ",
    ])
  func tenThousand(mark: String) {
    let text = String(repeating: mark, count: 10_000)
    #expect(read(head + text + "x\n").path == "faq/a.md")
    #expect(read(head + text + "\n" + text + "\n").path == "faq/a.md")
  }

  @Test("Ten thousand lines, each deeper than the one before, are read without a crash")
  func deeperAndDeeper() {
    var text = ""
    for level in 0..<1_000 { text += String(repeating: " ", count: 2 * level) + "- a\n" }
    #expect(
      PageOutline.places(of: PageReader.read(Array(text.utf8), path: "triage/a.cases.md").findings) == ["33:65 F013"])
  }

  @Test(
    "What is not UTF-8 is reported at its very place",
    arguments: [
      ([0xFF], "5:4"), ([0xC3], "5:4"), ([0xC0, 0x80], "5:4"), ([0xED, 0xA0, 0x80], "5:4"),
      ([0xF4, 0x90, 0x80, 0x80], "5:4"), ([0xE6, 0xB3, 0xA8, 0x80], "5:5"), ([0x61, 0x0A, 0x62, 0xFE], "6:2"),
      ([0xE6, 0xB3], "5:4"), ([0xF0, 0x9F, 0x98], "5:4"),
    ] as [([UInt8], String)])
  func invalid(bytes: [UInt8], place: String) {
    #expect(findings(in: Array((head + "注b ").utf8) + bytes + Array(" c\n".utf8)) == ["\(place) F010"])
  }

  @Test("A file that is not UTF-8 has no text, but says what to do")
  func invalidText() {
    let page = PageReader.read([0xE9], path: "faq/a.md")
    #expect(
      page.findings == [
        Finding(.unreadableText, in: "faq/a.md", at: .start, "This is not UTF-8 text.", fix: "Save the file as UTF-8.")
      ])
    #expect(page.sections == [])
  }

  @Test(
    "Hidden characters are reported at their places and leave the text",
    arguments: [
      "\u{0}", "\u{1}", "\u{7}", "\u{8}", "\u{B}", "\u{1B}", "\u{7F}", "\u{80}", "\u{85}", "\u{9B}", "\u{9D}", "\u{AD}",
      "\u{200B}", "\u{200D}", "\u{200E}", "\u{202A}", "\u{202E}", "\u{2028}", "\u{2029}", "\u{2060}", "\u{2066}",
      "\u{2069}", "\u{61C}", "\u{FE0F}", "\u{FEFF}", "\u{E0001}", "\u{34F}", "\u{180E}",
    ])
  func hidden(character: String) {
    let page = PageOutline.read("注a\(character)b [c](#d)\n")
    #expect(PageOutline.places(of: page.findings) == ["1:3 F010"])
    let text = page.intro.map { $0.inlines.plainText }
    #expect(text == ["注ab c"] || character == "\u{0}" && text == ["注a\u{FFFD}b c"])
  }

  @Test("The message names the character, for a person who cannot see it")
  func hiddenName() {
    let page = PageOutline.read("a\u{202E}b\n")
    #expect(page.findings.map(\.message) == ["A hidden character (U+202E) stands here."])
  }

  @Test(
    "Entities that stand for hidden characters are reported where they stand",
    arguments: [
      ("a &amp; b&#27;[31m c\n", ["1:10 F010"]), ("&#x1B;*[31m*\n", ["1:1 F010"]), ("*a&#155;* 31m\n", ["1:3 F010"]),
      ("**&#27;**[a&#x202E;b](#c)\n", ["1:3 F010", "1:12 F010"]), ("[a](b&#27;c.md)\n", ["1:5 F010"]),
      ("![&ZeroWidthSpace;](b.png)\n", ["1:3 F010", "1:1 L105"]), ("# a&shy;b\n", ["1:4 F010"]),
      ("| a |\n|---|\n| b&lrm;c |\n", ["3:4 F010"]), ("> - x&#8238;y\n", ["1:6 F010"]), ("<b&#27;@c.example>\n", []),
    ])
  func hiddenEntities(text: String, places: [String]) {
    let page = PageOutline.read(text)
    if !places.isEmpty { #expect(PageOutline.places(of: page.findings) == places) }
    let words =
      page.title + (page.intro + page.sections.flatMap(\.blocks)).flatMap(\.allInlines).map(\.plainText).joined()
    let targets = page.intro.flatMap(\.allInlines).flatMap(\.links).map(\.target).joined()
    #expect((words + targets).unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    #expect((words + targets).unicodeScalars.allSatisfy { ![0xAD, 0x200B, 0x200E, 0x202E].contains($0.value) })
  }

  @Test("Entities that stand for plain characters are no fault")
  func plainEntities() {
    let page = PageOutline.read("a &lt; b &amp;#27; &eacute; &#x6CE8;\n")
    #expect(page.findings == [])
    #expect(page.intro.map { $0.inlines.plainText } == ["a < b &#27; é 注"])
  }

  @Test("Entities in code are text")
  func entitiesInCode() {
    let page = PageOutline.read("`&#27;`\n\n```\n&#27;\n```\n")
    #expect(page.findings == [])
    #expect(page.intro.map(\.kind) == [.paragraph([Inline(.code("&#27;"), at: .start)]), .code("&#27;\n")])
  }

  @Test("A tab is reported once a line, at its place")
  func tabs() {
    let page = PageOutline.read("- a\n\t- b\tc\n\nd\te\n")
    #expect(
      page.findings
        == [SourcePosition(line: 2, column: 1), SourcePosition(line: 4, column: 2)].map {
          Finding(
            .tabIndent, in: "triage/a.cases.md", at: $0, "A tab stands here.",
            fix: "Use spaces, so that lists nest as they look.")
        })
  }
}
