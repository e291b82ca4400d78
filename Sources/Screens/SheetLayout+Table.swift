/// Lays out tables: in columns if there is room, else as blocks.
extension SheetLayout {
  /// The assumed maximum number of characters in a row, so that a row has the same offset in both layouts.
  static let rowLength = 10_000

  mutating func add(_ table: Table, at index: Int) {
    defer { rowOffset = 0 }
    guard let widths = table.columnWidths(in: textWidth) else {
      for (row, block) in table.blocks.enumerated() {
        rowOffset = (row + 1) * Self.rowLength
        for piece in block { add(piece, at: index) }
      }
      return
    }
    addRow(table.header, of: table, widths: widths, at: index)
    let ruleWidth = widths.reduce(0, +) + 2 * (widths.count - 1)
    let rule = Segment(column: margin, text: String(repeating: "─", count: ruleWidth), style: .rule, item: nil)
    lines.append(Line(segments: [rule], textColumn: margin, piece: index))
    for (row, cells) in table.rows.enumerated() {
      rowOffset = (row + 1) * Self.rowLength
      addRow(cells, of: table, widths: widths, at: index)
    }
  }

  private mutating func addRow(_ row: [[Run]], of table: Table, widths: [Int], at index: Int) {
    let cells = row.map { numbered($0.withStrikeMarks) }
    let wrapped = zip(cells, widths).map { cell, width in TextLayout.wrap(cell, width: max(1, width)) }
    let height = wrapped.map(\.count).max() ?? 0
    for line in 0..<height {
      var shown = Line(textColumn: margin, piece: index, offset: rowOffset)
      var start = margin
      for (column, (cell, width)) in zip(wrapped, widths).enumerated() {
        if cell.indices.contains(line) {
          let air = max(0, width - Glyph.width(of: cell[line].map(\.text).joined()))
          let before = [.start: 0, .centre: air / 2, .end: air][table.alignment(of: column)] ?? 0
          append(cell[line], to: &shown, column: start + before, cell: column)
        }
        start += width + 2
      }
      lines.append(shown)
    }
  }

  private mutating func append(_ runs: [Run], to line: inout Line, column: Int, cell: Int) {
    var column = column
    for run in runs {
      line.segments.append(
        Segment(column: column, text: run.text, style: run.style, item: run.item, cell: cell))
      if let id = run.item { notePlace(id, label: run.text, line: lines.count, column: column) }
      column += Glyph.width(of: run.text)
    }
  }
}
