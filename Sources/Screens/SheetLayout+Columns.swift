/// Lays out two lists beside each other.
extension SheetLayout {
  private static let gutter = 4

  mutating func addColumns(_ left: [Piece], _ right: [Piece], at index: Int) {
    guard textWidth >= 60, density != .large else {
      for piece in left + [.gap] + right { add(piece, at: index) }
      return
    }
    let width = (textWidth - Self.gutter) / 2
    let halves = [left, right].map { pieces in
      SheetLayout(
        Sheet(place: [], pieces: pieces), width: width, density: density, group: 0, height: nil, mostLines: .max,
        isNumbered: false)
    }
    let start = lines.count
    for (half, column) in zip(halves, [margin, margin + width + Self.gutter]) {
      for (row, line) in half.lines.enumerated() {
        if start + row == lines.count { lines.append(Line(textColumn: column, piece: index, offset: row)) }
        lines[start + row].segments += line.segments.map { $0.moved(by: column) }
      }
      takePlaces(of: half, line: start, column: column)
    }
  }

  private mutating func takePlaces(of half: SheetLayout, line: Int, column: Int) {
    for place in half.places {
      var moved = place
      moved.firstLine += line
      moved.lastLine += line
      moved.column += column
      moved.mark = column - 2
      known[place.id, default: Known()].place = places.count
      places.append(moved)
    }
  }
}

extension SheetLayout.Segment {
  fileprivate func moved(by columns: Int) -> SheetLayout.Segment {
    SheetLayout.Segment(column: column + columns, text: text, style: style, item: item, cell: cell)
  }
}
