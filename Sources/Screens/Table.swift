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

  /// The width of the widest word of a cell, in terminal cells. Text breaks before each wide character too.
  private static func wordWidth(of cell: [Run]) -> Int {
    var widest = cell.links.isEmpty ? 0 : 4
    var word = 0
    for glyph in Glyph.glyphs(of: cell.withStrikeMarks.map(\.text).joined()) {
      if glyph.text == " " || glyph.width == 2 { word = 0 }
      if glyph.text != " " { word += glyph.width }
      widest = max(widest, word)
    }
    return widest
  }

  /// The width of each column, so that a row takes at most `width` cells; nil if the columns would be too narrow to
  /// read, or too narrow for a word.
  func columnWidths(in width: Int) -> [Int]? {
    let count = max(header.count, rows.map(\.count).max() ?? 0)
    guard count > 0, width >= 56, count <= 5 else { return nil }
    func widest(_ measure: ([Run]) -> Int) -> [Int] {
      (0..<count).map { column in
        ([header] + rows).map { row in row.indices.contains(column) ? measure(row[column]) : 0 }.max() ?? 0
      }
    }
    let room = width - 2 * (count - 1)
    let words = widest { Self.wordWidth(of: $0) }
    var widths = widest { Self.width(of: $0) }.map { min($0, room) }
    guard widths.allSatisfy({ $0 >= 1 }), words.reduce(0, +) <= room else { return nil }
    while widths.reduce(0, +) > room,
      let column = widths.indices.filter({ widths[$0] > words[$0] }).max(by: { widths[$0] < widths[$1] })
    {
      widths[column] -= 1
    }
    return widths
  }
}
