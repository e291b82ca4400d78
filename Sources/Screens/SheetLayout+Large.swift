/// Large print: every item is a block of its own, and the first heading and the level are in big letters.
extension SheetLayout {
  /// The rows that big letters leave to what they are about.
  private static let rowsBesideLevel = 4

  mutating func addBlock(_ item: Item, at index: Int) {
    addBlank(at: index)
    add(item, at: index)
    addBlank(at: index)
  }

  mutating func addLargeHeading(_ text: TextPiece, at index: Int) {
    let words = text.runs.map(\.text).joined()
    addBlank(at: index)
    if index == firstHeading, text.links.isEmpty, text.lead == nil,
      let big = bigLetters(words, rows: (height ?? 24) / 3)
    {
      add(big, .heading, at: index)
    } else {
      add(text, at: index)
    }
    addBlank(at: index)
  }

  /// The headline of a level in big letters, if the rest of the screen has room for what to do; nil if not.
  func bigHeadline(_ words: String, _ style: Style) -> BigLetters? {
    guard density == .large || print.enlargesEmergency && style == .emergency else { return nil }
    // The scale of the level and a row of its colour are above it.
    return bigLetters(words, rows: (height ?? 24) - Self.rowsBesideLevel - 2)
  }

  private func bigLetters(_ words: String, rows: Int) -> BigLetters? {
    guard print.drawsBlocks else { return nil }
    return BigLetters(words, width: width - 2 * margin - 2, height: rows)
  }

  mutating func add(_ big: BigLetters, _ style: Style, isBanner: Bool = false, at index: Int) {
    let column = margin > 0 ? 2 : 0
    var offset = 0
    for (number, line) in big.lines.enumerated() {
      if number > 0 { lines.append(blank(style, isBanner, column, piece: index, offset: offset)) }
      for (row, text) in line.rows.enumerated() {
        let segment = Segment(column: column, text: text, style: style, item: nil, isDrawn: true)
        var drawn = Line(segments: [segment], textColumn: column, piece: index, offset: offset, isBanner: isBanner)
        if row == 0 {
          let columns = line.columns.map { $0.lowerBound + column..<$0.upperBound + column }
          drawn.big = BigText(text: line.text, columns: columns, rowCount: line.rows.count)
        }
        lines.append(drawn)
      }
      offset += line.text.count + 1
    }
  }

  private func blank(_ style: Style, _ isBanner: Bool, _ column: Int, piece: Int, offset: Int) -> Line {
    let segment = Segment(column: column, text: " ", style: style, item: nil, isDrawn: true)
    return Line(segments: [segment], textColumn: column, piece: piece, offset: offset, isBanner: isBanner)
  }
}
