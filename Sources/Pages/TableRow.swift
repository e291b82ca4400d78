/// A row of a table.
package struct TableRow: Equatable, Sendable {
  package struct Cell: Equatable, Sendable {
    /// The horizontal alignment of the cell's column.
    package enum Alignment: Sendable {
      case start, centre, end
    }

    package let inlines: [Inline]
    package let position: SourcePosition
    package let alignment: Alignment

    package init(inlines: [Inline], position: SourcePosition, alignment: Alignment = .start) {
      self.inlines = inlines
      self.position = position
      self.alignment = alignment
    }
  }

  package let cells: [Cell]
  package let position: SourcePosition

  package init(cells: [Cell], position: SourcePosition) {
    self.cells = cells
    self.position = position
  }
}

extension TableRow {
  func mapInlines(_ change: ([Inline]) -> [Inline]) -> TableRow {
    let cells = cells.map { cell in
      Cell(inlines: change(cell.inlines), position: cell.position, alignment: cell.alignment)
    }
    return TableRow(cells: cells, position: position)
  }
}
