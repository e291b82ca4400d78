import Pages
import Testing

@Suite("Sections of a page")
struct SectionTests {
  @Test("The first heading of the first level is the title")
  func title() {
    let page = PageOutline.read("# A title\n\nIntro\n\n## One\n")
    #expect(page.title == "A title")
    #expect(page.titlePosition == .start)
    #expect(page.slugs == ["a-title", "one"])
  }

  @Test("A second heading of the first level is a section")
  func secondTitle() {
    let page = PageOutline.read("# A\n\n# B\n\n## C\n")
    #expect(page.title == "A")
    #expect(page.sections.map(\.slug) == ["b", "c"])
  }

  @Test("Sections are found by the ids of their headings")
  func lookup() {
    let page = PageOutline.read("# A\n\n## Other signs\n\nText\n\n### Why\n")
    #expect(page.section("other-signs")?.title == "Other signs")
    #expect(page.section("other-signs")?.parts.map(\.title) == ["Why"])
    #expect(page.section("why") == nil)
    #expect(page.slugs == ["a", "other-signs", "why"])
  }

  @Test("A heading of the third level before any section is one itself")
  func orphanPart() {
    #expect(PageOutline.read("# A\n\n### B\n").sections.map(\.title) == ["B"])
  }

  @Test("A heading that stands twice is reported the second time, with the line of the first")
  func duplicate() {
    let page = PageOutline.read("# A\n\n## Two words\n\n## B\n\n## Two, words!\n")
    #expect(
      page.findings == [
        Finding(
          .duplicateHeading, in: "triage/a.cases.md", at: SourcePosition(line: 7, column: 1),
          "The heading \"Two, words!\" stands on line 3 too.", fix: "Give one of them another name.")
      ])
  }

  @Test("Parts may bear the same name in several sections")
  func sameParts() {
    #expect(PageOutline.findings(in: "# A\n\n## B\n\n### Why\n\n## C\n\n### Why\n") == [])
  }

  @Test("Headings with marks have the words alone as title and id")
  func markedHeading() {
    let page = PageOutline.read("# A *b* `c` [d](e.md)\n")
    #expect(page.title == "A b c d")
    #expect(page.slugs == ["a-b-c-d"])
  }

  @Test("Headings in quotes and lists make no sections")
  func innerHeadings() {
    let page = PageOutline.read("# A\n\n> ## B\n\n- ## C\n")
    #expect(page.sections == [])
    #expect(page.intro.count == 2)
  }

  @Test(
    "The id of a heading is the one that GitHub makes",
    arguments: [
      ("Pupils", "pupils"), ("Other signs", "other-signs"), ("0 to 4 hours", "0-to-4-hours"),
      ("What's \"new\"?", "whats-new"), ("Skills and follow-up (weight 3)", "skills-and-follow-up-weight-3"),
      ("Ojos y párpados", "ojos-y-párpados"), ("ÜBER", "über"), ("看 一下", "看-一下"), ("a_b  c", "a_b--c"),
      ("½ day", "½-day"), ("😀 smile", "-smile"), ("A/B & C", "ab--c"), ("", ""), ("K\u{212A}", "kk"),
    ])
  func slug(heading: String, slug: String) {
    #expect(Slug.of(heading) == slug)
  }

  @Test("Plain text of a paragraph has breaks as spaces and no marks")
  func plainText() {
    let inlines = PageOutline.read("One **two** *three*\nfour `five` [six](a.md) ![seven](b.png)  \nend\n").intro[0]
      .inlines
    #expect(inlines.plainText == "One two three four five six seven end")
  }

  @Test("Links inside bold and slanted text count as links of the paragraph")
  func links() {
    let inlines = PageOutline.read("[a](1) **[b](2) *[c](3)*** `[d](4)`\n").intro[0].inlines
    #expect(inlines.links.map(\.target) == ["1", "2", "3"])
    let changed = inlines.mapLinks { link, place in Inline(.text("<\(link.target)>"), at: place) }
    #expect(changed.plainText == "<1> <2> <3> [d](4)")
  }

  @Test("Trimming takes spaces and breaks from both ends and leaves the middle")
  func trimming() {
    let start = SourcePosition.start
    let inlines = [
      Inline(.text("  "), at: start), Inline(.softBreak, at: start), Inline(.text(" a b "), at: start),
      Inline(.lineBreak, at: start), Inline(.text(" "), at: start),
    ]
    #expect(inlines.trimmed == [Inline(.text("a b"), at: SourcePosition(line: 1, column: 2))])
    #expect([Inline(.text(" "), at: start), Inline(.softBreak, at: start)].trimmed == [])
    #expect([Inline]().trimmed == [])
  }

  @Test("Every run of a page is found, in lists, tables, quotes and alerts too")
  func allInlines() {
    let text = "a\n\n- b\n  > c\n\n| d |\n|---|\n| e |\n\n> [!TIP]\n> f\n\n```\ng\n```\n\n#### h\n"
    let words = PageOutline.read(text).intro.flatMap(\.allInlines).map(\.plainText)
    #expect(words == ["a", "b", "c", "d", "e", "f", "h"])
  }

  @Test("Only the five alerts in capitals are alerts", arguments: ["[!DANGER]", "[!tip]", "[!TIP] x", "[TIP]", "!TIP"])
  func otherQuotes(opening: String) {
    guard case .quote? = PageOutline.read("> \(opening)\n> text\n").intro.first?.kind else {
      Issue.record("\(opening) was read as an alert")
      return
    }
  }

  @Test("Each alert is read", arguments: Alert.allCases)
  func alerts(alert: Alert) {
    let page = PageOutline.read("> [!\(alert.rawValue)]\n>\n> a\n>\n> b\n")
    guard case .alert(let read, let blocks)? = page.intro.first?.kind else {
      Issue.record("no alert")
      return
    }
    #expect(read == alert)
    #expect(blocks.map { $0.inlines.plainText } == ["a", "b"])
  }
}
