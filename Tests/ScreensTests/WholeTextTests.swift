import Testing

@testable import Screens

/// Kind of fault: text is there and cannot be read or found on a narrow screen.
@Suite("All of a text can be read and found") struct WholeTextTests {
  @Test("A line of code goes on in the next line, with all its spaces", arguments: [24, 40, 80])
  func code(width: Int) {
    let code = "I had an injection  in the forehead on the third of March, and my left eyelid hangs."
    let layout = SheetLayout(
      Sheet(place: [], pieces: [.text(TextPiece([Run(code)], .verbatim, indent: 4))]), width: width, density: .airy)
    #expect(layout.lines.flatMap(\.segments).map(\.text).joined() == code)
    for line in layout.lines {
      #expect(line.segments.allSatisfy { $0.column + Glyph.width(of: $0.text) <= width })
    }
  }

  @Test("Words of a cell are found where it wraps, and not across cells", arguments: [80, 50])
  func cells(width: Int) {
    let table = Table(
      header: [[Run("Where")], [Run("What you may see")], [Run("How long")]],
      rows: [
        [
          [Run("Around the eyebrows and forehead")], [Run("Uncomfortable sensitivity or redness of the skin")],
          [Run("Two weeks")],
        ]
      ])
    let layout = SheetLayout(Sheet(place: [], pieces: [.table(table)]), width: width, density: .airy)
    #expect(layout.hits(for: "around the eyebrows and forehead").count == 1)
    #expect(layout.hits(for: "sensitivity or redness of").count == 1)
    #expect(layout.hits(for: "around the uncomfortable") == [])
  }
}
