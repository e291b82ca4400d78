import Foundation
import FoundationXML
import Library
import Pages
import Screens
import Testing

@testable import Documents
@testable import Guides

@Suite("Pages of HTML") struct HTMLTests {
  /// Text that would fetch a resource, run a script, or link to another page.
  private static let foreign = [
    "http", "//", "src=", "href=", "url(", "@import", "<script", "<link", "<iframe", "<img", "javascript", "onload",
  ]

  private func isWellFormed(_ page: String) -> Bool {
    // The first line and the meta elements of HTML are not XML; the rest must be well-formed.
    let body = page.drop { $0 != "\n" }.replacing("<meta charset=\"utf-8\">", with: "")
      .replacing("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", with: "")
    return XMLParser(data: Data(body.utf8)).parse()
  }

  @Test("A handout stands on its own: nothing is fetched, run or linked", arguments: HandoutCase.all)
  func aHandoutStandsOnItsOwn(example: HandoutCase) throws {
    let page = try example.handout().page.html(language: "en-GB")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">\n"))
    #expect(Self.foreign.filter { page.contains($0) } == [])
    #expect(isWellFormed(page))
    #expect(page.ranges(of: "<h1>").count == 1)
  }

  @Test("Every guide that is shipped stands on its own as HTML, with one title and its sections under it")
  func everyGuideStandsOnItsOwn() throws {
    let content = try ShippedContent.content
    for guide in content.guides {
      let facts = guide.facts
      let pieces = guide.pieces(of: nil, in: content.context)
      let page = HTMLWriter.page(pieces, title: facts.title, language: "en")
      #expect(Self.foreign.filter { page.contains($0) } == [], "\(facts.id)")
      #expect(isWellFormed(page), "\(facts.id)")
      #expect(page.ranges(of: "<h1>").count == 1, "\(facts.id)")
      #expect(page.contains("<title>\(HTMLText.escaped(facts.title))</title>"))
    }
  }

  @Test("Whatever a clinic writes stays text")
  func whateverAClinicWritesStaysText() {
    let hostile = "</p><script>alert('1')</script> & \"a\" \u{202E}b\u{7}"
    var page = Handout(hostile, of: [], in: ScreenContext())
    page.clinic = [hostile]
    page.about = [hostile]
    page.banner = hostile
    page.box = Handout.Part(hostile, [Handout.Row(hostile)])
    page.parts = [Handout.Part(hostile, [Handout.Row(hostile, .strong, .box(isTicked: true))], mayRunOn: true)]
    let html = page.html(language: "\"><b>")
    let safe = "&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;a&quot; b"
    #expect(html.ranges(of: safe).count == 9)
    #expect(!html.contains("<script") && !html.contains("\u{202E}") && !html.contains("\u{7}"))
    #expect(html.contains("<html lang=\"&quot;&gt;&lt;b&gt;\">"))
    #expect(isWellFormed(html))
  }

  @Test("Pieces become headings, lists, tables and paragraphs")
  func piecesBecomeElements() {
    let table = Table(header: [[Run("A")], [Run("B")]], rows: [[[Run("1")], [Run("2", .strong)]]])
    let pieces: [Piece] = [
      .line("Head", .heading), .text(TextPiece([Run("one", .strong)], .item(.bullet))),
      .text(TextPiece([Run("Why: two")], indent: 2)), .text(TextPiece([Run("three")], .item(.box(isTicked: true)))),
      .text(TextPiece([Run("four")], .item(.box(isTicked: false)))),
      .text(TextPiece([Run("five")], .item(.number(2)))),
      .gap, .line("six", .emphasis), .table(table), .banner("SEVEN", .urgent, urgency: UrgencyScale(step: 4)),
      .item(Item("x", "eight")),
      .text(TextPiece([Run("  nine")], .verbatim)),
      .drawing(Drawing([Drawing.Choice(["█▀"])], style: .qr, instead: [])), .progress(done: 1, of: 2, words: "ten"),
      .space,
    ]
    #expect(
      HTMLWriter.elements(of: pieces) == """
        <h2>Head</h2>
        <ul>
        <li><b>one</b>
        <p>Why: two</p>
        </li>
        <li class="ticked">three</li>
        <li class="unticked">four</li>
        </ul>
        <ol>
        <li value="2">five</li>
        </ol>
        <p><i>six</i></p>
        <table>
        <thead><tr><th>A</th><th>B</th></tr></thead>
        <tbody>
        <tr><td>1</td><td><b>2</b></td></tr>
        </tbody>
        </table>
        <p class="level">████░ SEVEN</p>
        <ul>
        <li>eight</li>
        </ul>
        <pre>  nine</pre>
        <pre>█▀</pre>
        <p>ten</p>
        """)
  }

  @Test("A word longer than a line, such as an address, is broken and not cut off, and its lines are counted")
  func longWords() {
    #expect(PaperStyle(points: 12).rules.contains("overflow-wrap: anywhere"))
    func lines(_ text: String) -> Double { LetterWidths.lines([Run(text)], in: 20) }
    let address = String(repeating: "nn/", count: 60)
    #expect(lines("nn") == 1)
    #expect(lines(address) >= 4)
    #expect(lines("nn " + address) == lines(address) + 1)
    #expect(lines(address + " nn nn") <= lines(address) + 1)
  }

  @Test("Nothing is printed in type below 11 points", arguments: [11, 12, 14, 18])
  func nothingIsSmall(points: Int) throws {
    let sizes = PaperStyle(points: points).rules.matches(of: /(\d+)pt[;\/]/).compactMap { Int($0.1) }
    #expect(sizes.filter { $0 >= 4 }.allSatisfy { $0 >= 11 })
    #expect(sizes.contains(points))
    let shares = PaperStyle(points: points).rules.matches(of: /font-size: ([\d.]+)em/).compactMap { Double($0.1) }
    #expect(shares.count == 3 && shares.allSatisfy { $0 >= 1 })
  }
}
