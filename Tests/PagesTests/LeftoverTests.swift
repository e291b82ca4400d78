import Testing

@testable import Pages

/// Kind of fault: something in a file vanishes, or turns into text, and nobody is told.
@Suite("What a file has and no screen shows") struct LeftoverTests {
  private func findings(_ body: String) -> [String] {
    PageReader.read(Array("---\nkind: faq\n---\n\n\(body)\n".utf8), path: "faq/a.md").findings.map {
      "\($0.position.line):\($0.position.column) \($0.rule.rawValue)"
    }
  }

  @Test(
    "Marks that the reader takes for text are reported where they stand",
    arguments: [
      ("###What to expect", "5:1"), ("###\u{A0}What to expect", "5:1"), ("#What", "5:1"),
      ("- **Do not rub the area.", "5:3"), ("Do not rub the area.**", "5:21"), ("_Do not rub", "5:1"),
      ("Do *not rub", "5:4"), ("- Do not rub the [area](#emergency.", "5:18"), ("The [area] (#emergency)", "5:5"),
      ("- Do not rub the [area][faq].", "5:18"), ("See [area]", "5:5"), ("See this[^1].", "5:9"),
      ("A pain `mild or strong", "5:8"), ("Do ~~not rub", "5:4"), ("| Sign | What |\n| Wait | Go |", "5:1"),
      ("<<<<<<< HEAD\nDo not rub.\n=======\nRub.\n>>>>>>> clinic", "5:1"), ("Do not rub.\n=======\n", "6:1"),
      ("||||||| base", "5:1"), ("> ###What to expect", "5:3"),
      ("So [S40bb].", "5:4"), ("So [ABCD1].", "5:4"), ("So [s1].", "5:4"), ("So [1].", "5:4"), ("So [S1b2].", "5:4"),
    ])
  func leftover(body: String, place: String) {
    #expect(findings(body).first == "\(place) F019")
  }

  @Test(
    "What is meant as it stands is no fault",
    arguments: [
      "Take 5 * 3 drops.", "The price is 5*.", "### What to expect", "Press \\*hard\\* and \\[so\\].",
      "It is so [S5][S40b].", "It is so [ABC12], [Sb] and [S].",
      "**Bold** and *so* and `code` and ~~old~~.", "See [area](#area).", "#1 is the first.", "a < b > c",
      "A line.\n\n---\n\nB.",
      "> [!CAUTION]\n> Call now.", "Press # to go on.", "snake_case", "== the same ==",
      "A note[^1].\n\n[^1]: Its text.",
      "| Sign | What |\n|---|---|\n| Wait | Go |", "<https://example.org/a_b>", "1. One\n2. Two",
      "AT&amp;T and &lt;so&gt;",
    ])
  func meant(body: String) {
    #expect(findings(body) == [])
  }

  @Test(
    "Words that the Markdown parser drops are reported where they stand",
    arguments: [
      ("It fades.[^1]\n\n[^1]: Shown.\n[^2]: See a doctor at once.", "8:7"),
      ("| Sign | What |\n|---|---|\n| Breath | Do not wait | Call for help now |", "7:26"),
      ("See [area](#area \"Never rub it\").", "5:19"),
    ])
  func lost(body: String, place: String) {
    #expect(findings(body) == ["\(place) F018"])
  }

  @Test("A bar in code ends its cell, and what it drives out of the table is reported; one with a backslash does not")
  func barInCode() {
    let table = { (cell: String) in "| Sign | What |\n|---|---|\n| \(cell) | Call for help now |" }
    #expect(findings(table("A pain `mild | strong`")).contains("7:28 F018"))
    #expect(findings(table("A pain `mild \\| strong`")) == [])
  }

  @Test("A title whose end YAML takes for a comment is reported; a comment is not")
  func comments() {
    let yaml = { (line: String) in
      PageReader.read(Array("---\nkind: faq\n\(line)\n---\n\n# T\n".utf8), path: "faq/a.md").findings.map(\.rule)
    }
    #expect(yaml("title: Feeling #1 tight") == [.badFrontMatter])
    #expect(yaml("title: \"Feeling #1 tight\"") == [])
    #expect(yaml("title: Feeling # a comment") == [])
    #expect(yaml("order: 3 #1") == [])
  }

  @Test("Spaces behind the first line's dashes are named")
  func spaces() {
    let findings = PageReader.read(Array("---  \nkind: faq\n---\n".utf8), path: "faq/a.md").findings
    #expect(findings.first?.message == "There are spaces behind the \"---\" of the first line.")
  }
}
