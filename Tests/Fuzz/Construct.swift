/// A piece of Markdown or YAML that can be repeated, to see how the time to read it grows.
struct Construct: Sendable {
  let name: String
  /// The text of `count` repetitions.
  let text: @Sendable (_ count: Int) -> String

  init(_ name: String, _ text: @escaping @Sendable (_ count: Int) -> String) {
    self.name = name
    self.text = text
  }

  /// A construct that repeats one text.
  init(_ name: String, repeating unit: String, end: String = "\n") {
    self.init(name) { count in String(repeating: unit, count: count) + end }
  }

  /// The text with as many repetitions as fit in a number of bytes.
  func text(ofBytes bytes: Int) -> String {
    var count = 1
    while count < bytes, text(count * 2).utf8.count <= bytes { count *= 2 }
    var step = count / 2
    while step > 0 {
      if text(count + step).utf8.count <= bytes { count += step }
      step /= 2
    }
    return text(count)
  }

  /// What goes below the heading of a section.
  static let inBody: [Construct] = [
    Construct("paragraphs", repeating: "A word more.\n\n"),
    Construct("lines of one paragraph", repeating: "A word more.\n"),
    Construct("one word", repeating: "a"),
    Construct("one word of marked letters", repeating: "e\u{301}"),
    Construct("one word of wide letters", repeating: "注"),
    Construct("words", repeating: "word "),
    Construct("sentences", repeating: "It is safe. "),
    Construct("quoted letters", repeating: "\"a\" "),
    Construct("opening quotes", repeating: "\u{201C}a "),
    Construct("apostrophes", repeating: "don't "),
    Construct("bidirectional marks", repeating: "\u{202E}"),
    Construct("bidirectional marks in words", repeating: "a\u{202E}b "),
    Construct("hidden characters on lines", repeating: "a\u{200B}\n"),
    Construct("tabs", repeating: "\ta\n"),
    Construct("combining marks", repeating: "\u{301}"),
    Construct("emphasis", repeating: "*a* "),
    Construct("opening stars", repeating: "*a "),
    Construct("stars and underscores", repeating: "*a_ "),
    Construct("underscores", repeating: "_"),
    Construct("struck text", repeating: "~~a~~ "),
    Construct("opening tildes", repeating: "~a "),
    Construct("backticks of growing length") { count in
      (1...max(1, min(count, 1_400))).map { String(repeating: "`", count: $0) + "a" }.joined() + "\n"
    },
    Construct("code", repeating: "`a` "),
    Construct("brackets", repeating: "["),
    Construct("closing brackets", repeating: "]"),
    Construct("brackets in pairs", repeating: "[]"),
    Construct("links", repeating: "[a](#a) "),
    Construct("links to files", repeating: "[a](about.md#a) "),
    Construct("links without an end", repeating: "[a]("),
    Construct("links of brackets", repeating: "[a](<b"),
    Construct("images of brackets", repeating: "![[]()"),
    Construct("images", repeating: "![a](b.png) "),
    Construct("reference links", repeating: "[a][b] "),
    Construct("reference definitions") { count in (0..<count).map { "[a\($0)]: #a\n" }.joined() + "\n[a1]\n" },
    Construct("footnotes") { count in
      (0..<count).map { "a[^\($0)]\n\n" }.joined() + (0..<count).map { "[^\($0)]: b\n\n" }.joined()
    },
    Construct("references to one footnote") { count in String(repeating: "a[^1] ", count: count) + "\n\n[^1]: b\n" },
    Construct("angle brackets", repeating: "<"),
    Construct("opening tags", repeating: "<a href=\""),
    Construct("opening comments", repeating: "<!--"),
    Construct("opening instructions", repeating: "<?"),
    Construct("opening declarations", repeating: "<!A "),
    Construct("opening CDATA", repeating: "<![CDATA["),
    Construct("tags", repeating: "<b>a</b> "),
    Construct("blocks of HTML", repeating: "<div>\n\n"),
    Construct("comments", repeating: "<!-- allow R401: a until 2027-01-01 -->\n\n"),
    Construct("entities", repeating: "&amp;"),
    Construct("entities of hidden characters", repeating: "&#27;"),
    Construct("ampersands", repeating: "&a"),
    Construct("backslashes", repeating: "\\"),
    Construct("escapes", repeating: "\\*"),
    Construct("hard breaks", repeating: "a\\\n"),
    Construct("quotes in quotes", repeating: "> ", end: "a\n"),
    Construct("lists in lists on a line", repeating: "- ", end: "a\n"),
    Construct("numbered lists on a line", repeating: "1. ", end: "a\n"),
    Construct("lists in lists by indents") { count in
      (0..<min(count, 1_000)).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined()
    },
    Construct("items", repeating: "- a\n"),
    Construct("numbered items") { count in (1...max(1, count)).map { "\($0). a\n" }.joined() },
    Construct("boxes", repeating: "- [ ] a\n"),
    Construct("answers", repeating: "- [a](#a)\n"),
    Construct("items apart", repeating: "- a\n\n"),
    Construct("quotes", repeating: "> a\n\n"),
    Construct("alerts", repeating: "> [!NOTE]\n> **Self-care.** a\n\n"),
    Construct("sections", repeating: "## A\n\n**Q?**\n\nText.\n\n"),
    Construct("sections of other names") { count in (0..<count).map { "## A \($0)\n\n**Q?**\n\nText.\n\n" }.joined() },
    Construct("parts", repeating: "### A\n\n"),
    Construct("hashes", repeating: "#"),
    Construct("underlined headings", repeating: "a\n-\n\n"),
    Construct("fences", repeating: "```\na\n```\n\n"),
    Construct("rules", repeating: "---\n\n"),
    Construct("rows of a table", { "| a | b |\n|---|---|\n" + String(repeating: "| c | d |\n", count: $0) }),
    Construct("short rows of a wide table") { count in
      let columns = max(1, min(count, 4_000))
      return String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns) + "|\n"
        + String(repeating: "a\n", count: max(1, count))
    },
    Construct("cells of a row", { "| a |\n|---|\n" + String(repeating: "|", count: $0) + "\n" }),
    Construct("links to nothing", { count in (0..<count).map { "[a](#no-\($0)) " }.joined() + "\n" }),
    Construct("links to nothing among many headings") { count in
      (0..<count).map { "## Heading \($0)\n\n[a](#no-heading-\($0))\n\n" }.joined()
    },
    Construct("columns of a table") { count in
      String(repeating: "|a", count: count) + "|\n" + String(repeating: "|-", count: count) + "|\n"
    },
    Construct("tables", repeating: "| a |\n|---|\n| b |\n\n"),
    Construct("bars", repeating: "|"),
    Construct("spaces", repeating: " "),
    Construct("empty lines", repeating: "\n"),
    Construct("carriage returns", repeating: "a\r"),
  ]

  /// What goes into the front matter.
  static let inFrontMatter: [Construct] = [
    Construct("keys") { count in (0..<count).map { "k\($0): a\n" }.joined() },
    Construct("one key again", repeating: "k: a\n"),
    Construct("values of a list", { "k: [" + String(repeating: "a, ", count: $0) + "a]\n" }),
    Construct("lists in lists", { "k: " + String(repeating: "[", count: $0) + "\n" }),
    Construct("maps in maps", { "k: " + String(repeating: "{a: ", count: $0) + "\n" }),
    Construct("references", { "k: [&a [b]" + String(repeating: ", *a", count: $0) + "]\n" }),
    Construct("tags of YAML", repeating: "%TAG ! tag:a,2000:\n"),
    Construct("one long value", { "k: " + String(repeating: "a ", count: $0) + "\n" }),
    Construct("escapes of YAML", { "k: \"" + String(repeating: "\\u202E", count: $0) + "\"\n" }),
    Construct("block text", { "k: |\n" + String(repeating: "  a\n", count: $0) }),
    Construct("comments of YAML", repeating: "# a\n"),
    Construct("documents", repeating: "--- \n"),
  ]
}
