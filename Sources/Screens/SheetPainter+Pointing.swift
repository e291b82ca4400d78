/// Hit testing for a mouse or touch screen: a whole row of a list, a link, or a key hint in the last row.
extension SheetPainter {
  package enum PointedAt: Hashable, Sendable {
    case item(Item.ID)
    case command(Command)
  }

  /// The item or command at a cell; nil if there is none.
  package func pointedAt(row: Int, column: Int) -> PointedAt? {
    guard !frame.isTooSmall else { return nil }
    if row == frame.hintRow { return hint(at: column) }
    if let item = asideItem(row: row, column: column) { return .item(item) }
    let column = column - origin
    guard (0..<layout.width).contains(column) else { return nil }
    let index = row - bodyRow(of: 0)
    guard (top..<top + frame.bodyHeight).contains(index), layout.lines.indices.contains(index) else { return nil }
    let line = layout.lines[index]
    if let item = line.item { return .item(item) }
    let segment = line.segments.first { segment in
      (segment.column..<segment.column + Glyph.width(of: segment.text)).contains(column) && segment.item != nil
    }
    if let item = segment?.item { return .item(item) }
    // A finger is wider than a row, so the blank row beside an item counts as the item.
    guard line.segments.isEmpty else { return nil }
    let beside = [index - 1, index + 1].filter { layout.lines.indices.contains($0) }.compactMap {
      layout.lines[$0].item
    }
    return beside.first.map { .item($0) }
  }

  private func hint(at column: Int) -> PointedAt? {
    var start = hintStart
    for hint in shownHints {
      let width = Glyph.width(of: hint.text)
      if (start - 1...start + width).contains(column) { return hint.command.map { .command($0) } }
      start += width + Glyph.width(of: hintGap)
    }
    return nil
  }
}
