/// The content of a terminal: a grid of cells and a cursor position. Drawing outside the grid is a no-op.
package struct Canvas: Equatable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  package private(set) var cursor: (row: Int, column: Int)

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
    cursor = (0, 0)
  }

  /// A canvas with a copy of another at its top left, and the cursor of that canvas.
  package init(size: Size, above top: Canvas) {
    self.init(size: size)
    for row in 0..<min(size.rows, top.size.rows) {
      for column in 0..<min(size.columns, top.size.columns) { cells[row * size.columns + column] = top[row, column] }
    }
    placeCursor(row: top.cursor.row, column: top.cursor.column)
  }

  package static func == (left: Canvas, right: Canvas) -> Bool {
    left.size == right.size && left.cells == right.cells && left.cursor == right.cursor
  }

  package subscript(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

  /// The cells of a row, from the left.
  package func row(_ row: Int) -> ArraySlice<Cell> { cells[row * size.columns..<(row + 1) * size.columns] }

  /// Puts the cursor on a cell; a position outside the canvas is moved to the nearest edge.
  package mutating func placeCursor(row: Int, column: Int) {
    cursor = (min(max(0, row), size.rows - 1), min(max(0, column), size.columns - 1))
  }

  /// Writes `text` from `column` on, clipped at the column `limit` or the right edge, and returns the column after it.
  @discardableResult
  package mutating func write(
    _ text: String, row: Int, column: Int, style: Style = .plain, isFocused: Bool = false, limit: Int = .max
  ) -> Int {
    guard (0..<size.rows).contains(row) else { return column }
    let end = min(limit, size.columns)
    var column = column
    var cell = Cell("", style: style, isFocused: isFocused)
    if Glyph.isPrintableASCII(text) {
      for byte in text.utf8.prefix(max(0, end - column)) {
        cell.text = String(Unicode.Scalar(byte))
        put(cell, width: 1, row: row, column: column)
        column += 1
      }
      return column
    }
    for glyph in Glyph.glyphs(of: text) {
      guard column + glyph.width <= end else { break }
      cell.text = glyph.text
      put(cell, width: glyph.width, row: row, column: column)
      column += glyph.width
    }
    return column
  }

  private mutating func put(_ cell: Cell, width: Int, row: Int, column: Int) {
    guard column >= 0 else { return }
    let index = row * size.columns + column
    clearOtherHalves(of: index..<index + width, inRow: row)
    cells[index] = cell
    if width == 2 { cells[index + 1] = Cell("", style: cell.style, isFocused: cell.isFocused) }
  }

  /// Blanks the other half of a wide character if one half is about to be overwritten.
  private mutating func clearOtherHalves(of written: Range<Int>, inRow row: Int) {
    if cells[written.lowerBound].text.isEmpty, written.lowerBound > row * size.columns {
      cells[written.lowerBound - 1].text = " "
    }
    if written.upperBound < (row + 1) * size.columns, cells[written.upperBound].text.isEmpty {
      cells[written.upperBound].text = " "
    }
  }

  /// The rows as text, without trailing spaces.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for cell in self.row(row) { line += cell.text }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
