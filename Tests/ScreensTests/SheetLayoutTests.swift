import Screens
import Testing

@Suite("Laying out a sheet")
struct SheetLayoutTests {
  private func layout(_ sheet: Sheet, _ width: Int, _ density: SheetLayout.Density = .airy, group: Int = 0)
    -> SheetLayout
  {
    SheetLayout(sheet, width: width, density: density, group: group)
  }

  /// The lines as text, each segment at its column.
  private func text(_ layout: SheetLayout) -> [String] {
    var canvas = Canvas(size: Size(columns: layout.width, rows: layout.lines.count))
    for (row, line) in layout.lines.enumerated() {
      for segment in line.segments { canvas.write(segment.text, row: row, column: segment.column) }
    }
    return canvas.lines
  }

  @Test("A question stands with its answers numbered")
  func question() {
    #expect(
      text(layout(Samples.question, 80)) == [
        "  Pupils", "", "  Are the black centres of your eyes the same size?", "", "   1  The same", "   2  Not sure",
        "   3  Different", "", "  If you are not sure, say so.",
      ])
    #expect(
      text(layout(Samples.question, 40, .tight)) == [
        "Pupils", "", "Are the black centres of your eyes the", "same size?", "  1  The same", "  2  Not sure",
        "  3  Different", "If you are not sure, say so.",
      ])
  }

  @Test("Answers to tick show their boxes, and the last line says Enter")
  func ticks() {
    #expect(
      text(layout(Samples.ticks, 80)).suffix(5) == [
        "   1 [ ]  None of these", "   2 [x]  Double vision or blurred sight",
        "   3 [ ]  Trouble swallowing, speaking or breathing", "", "   Enter  Continue with 1 ticked",
      ])
    #expect(layout(Samples.ticks, 80).places.map(\.number) == [1, 2, 3, nil])
  }

  @Test("Items that do not fit on a line wrap under their label")
  func wrappedItem() {
    let sheet = Sheet(place: [], pieces: [.item(Item("a", "One two three four five", mark: .ticked))])
    #expect(text(layout(sheet, 24)) == ["  1 [x]  One two three", "         four five"])
  }

  @Test("Details stand beside the labels where all fit, else below")
  func details() {
    #expect(text(layout(Samples.menu, 80))[2] == "   1  Entry 1                       Detail 1")
    #expect(text(layout(Samples.menu, 40)).prefix(4) == ["Questions", "", "  1  Entry 1", "     Detail 1"])
    #expect(text(layout(Samples.menu, 40, .plain)).prefix(4) == ["Questions", "", "  1  Entry 1", "  2  Entry 2"])
    #expect(text(layout(Samples.menu, 40, .tight)).prefix(3) == ["Questions", "  1  Entry 1", "  2  Entry 2"])
  }

  /// Kind of fault: headings with nothing under them, because their entries are in another group of nine.
  @Test("A heading of a long menu is shown only with one of its entries")
  func headingsOfALongMenu() {
    func entries(_ numbers: Range<Int>) -> [Piece] { numbers.map { .item(Item("\($0)", "Entry \($0)")) } }
    let sheet = Sheet(
      place: [],
      pieces: [.line("Menu", .heading), .space] + entries(0..<2) + [.space, .line("Eyes", .heading)] + entries(2..<10)
        + [.space, .line("Skin", .heading)] + entries(10..<12))
    #expect(
      text(layout(sheet, 80)) == ["  Menu", "", "   1  Entry 0", "   2  Entry 1", "", "  Eyes"]
        + (2..<9).map { "   \($0 + 1)  Entry \($0)" })
    #expect(
      text(layout(sheet, 80, group: 1)) == [
        "  Menu", "", "  Eyes", "   1  Entry 9", "", "  Skin", "   2  Entry 10", "   3  Entry 11",
      ])
  }

  @Test("The widest spacing that fits a screen is used, else the tightest", arguments: [24, 40, 80])
  func fitting(width: Int) {
    let sheets = [Samples.question, Samples.ticks, Samples.menu, Sheet(place: [], pieces: [.space, .space])]
    for sheet in sheets {
      for height in 1...30 {
        // Large print is not chosen by the room there is.
        let layouts = SheetLayout.Density.allCases.filter { $0 != .large }.map { density in
          SheetLayout(sheet, width: width, density: density, height: height)
        }
        let fitting = SheetLayout(fitting: sheet, width: width, height: height)
        let wanted = layouts.first { $0.lines.count <= height } ?? layouts[layouts.count - 1]
        #expect(fitting.lines == wanted.lines && fitting.places == wanted.places)
      }
    }
  }

  @Test("One label too long for details beside puts all below")
  func detailsBelow() {
    let label = String(repeating: "x", count: 40)
    let sheet = Sheet(place: [], pieces: [.item(Item("a", label, detail: "d")), .item(Item("b", "c", detail: "e"))])
    #expect(text(layout(sheet, 80)) == ["   1  " + label, "      d", "   2  c", "      e"])
  }

  @Test("A menu of more than nine items shows nine at a time, each group numbered from one")
  func groups() {
    let first = layout(Samples.menu, 80)
    #expect(first.groupCount == 2)
    #expect(first.places.map(\.id) == (1...9).map { .act("i\($0)") })
    #expect(first.places.map(\.number) == (1...9).map { $0 })
    let second = layout(Samples.menu, 80, group: 1)
    #expect(second.places.map(\.id) == [.act("i10"), .act("i11"), .act("i12")])
    #expect(second.places.map(\.number) == [1, 2, 3])
    #expect(layout(Samples.menu, 80, group: 99) == layout(Samples.menu, 80, group: 1))
    #expect(layout(Samples.menu, 80, group: -1) == first)
  }

  @Test(
    "Nine items make one group, eighteen two, nineteen three", arguments: [(9, 1), (10, 2), (18, 2), (19, 3), (0, 1)])
  func groupCounts(items: Int, groups: Int) {
    let sheet = Sheet(place: [], pieces: (0..<items).map { .item(Item("\($0)", "x")) })
    #expect(layout(sheet, 80).groupCount == groups)
  }

  @Test("Items between links in a text are not cut into groups")
  func noGroups() {
    var pieces: [Piece] = (0..<12).map { .item(Item("\($0)", "x")) }
    pieces.append(.text(TextPiece([Run("y", .link, item: .link("y", number: 1))])))
    let layout = layout(Sheet(place: [], pieces: pieces), 80)
    #expect(layout.groupCount == 1)
    #expect(layout.places.map(\.number) == (1...13).map { $0 })
  }

  @Test("Links bear the number that opens them, and numbers go on in the items below")
  func links() {
    let lines = text(layout(Samples.links, 80))
    #expect(lines[2] == "  Check it now [1]. Do not wait for it to pass.")
    #expect(lines[4] == "  - A lid that droops [2]: look.")
    #expect(lines[6] == "  Get help for trouble breathing [3].")
    #expect(lines[8] == "   4  Next: How do the two compare?")
    let places = layout(Samples.links, 80).places
    #expect(places.map(\.id) == [.link("a", number: 1), .link("b", number: 2), .link("c", number: 3), .act("next")])
    #expect(places.map(\.column) == [2, 4, 15, 6])
    #expect(places.map(\.firstLine) == [2, 4, 6, 8])
  }

  @Test("A link that runs over a line end is one place with one number")
  func brokenLink() {
    let link = [Run("See "), Run("one two three four", .link, item: .link("a", number: 1)), Run(" end")]
    let layout = layout(Sheet(place: [], pieces: [.text(TextPiece(link))]), 14)
    #expect(text(layout) == ["See one two", "three four [1]", "end"])
    #expect(layout.places.map { [$0.firstLine, $0.lastLine, $0.column] } == [[0, 1, 4]])
  }

  @Test("A link of two styles has one number")
  func mixedLink() {
    let link = [Run("a", .link, item: .link("x", number: 1)), Run("b", .strong, item: .link("x", number: 1))]
    #expect(text(layout(Sheet(place: [], pieces: [.text(TextPiece(link))]), 40)) == ["ab [1]"])
  }

  @Test("Text is never wider than 72 cells")
  func measure() {
    let sheet = Samples.text(paragraphs: 1, words: 300)
    for width in [74, 80, 120, 240] {
      #expect(layout(sheet, width).lines.allSatisfy { $0.segments.allSatisfy { $0.column + $0.text.count <= 74 } })
    }
  }

  @Test("Blank lines never stand twice by gaps alone, nor at the end")
  func gaps() {
    let sheet = Sheet(place: [], pieces: [.gap, .line("a"), .gap, .gap, .line("b"), .gap, .space])
    #expect(text(layout(sheet, 40)) == ["a", "", "b"])
  }

  @Test("Code keeps its spaces and its line")
  func verbatim() {
    let sheet = Sheet(place: [], pieces: [.text(TextPiece([Run("a   b  c")], .verbatim, indent: 4))])
    #expect(text(layout(sheet, 40)) == ["    a   b  c"])
  }

  @Test("Progress is a bar beside the words, and the words alone where there is no room")
  func progress() {
    let sheet = Sheet(place: [], pieces: [.progress(done: 3, of: 12, words: "3 of 12 done")])
    #expect(text(layout(sheet, 80)) == ["  [#########...........................]  3 of 12 done"])
    #expect(text(layout(sheet, 24)) == ["3 of 12 done"])
    let none = Sheet(place: [], pieces: [.progress(done: 0, of: 0, words: "nothing")])
    #expect(text(layout(none, 80)) == ["  nothing"])
  }

  @Test("Every line has a place in the text of its own, in order", arguments: [1, 20, 40, 59, 60, 80, 120])
  func order(width: Int) {
    for sheet in Samples.all {
      for density in SheetLayout.Density.allCases {
        let lines = layout(sheet, width, density).lines
        for (line, next) in zip(lines, lines.dropFirst()) {
          #expect((line.piece, line.offset) < (next.piece, next.offset))
        }
      }
    }
  }

  @Test("A line begins at the same place in the text however often the lines above were broken")
  func offsets() {
    let sheet = Samples.text(paragraphs: 1, words: 200)
    var seen: [String: Int] = [:]
    for width in 30...90 {
      for line in layout(sheet, width).lines {
        let word = line.segments.first?.text.prefix { $0 != " " }.description ?? ""
        #expect(seen[word, default: line.offset] == line.offset, "\(word) at \(width)")
        seen[word] = line.offset
      }
    }
    #expect(seen.count > 100)
  }
}
