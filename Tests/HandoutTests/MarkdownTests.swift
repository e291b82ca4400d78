import Library
import Pages
import Screens
import Testing

@testable import Documents
@testable import Guides

@Suite("Markdown that is read again") struct MarkdownTests {
  /// All words of some Markdown, as this program's own parser reads them.
  private func words(of markdown: String) -> [String] {
    let text = "---\nkind: faq\n---\n\n\(markdown.hasPrefix("# ") ? "" : "# Title\n\n")\(markdown)\n"
    let page = PageReader.read(Array(text.utf8), path: "faq/page.md")
    var texts = markdown.hasPrefix("# ") ? [page.title] : []
    texts += page.intro.flatMap(words)
    for section in page.sections { texts += words(of: section) }
    return texts.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
  }

  private func words(of section: Page.Section) -> [String] {
    [section.title] + section.blocks.flatMap(words) + section.parts.flatMap { words(of: $0) }
  }

  private func words(of block: Block) -> [String] {
    if case .code(let text) = block.kind { return [text] }
    return block.allInlines.map(\.plainText)
  }

  /// All words of some pieces, without the markers of list items.
  private func words(of pieces: [Piece]) -> [String] {
    Sheet(place: [], pieces: pieces).flatPieces.flatMap { piece -> [String] in
      switch piece {
      case .text(let text): [text.runs.map(\.text).joined()]
      case .banner(let words, _, let urgency): [urgency?.drawn ?? "", words]
      case .item(let item): [item.label]
      case .table(let table): (table.header + table.rows.flatMap { $0 }).map { $0.map(\.text).joined() }
      case .air, .space, .gap, .drawing, .progress, .illustration, .columns: []
      }
    }.joined(separator: " ").split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// The first words at which two texts differ; nil if they are equal.
  private func difference(_ found: [String], _ wanted: [String]) -> String? {
    let count = zip(found, wanted).prefix { $0 == $1 }.count
    guard found.count > count || wanted.count > count else { return nil }
    return "\(found.dropFirst(count).prefix(6)) for \(wanted.dropFirst(count).prefix(6))"
  }

  @Test(
    "Signs that Markdown would take for its own stay words",
    arguments: [
      "*not* _this_ `nor` this", "[a](b) and ![c](d)", "<b>x</b> & &amp; <!-- y -->", "# no heading", "- no item",
      "+ no item", "1. no list", "12) no list", "> no quote", "a | b", "~~gone~~", "\\ and \\*", "--- === ***",
      "https://example.org www.example.org", "  indented", "a_b_c 2*3*4", "| a | b |", "[x] no tick", "[^1]: no note",
      "\"Today only\", 100% (or more)!", "Setext\n===",
    ])
  func signsStayWords(text: String) {
    let expected = text.split(whereSeparator: \.isWhitespace).map(String.init)
    for style in [Style.plain, .strong, .emphasis, .heading] {
      let pieces: [Piece] = [.line(text, style), .text(TextPiece([Run(text, style)], .item(.bullet)))]
      #expect(words(of: MarkdownWriter.text(of: pieces)) == expected + expected, "\(style)")
    }
    let table = Piece.table(Table(header: [[Run("A")], [Run("B")]], rows: [[[Run(text)], [Run(text)]]]))
    #expect(words(of: MarkdownWriter.text(of: [table])) == ["A", "B"] + expected + expected)
  }

  @Test("Every guide that is shipped reads the same again, word for word")
  func everyGuideReadsTheSame() throws {
    let content = try ShippedContent.content
    for guide in content.guides {
      let pieces = guide.pieces(of: nil, in: content.context)
      #expect(difference(words(of: MarkdownWriter.text(of: pieces)), words(of: pieces)) == nil, "\(guide.facts.id)")
    }
  }

  @Test("A handout reads the same again, word for word", arguments: HandoutCase.all)
  func aHandoutReadsTheSame(example: HandoutCase) throws {
    let page = try example.handout().page
    let pieces = page.pieces(columns: 80).filter { piece in
      if case .text(let text) = piece { !text.isVerbatim } else { true }
    }
    #expect(difference(words(of: page.markdown.replacing("> [!CAUTION]\n", with: "")), words(of: pieces)) == nil)
  }
}
