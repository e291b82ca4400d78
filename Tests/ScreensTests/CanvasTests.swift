import Screens
import Testing

@Suite("The canvas")
struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int = 1) -> Canvas { Canvas(size: Size(columns: columns, rows: rows)) }

  /// True if every terminal can show the cells: the right half of a wide character is always directly after its left
  /// half.
  private func isWhole(_ canvas: Canvas) -> Bool {
    (0..<canvas.size.rows).allSatisfy { row in
      (0..<canvas.size.columns).allSatisfy { column in
        let isWide = Glyph.width(of: canvas[row, column].text) == 2
        let isHalf = canvas[row, column].text.isEmpty
        let halfFollows = column + 1 < canvas.size.columns && canvas[row, column + 1].text.isEmpty
        let wideStands = column > 0 && Glyph.width(of: canvas[row, column - 1].text) == 2
        return isWide == halfFollows && (!isHalf || wideStands)
      }
    }
  }

  @Test("A canvas is blank with the cursor at its corner")
  func blank() {
    let canvas = canvas(3, 2)
    #expect(canvas.lines == ["", ""])
    #expect(canvas.cursor == (0, 0))
    #expect(canvas.cells.allSatisfy { $0 == .blank })
  }

  @Test("No terminal is smaller than one cell", arguments: [(0, 0), (-5, 3), (1, 1)])
  func smallest(columns: Int, rows: Int) {
    let canvas = canvas(columns, rows)
    #expect(canvas.size.columns == 1)
    #expect(canvas.cells.count == canvas.size.columns * canvas.size.rows)
  }

  @Test("Writing returns the column behind the text")
  func returns() {
    var canvas = canvas(10)
    #expect(canvas.write("ab注", row: 0, column: 2) == 6)
    #expect(canvas.lines == ["  ab注"])
    #expect(canvas[0, 5] == Cell(""))
  }

  @Test(
    "A wide character that does not fit whole is left out, at the edge and at a limit",
    arguments: [
      (3, Int.max, "a注"), (2, Int.max, "a"), (9, 2, "a"), (9, 3, "a注"), (1, Int.max, "a"),
    ])
  func clipped(columns: Int, limit: Int, shown: String) {
    var canvas = canvas(columns)
    canvas.write("a注b", row: 0, column: 0, limit: min(limit, columns == 3 ? 3 : limit))
    #expect(canvas.lines == [shown + (limit > 3 && columns > 3 ? "b" : "")])
    #expect(isWhole(canvas))
  }

  @Test("Text that begins left of the canvas shows what reaches into it")
  func leftOfCanvas() {
    var canvas = canvas(4)
    #expect(canvas.write("注ab注c", row: 0, column: -1) == 3)
    #expect(canvas.lines == [" ab"])
    #expect(isWhole(canvas))
  }

  @Test("Rows outside the canvas take nothing", arguments: [-1, 2, 99])
  func otherRows(row: Int) {
    var canvas = canvas(4, 2)
    #expect(canvas.write("ab", row: row, column: 1) == 1)
    #expect(canvas == self.canvas(4, 2))
  }

  @Test(
    "A letter over half of a wide character leaves no other half behind",
    arguments: [
      (0, "x 注b"), (1, " x注b"), (2, "注x b"), (3, "注 xb"), (4, "注注x"),
    ])
  func overHalf(column: Int, shown: String) {
    var canvas = canvas(5)
    canvas.write("注注b", row: 0, column: 0)
    canvas.write("x", row: 0, column: column)
    #expect(canvas.lines == [shown])
    #expect(isWhole(canvas))
  }

  @Test("A wide character over the halves of two others leaves neither behind")
  func wideOverHalves() {
    var canvas = canvas(4)
    canvas.write("注注", row: 0, column: 0)
    canvas.write("意", row: 0, column: 1)
    #expect(canvas.lines == [" 意"])
    #expect(isWhole(canvas))
  }

  @Test("Cells keep the style and the focus that they were written with")
  func styles() {
    var canvas = canvas(4)
    canvas.write("注", row: 0, column: 1, style: .heading, isFocused: true)
    #expect(canvas[0, 1] == Cell("注", style: .heading, isFocused: true))
    #expect(canvas[0, 2] == Cell("", style: .heading, isFocused: true))
    #expect(canvas[0, 3] == .blank)
  }

  @Test(
    "The cursor stays on the canvas",
    arguments: [
      (0, 0, 0, 0), (-3, -1, 0, 0), (99, 99, 1, 3), (1, 2, 1, 2),
    ])
  func cursor(row: Int, column: Int, shownRow: Int, shownColumn: Int) {
    var canvas = canvas(4, 2)
    canvas.placeCursor(row: row, column: column)
    #expect(canvas.cursor == (shownRow, shownColumn))
  }

  @Test("Two canvases are equal when cells and cursor are")
  func equality() {
    var one = canvas(4)
    var other = canvas(4)
    #expect(one == other)
    one.placeCursor(row: 0, column: 1)
    #expect(one != other)
    other.placeCursor(row: 0, column: 1)
    other.write("a", row: 0, column: 0)
    #expect(one != other)
  }

  @Test("Nothing that could steer a terminal gets into a cell")
  func sanitised() {
    var canvas = canvas(8)
    canvas.write("a\u{1B}[2J\u{202E}b\u{9B}", row: 0, column: 0)
    #expect(canvas.lines == ["a[2Jb"])
  }
}
