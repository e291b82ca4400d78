import Pages
import Testing

/// What takes the Markdown parser more than linear time is refused on the bytes, with its line.
@Suite("Limits of a file")
struct MarkdownLimitTests {
  private func findings(_ body: String) -> [String] {
    PageReader.read(Array("---\nkind: faq\n---\n\(body)".utf8), path: "faq/a.md").findings.map {
      "\($0.position.words) \($0.rule.rawValue) \($0.message)"
    }
  }

  private func table(columns: Int, rows: Int, row: String = "a") -> String {
    "\n" + String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns) + "|\n"
      + String(repeating: row + "\n", count: rows)
  }

  @Test("A table of 50 columns is read, and one of more is not")
  func columns() {
    #expect(findings(table(columns: 50, rows: 2)) == [])
    #expect(findings(table(columns: 51, rows: 2)) == ["6:1 F012 This table has more than 50 columns."])
    #expect(findings(table(columns: 4_000, rows: 8_000)) == ["5:1 F012 This line has more than 200 bars."])
    #expect(findings("\n- " + table(columns: 60, rows: 1).dropFirst().replacing("\n", with: "\n  ")).count == 1)
  }

  @Test("A line of 200 bars is read, and one of more is not, in a table or not")
  func bars() {
    let long = String(repeating: "|", count: 201)
    #expect(findings("\n" + String(repeating: "|", count: 200) + "\n") == [])
    #expect(findings("\n\(long)\n") == ["5:1 F012 This line has more than 200 bars."])
    #expect(findings(table(columns: 2, rows: 1, row: long)) == ["7:1 F012 This line has more than 200 bars."])
  }

  @Test("Short rows count as whole ones")
  func cells() {
    #expect(findings(table(columns: 9, rows: 900)) == [])
    #expect(
      findings(table(columns: 9, rows: 1_200)) == ["1117:1 F012 The tables of this file have more than 10000 cells."])
    let small = table(columns: 9, rows: 90)
    #expect(findings(String(repeating: small, count: 20)).map { $0.contains("cells") } == [true])
  }

  @Test("A thousand opened images are read, and one more is not")
  func images() {
    #expect(findings("\n" + String(repeating: "![[]() ", count: 1_000) + "\n") == [])
    #expect(
      findings("\n" + String(repeating: "![[]()", count: 1_001) + "\n")
        == ["5:1 F012 This file has more than 1000 images."])
  }

  @Test("Lines are counted with any line ending", arguments: ["\n", "\r", "\r\n"])
  func lines(end: String) {
    let found = findings(String(repeating: end, count: 100_001)).filter { $0.contains("lines") }
    #expect(found == ["100001:1 F012 This file has more than 100000 lines."])
  }

  @Test("Ten thousand parts are read, and the first of more is named")
  func parts() {
    // An item is two parts: itself and its paragraph. The list is one.
    let items = String(repeating: "- a\n", count: 4_999)
    #expect(findings("\n" + items) == [])
    #expect(
      findings("\n" + items + "- b\n- c\n") == [
        "5004:3 F012 This file has more than 10000 paragraphs, items, cells, links and marks."
      ])
  }

  @Test("A hundred hidden characters are listed one by one")
  func hidden() {
    let found = findings("\n" + String(repeating: "a\u{202E}b\n", count: 5_000))
    #expect(found.count == 101)
    #expect(found[99] == "104:2 F010 A hidden character (U+202E) stands here.")
    #expect(found[100] == "105:2 F010 There are more hidden characters from here on.")
  }
}
