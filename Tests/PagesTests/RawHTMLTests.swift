import Pages
import Testing

@Suite("Raw HTML, images and the one comment that is allowed")
struct RawHTMLTests {
  private let fix = "Write Markdown. The one comment allowed is \"<!-- allow RULE: reason until YYYY-MM-DD -->\"."

  private func allowance(_ rule: String, _ reason: String, until: String, line: Int) throws -> Page.Allowance {
    let text = String(repeating: "\n", count: line - 1) + "<!-- allow \(rule): \(reason) until \(until) -->\n"
    return try #require(PageOutline.read(text).allowances.first)
  }

  @Test("A block of HTML is reported where it begins, and is not shown")
  func block() {
    let page = PageOutline.read("Text\n\n<div>\nb\n</div>\n\nMore\n")
    #expect(
      page.findings == [
        Finding(
          .rawHTML, in: "triage/a.cases.md", at: SourcePosition(line: 3, column: 1), "Raw HTML stands here.", fix: fix)
      ])
    #expect(page.intro.map { $0.inlines.plainText } == ["Text", "More"])
  }

  @Test(
    "HTML in running text is reported at each tag",
    arguments: [
      ("a <b>c</b>\n", ["1:3 F008", "1:7 F008"]), ("注 <br> x\n", ["1:3 F008"]), ("- a\n  <i>b\n", ["2:3 F008"]),
      ("> <a href=\"x\">y</a>\n", ["1:3 F008", "1:16 F008"]), ("| <u>a |\n|---|\n", ["1:3 F008"]),
      ("a <b\n  c> d\n", ["1:3 F008"]), ("a <!-- note --> b\n", ["1:3 F008"]), ("- <script>\n", ["1:3 F008"]),
    ])
  func inline(text: String, places: [String]) {
    #expect(PageOutline.findings(in: text) == places)
  }

  @Test("A comment that allows a rule is read with its reason and its day")
  func allowed() throws {
    let page = PageOutline.read("# A\n\n<!-- allow R401: agreed 2026-11-20 until 2027-01-31 -->\nText\n")
    #expect(page.findings == [])
    let allowance = try #require(page.allowances.first)
    #expect(page.allowances.count == 1)
    #expect(allowance.rule == "R401")
    #expect(allowance.reason == "agreed 2026-11-20")
    #expect(allowance.until == Day("2027-01-31"))
    #expect(allowance.position == SourcePosition(line: 3, column: 1))
    #expect(page.intro.map { $0.inlines.plainText } == ["Text"])
  }

  @Test("A comment inside running text can allow a rule too")
  func allowedInline() {
    let page = PageOutline.read("One <!-- allow R402: it must be long until 2027-01-31 --> two\n")
    #expect(page.findings == [])
    #expect(page.allowances.map(\.position.words) == ["1:5"])
  }

  @Test(
    "Any other comment is raw HTML",
    arguments: [
      "<!-- note -->", "<!-- allow R401 -->", "<!-- allow R401: no day -->", "<!-- allow R401: until 2027-02-30 -->",
      "<!-- allow R401: x until soon -->", "<!--allow R401: x until 2027-01-31-->",
      "<!-- allow R401 x until 2027-01-31 -->",
      "<!-- allow R401: x until 2027-01-31 --> <b>",
    ])
  func otherComment(text: String) {
    let page = PageOutline.read(text + "\n")
    #expect(PageOutline.places(of: page.findings) == ["1:1 F008"])
    #expect(page.allowances == [])
  }

  @Test("An image without words is reported, one with words is shown as them")
  func images() {
    let page = PageOutline.read("![](a.png) ![a brow](b.png)\n")
    #expect(
      page.findings == [
        Finding(
          .imageWithoutText, in: "triage/a.cases.md", at: .start, "This image has no words.",
          fix: "Write what it shows between the brackets, as ![a raised left brow](brow.png).")
      ])
    #expect(page.intro.map { $0.inlines.plainText } == [" a brow"])
  }
}
