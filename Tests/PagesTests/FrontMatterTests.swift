import Pages
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  /// Every value as "3:7 key at 3:1 = text", including those in maps and lists.
  private func lines(of entries: [FrontMatter.Entry]) -> [String] {
    entries.map { "\($0.keyPosition.words) \($0.key) = \(words(of: $0.value))" }
  }

  private func words(of value: FrontMatter.Value) -> String {
    switch value.kind {
    case .scalar(let text): "\(value.position.words) \(text)"
    case .list(let values): "\(value.position.words) [\(values.map { words(of: $0) }.joined(separator: ", "))]"
    case .map(let entries): "\(value.position.words) {\(lines(of: entries).joined(separator: ", "))}"
    }
  }

  private func read(_ yaml: String) throws(FrontMatter.ParseError) -> [String] {
    lines(of: try FrontMatter(yaml: yaml, firstLine: 2).entries)
  }

  /// Why the text cannot be read, such as "3:1 The key "id" stands here twice."; empty if it can be read.
  private func problem(in yaml: String) -> String {
    do {
      _ = try FrontMatter(yaml: yaml, firstLine: 2)
      return ""
    } catch {
      return "\(error.position.words) \(error.description)"
    }
  }

  private func page(_ text: String) -> Page { PageReader.read(Array(text.utf8), path: "faq/a.md") }

  @Test("Keys and values have their places in the file")
  func scalars() throws {
    #expect(
      try read("kind: faq\nid:   a\n") == ["2:1 kind = 2:7 faq", "3:1 id = 3:7 a"])
  }

  @Test("Values of lists and maps have their places")
  func listsAndMaps() throws {
    #expect(
      try read("sources: [S1, S22]\ntwo-of: {clinic-today: urgent-same-day}\n") == [
        "2:1 sources = 2:10 [2:11 S1, 2:15 S22]",
        "3:1 two-of = 3:9 {3:10 clinic-today = 3:24 urgent-same-day}",
      ])
  }

  @Test("Columns count characters, also behind Chinese text")
  func wideText() throws {
    #expect(try read("also: {上睑: [下垂, x]}\n") == ["2:1 also = 2:7 {2:8 上睑 = 2:12 [2:13 下垂, 2:17 x]}"])
  }

  @Test("Nothing is guessed to be a date, a number or a truth value")
  func plainText() throws {
    #expect(
      try read("a: 2026-11-20\nb: 1.50\nc: yes\nd: ~\ne:\n") == [
        "2:1 a = 2:4 2026-11-20", "3:1 b = 3:4 1.50", "4:1 c = 4:4 yes", "5:1 d = 5:4 ~", "6:1 e = 6:3 ",
      ])
  }

  @Test("Comments and quotes are no part of a value")
  func comments() throws {
    #expect(
      try read("clock: injection   # asked for\ntitle: \"A: b\" # c\n") == [
        "2:1 clock = 2:8 injection", "3:1 title = 3:8 A: b",
      ])
  }

  @Test("A key that stands twice is reported where it stands again")
  func duplicates() {
    let expected = "4:1 The key \"id\" stands here twice."
    #expect(problem(in: "id: a\nkind: faq\nid: b\n") == expected)
  }

  @Test(
    "A repeated key is reported at its second place, however it is written",
    arguments: [
      ("points: {Yes: 1, Yes: 2}\n", "2:18 The key \"Yes\" stands here twice."),
      ("{a: 1,\n \"a\": 2}\n", "3:2 The key \"a\" stands here twice."),
      ("a:\n  b: {id: x}\n  id: y\nc: 1\n'c': 2\n", "6:1 The key \"c\" stands here twice."),
      ("a: 1\nb: 1\nb: 2\na: 2\n", "4:1 The key \"b\" stands here twice."),
      ("id: 1\ni\u{200B}d: 2\n", "3:1 The key \"id\" stands here twice."),
    ])
  func duplicatesElsewhere(yaml: String, expected: String) {
    #expect(problem(in: yaml) == expected)
  }

  @Test("YAML that cannot be read is reported where the parser stopped")
  func brokenYAML() throws {
    let page = page("---\nkind: faq\ntitle: [a, b\nid: c\n---\n\n# A\n")
    #expect(PageOutline.places(of: page.findings) == ["4:3 F011"])
    #expect(page.findings.first?.message.hasPrefix("YAML cannot read this: ") == true)
    #expect(page.frontMatter == .none)
    #expect(page.title == "A")
  }

  @Test("Text that is no list of keys is reported", arguments: ["just words\n", "- a\n- b\n"])
  func noMap(yaml: String) {
    let expected = "2:1 This is not a list of \"key: value\" lines."
    #expect(problem(in: yaml) == expected)
  }

  @Test("Empty front matter has no keys")
  func empty() throws {
    #expect(try read("") == [])
    #expect(try read("# only a comment\n") == [])
  }

  @Test("Anchors and aliases are refused, so that no few lines stand for millions of values")
  func aliases() {
    let bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"
    let expected = "2:4 A YAML anchor (&) or alias (*) stands here."
    #expect(problem(in: bomb) == expected)
  }

  @Test(
    "An anchor or an alias is refused where it begins, also one that is spelled wrong",
    arguments: [
      ("a: &x 1\n", "2:4"), ("a: *x\n", "2:4"), ("*x : 1\n", "2:1"), ("&x a: 1\n", "2:1"),
      ("a: [b, *x]\n", "2:8"), ("a:\n  - b\n  - &x c\n", "4:5"), ("a: {b: &x {c: d}}\n", "2:8"),
      ("上睑: {下垂: *x}\n", "2:10"), ("&x\na: 1\n", "2:1"), ("a: *bold*\n", "2:4"), ("a: & b\n", "2:4"),
      ("a: \"b\n  c\"\nd: *x\n", "4:4"), ("k#0: &a0 [x]\n", "2:6"), ("k#1: [*a0]\n", "2:7"),
      ("k:\t&a\t[x]\n", "2:4"), ("k:\t[\t*a]\n", "2:6"), ("x: [ \"foo\n  : \", &a [1], &b [*a] ]\n", "3:8"),
      ("x: [ \"foo\n  : \", *a ]\n", "3:8"),
    ])
  func references(yaml: String, place: String) {
    #expect(problem(in: yaml) == place + " A YAML anchor (&) or alias (*) stands here.")
  }

  @Test(
    "A tag is refused where it begins",
    arguments: [
      ("a: !!int 1\n", "2:4"), ("a: !important\n", "2:4"), ("a: ! b\n", "2:4"), ("!!str a: 1\n", "2:1"),
      ("a: [b, !x c]\n", "2:8"), ("a: !!seq [b]\n", "2:4"), ("a: !!map {b: c}\n", "2:4"),
      ("a:\n  b: !<tag:x> c\n", "3:6"), ("!x\na: 1\n", "2:1"),
    ])
  func tags(yaml: String, place: String) {
    #expect(problem(in: yaml) == place + " A YAML tag (!) is not allowed here.")
  }

  @Test("A second document is refused where it begins")
  func secondDocument() throws {
    #expect(problem(in: "a: 1\n---\nb: 2\n") == "3:1 A second YAML document begins here.")
    #expect(problem(in: "---\na: 1\n...\n---\n") == "5:1 A second YAML document begins here.")
    #expect(try read("%YAML 1.1\n---\na: 1\n...\n") == ["4:1 a = 4:4 1"])
  }

  @Test("A character that YAML does not allow is reported at its place")
  func controlCharacter() {
    #expect(problem(in: "a: 1\n上睑: x\u{1}\n") == "3:6 YAML cannot read this: control characters are not allowed.")
  }

  @Test("A byte order mark moves no key")
  func byteOrderMarkOfYAML() throws {
    #expect(try read("\u{FEFF}a: 1\nb: 2\n") == ["2:1 a = 2:4 1", "3:1 b = 3:4 2"])
  }

  @Test("Twenty thousand keys and values are read, and one more is not")
  func nodeCount() throws {
    // The top level, the key and the list count as three of the nodes.
    let items = Array(repeating: "x", count: 19_997).joined(separator: ",\n")
    #expect(try FrontMatter(yaml: "a: [\n\(items)]\n", firstLine: 2)["a"]?.texts.count == 19_997)
    #expect(problem(in: "a: [\n\(items),\n y]\n") == "20000:2 This text has more than 20000 keys and values.")
  }

  @Test(
    "A star or an ampersand inside a value or a comment is no reference",
    arguments: [
      "a: R & B\n", "a: \"*b\"\n", "a: 'x, &y'\n", "a: 2*3 # *see*\n", "a: [\"- *b\", c*]\n",
      "a: Who, when, & where\n", "a: Choosing - & asking\n", "a: One, *two* - *three*\n",
    ])
  func noAlias(yaml: String) throws {
    #expect(try read(yaml).count == 1)
  }

  @Test("An escape for a hidden character is refused where the value stands")
  func hiddenEscape() {
    let expected = "2:8 An escape stands here for a hidden character."
    #expect(problem(in: "title: \"a\\u202Eb\"\n") == expected)
    #expect(problem(in: "title: \"a\\eb\"\n") == expected)
  }

  @Test("A hidden character in a value is reported at its place and left out")
  func hiddenCharacter() {
    let page = page("---\ntitle: a\u{202E}b\n---\n")
    #expect(PageOutline.places(of: page.findings) == ["2:9 F010"])
    #expect(page.frontMatter["title"]?.text == "ab")
  }

  @Test("Values nested deeper than eight levels are refused")
  func deep() {
    let deep = "a: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900) + "\n"
    let expected = "2:11 This is nested deeper than 8 levels."
    #expect(problem(in: deep) == expected)
  }

  @Test("A text of 64 KiB is read, and one byte more is not")
  func size() throws {
    let text = "a: " + String(repeating: "x", count: 65_532)
    #expect(try FrontMatter(yaml: text + "\n")["a"]?.text?.count == 65_532)
    #expect(problem(in: text + "x\n") == "2:1 This is longer than 64 KiB.")
  }

  @Test("Brackets by the ten thousand end in an error", arguments: ["[", "{a: ", "- ", "? "])
  func veryDeep(opening: String) {
    #expect(throws: FrontMatter.ParseError.self) { try read("a: " + String(repeating: opening, count: 16_000)) }
    #expect(throws: FrontMatter.ParseError.self) { try read(String(repeating: opening, count: 16_000)) }
  }

  @Test("A key that is itself a list is refused")
  func listAsKey() {
    let expected = "2:3 A key must be one word."
    #expect(problem(in: "? [a, b]\n: c\n") == expected)
  }

  @Test("A file without front matter is told how to begin")
  func missing() {
    #expect(
      page("# A\n").findings == [
        Finding(
          .badFrontMatter, in: "faq/a.md", at: .start, "The file does not begin with front matter.",
          fix: "Write \"---\" on line 1, then \"kind: faq\" and the other keys, then \"---\".")
      ])
    #expect(PageOutline.places(of: page("").findings) == ["1:1 F011"])
  }

  @Test("Front matter without an end is reported, and its lines are no text")
  func endless() {
    let page = page("---\nkind: faq\n\n# A\n")
    #expect(
      page.findings == [
        Finding(
          .badFrontMatter, in: "faq/a.md", at: .start, "The front matter has no end.",
          fix: "Write \"---\" on a line of its own after the last key.")
      ])
    #expect(page.title == "")
  }

  @Test("A file of cases needs no front matter")
  func cases() {
    #expect(PageReader.read(Array("# A\n".utf8), path: "triage/a.cases.md").findings == [])
  }

  @Test("A byte order mark before the front matter is allowed, and lines of Windows are")
  func byteOrderMark() {
    let page = page("\u{FEFF}---\r\nkind: faq\r\n---\r\n\r\n# A [b](#c)\r\n")
    #expect(page.findings == [])
    #expect(page.frontMatter["kind"]?.text == "faq")
    #expect(page.titlePosition == SourcePosition(line: 5, column: 1))
  }

  @Test("Links in the text below have their lines in the file")
  func linesBelow() {
    let page = page("---\nkind: faq\n---\n\n# A\n\n注 [b](#c)\n")
    #expect(page.intro.first?.inlines.links.first?.targetPosition == SourcePosition(line: 7, column: 7))
  }
}
