import Pages
import TestSupport
import Testing

@Suite("Places in Markdown made by chance")
struct PlaceSearchTests {
  private static let scraps = [
    "a", "word ", "注意", "e\u{301}", " ", "  ", "*", "**", "_", "`", "``", "[", "]", "[x](#y)", "[two words](a.md#b) ",
    "](", "(", ")", "![i](p.png)", "**bold** ", "*thin* ", "~~gone~~", "\n", "\n", "\n\n", "\n- ", "\n- [ ] ",
    "\n- [x] ",
    "\n  - ", "\n1. ", "\n> ", "\n> - ", "\n# ", "\n## ", "\n### ", "\n| a | b |\n|---|---|\n| c ", "| d |\n", "|", "<",
    ">",
    "<a@b.example>", "<https://c.example>", "\n    code", "\n```\n", "---\n", ":", "-", "1. ", "[^1]", "\n\n[^1]: n ",
    "  \n",
    "\\\n", "[r]", "\n\n[r]: #z\n\n", "<b>", "<!-- c -->", "\n<div>\n", "&amp;", "&#39;", "\\*", "\\[",
  ]

  private static func text(seed: UInt64) -> String {
    var chance = SeededNumbers(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 1...40, using: &chance) { text += scraps.randomElement(using: &chance) ?? "" }
    return text
  }

  /// Runs of a page whose position does not point at their text.
  private static func astray(in text: String) -> [String] {
    let page = PageOutline.read(text)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    func written(at position: SourcePosition) -> String {
      guard lines.indices.contains(position.line - 1), position.column <= lines[position.line - 1].count + 1 else {
        return "outside the file"
      }
      var rest = String.UnicodeScalarView()
      rest.append(contentsOf: lines[position.line - 1].dropFirst(position.column - 1))
      return String(rest)
    }
    func check(_ inlines: [Inline]) -> [String] {
      inlines.flatMap { inline -> [String] in
        let rest = written(at: inline.position)
        let isWrittenPlainly = !rest.contains("&") && !rest.contains("\\")
        let stands: Bool
        var inner: [String] = []
        switch inline.kind {
        case .text(let text): stands = !isWrittenPlainly || rest.hasPrefix(text)
        case .code: stands = rest.hasPrefix("`")
        case .strong(let more), .emphasis(let more), .struck(let more):
          stands = rest != "outside the file"
          inner = check(more)
        case .link(let link):
          stands = rest.hasPrefix("[") || rest.hasPrefix("<")
          let isThere = isTarget(of: link, written(at: link.targetPosition))
          inner = check(link.text) + (isThere ? [] : ["target \(link.target) at \(link.targetPosition.words)"])
        case .image: stands = rest.hasPrefix("![")
        case .footnote: stands = rest.hasPrefix("[^")
        case .softBreak, .lineBreak: stands = rest != "outside the file"
        }
        return (stands ? [] : ["\(inline.kind) at \(inline.position.words)"]) + inner
      }
    }
    let blocks = page.intro + page.sections.flatMap { $0.blocks + $0.parts.flatMap(\.blocks) }
    return blocks.flatMap(\.allInlines).flatMap { check($0) }
  }

  /// True if the target of a link is written at its position. A link by reference has its own position as that of its
  /// target.
  private static func isTarget(of link: Link, _ rest: String) -> Bool {
    rest.hasPrefix(link.target) || rest.hasPrefix("[r]") || rest.hasPrefix("<") || link.target == "#z"
  }

  @Test("Each run stands where it says it does")
  func places() {
    for seed in 1...UInt64(2_000) {
      let text = Self.text(seed: seed)
      let astray = Self.astray(in: text)
      #expect(astray == [], "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test("Headings found without parsing are those of the parser, or the parser is asked")
  func headings() {
    for seed in 1...UInt64(3_000) {
      let text = "---\nkind: faq\n---\n\n# T\n" + Self.text(seed: seed)
      guard let slugs = HeadingScan.slugs(of: Array(text.utf8)) else { continue }
      let page = PageReader.read(Array(text.utf8), path: "faq/a.md")
      #expect(slugs == page.slugs, "seed \(seed): \(text.debugDescription)")
    }
  }
}
