/// Rows of cells under a header. If the terminal is too narrow for the columns, each row becomes a block of "Header:
/// value" lines, which is also the best form for a screen reader.
package struct Table: Equatable, Sendable {
  /// The horizontal alignment of a column.
  package enum Alignment: Hashable, Sendable {
    case start, centre, end
  }

  package var header: [[Run]]
  package var rows: [[[Run]]]
  /// One for each column; a column without one is aligned at the start.
  package var alignments: [Alignment]

  package init(header: [[Run]], rows: [[[Run]]], alignments: [Alignment] = []) {
    self.header = header
    self.rows = rows
    self.alignments = alignments
  }

  package func alignment(of column: Int) -> Alignment {
    alignments.indices.contains(column) ? alignments[column] : .start
  }

  var links: [Item] { (header + rows.flatMap { $0 }).flatMap(\.links) }

  /// The rows as paragraphs, with a blank line between two rows.
  package var asBlocks: [Piece] { blocks.flatMap { $0 } }

  /// The paragraphs of each row.
  var blocks: [[Piece]] {
    rows.enumerated().map { index, row in
      (index > 0 ? [.gap] : [])
        + row.enumerated().map { column, cell in
          let name = header.indices.contains(column) ? header[column].map(\.text).joined() : ""
          return .text(TextPiece((name.isEmpty ? [] : [Run(name + ": ", .strong)]) + cell, hanging: 2))
        }
    }
  }

  /// The width of a cell's text on one line, in terminal cells, with room for the number after each link.
  private static func width(of cell: [Run]) -> Int {
    Glyph.width(of: cell.withStrikeMarks.map(\.text).joined()) + 4 * cell.links.count
  }

  /// The width of each column, so that a row takes at most `width` cells; nil if the columns would be too narrow to
  /// read.
  func columnWidths(in width: Int) -> [Int]? {
    let count = max(header.count, rows.map(\.count).max() ?? 0)
    guard count > 0, width >= 56, count <= 5 else { return nil }
    var widths = (0..<count).map { column in
      ([header] + rows).map { row in
        row.indices.contains(column) ? Self.width(of: row[column]) : 0
      }.max() ?? 0
    }
    let room = width - 2 * (count - 1)
    while widths.reduce(0, +) > room, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      widths[widest] -= 1
    }
    return widths.allSatisfy { $0 >= 1 } ? widths : nil
  }
}
