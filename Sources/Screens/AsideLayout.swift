/// What is beside a sheet, laid out for its columns. It does not scroll: the part with the current piece is shown.
struct AsideLayout: Sendable {
  let layout: SheetLayout
  let columns: Range<Int>
  /// The index of its first line on screen.
  let top: Int

  /// - Returns: nil if the frame has no columns for it.
  init?(_ aside: Aside, in frame: Frame) {
    guard let columns = frame.columns.aside else { return nil }
    self.columns = columns
    let height = frame.bodyHeight
    let layout = SheetLayout(
      fitting: Sheet(place: [], pieces: aside.pieces), width: columns.count, height: height, isNumbered: false)
    self.layout = layout
    let current = aside.current.flatMap { piece in layout.lines.firstIndex { $0.piece == piece } } ?? 0
    top = current < height ? 0 : min(current - height / 2, max(0, layout.lines.count - height))
  }
}

/// Draws what is beside the sheet.
extension SheetPainter {
  /// The row of the first line of the aside: below a banner, which has the whole width.
  private var asideRow: Int {
    let banner = layout.lines.dropFirst(top).prefix { $0.isBanner }.count
    return bodyRow(of: top) + banner
  }

  /// The rows for the aside.
  private var asideRows: Range<Int> { asideRow..<max(asideRow, frame.bodyTop + frame.bodyHeight) }

  func drawAside(on canvas: inout Canvas) {
    guard let aside, let rule = frame.columns.rule else { return }
    let hasBanner = layout.lines.dropFirst(top).first?.isBanner == true
    for row in (hasBanner ? asideRow : frame.bodyTop)..<asideRows.upperBound {
      canvas.write("│", row: row, column: rule, style: .rule)
    }
    for row in asideRows {
      let index = aside.top + row - asideRow
      guard aside.layout.lines.indices.contains(index) else { continue }
      let isLast = row == asideRows.upperBound - 1 && index < aside.layout.lines.count - 1
      guard !isLast else {
        canvas.write("..", row: row, column: aside.columns.lowerBound)
        continue
      }
      for segment in aside.layout.lines[index].segments {
        canvas.write(
          segment.text, row: row, column: aside.columns.lowerBound + segment.column, style: segment.style,
          limit: aside.columns.upperBound)
      }
    }
  }

  /// The item of the aside at a cell; nil if there is none.
  func asideItem(row: Int, column: Int) -> Item.ID? {
    guard let aside, aside.columns.contains(column), asideRows.contains(row) else { return nil }
    let index = aside.top + row - asideRow
    guard aside.layout.lines.indices.contains(index) else { return nil }
    return aside.layout.lines[index].segments.compactMap(\.item).first
  }
}
