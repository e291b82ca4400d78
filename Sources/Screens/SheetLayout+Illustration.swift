/// Lays out a picture on the left of its items.
extension SheetLayout {
  private static let gutter = 3
  /// The narrowest column for the items.
  private static let itemWidth = 28

  mutating func add(_ illustration: Illustration, at index: Int) {
    let room = textWidth - illustration.width - Self.gutter
    guard room >= Self.itemWidth, illustration.lines.count <= height ?? .max else {
      for piece in illustration.asPieces { add(piece, at: index) }
      return
    }
    let column = margin + illustration.width + Self.gutter
    let start = lines.count
    let labels = rows(of: illustration, column: column, room: room)
    let count = max(illustration.lines.count, labels.count)
    let first = (count - labels.count) / 2
    for row in 0..<count {
      var line = Line(textColumn: column, piece: index, offset: row)
      if illustration.lines.indices.contains(row) { line.segments = segments(of: illustration, row: row) }
      if labels.indices.contains(row - first) { line.segments += labels[row - first] }
      lines.append(line)
    }
    notePlaces(of: illustration, labels: labels, start: start + first, column: column)
  }

  /// The lines of the items and the note.
  private mutating func rows(of illustration: Illustration, column: Int, room: Int) -> [[Segment]] {
    var rows: [[Segment]] = []
    for item in illustration.items {
      if item.isNumbered {
        number += 1
        known[item.id, default: Known()].number = number
      } else {
        rows.append([])
      }
      let head = ItemHead(item: item, number: item.isNumbered ? number : nil, column: column)
      for (row, text) in TextLayout.wrap(item.label, width: max(1, column + room - head.labelColumn)).enumerated() {
        let label = Segment(column: head.labelColumn, text: text, style: .plain, item: item.id)
        rows.append((row == 0 ? head.segments : []) + [label])
      }
    }
    guard !illustration.note.isEmpty else { return rows }
    let note = TextLayout.wrap(illustration.note, width: room).map {
      [Segment(column: column, text: $0, style: .plain, item: nil)]
    }
    return rows + [[]] + note
  }

  private mutating func notePlaces(of illustration: Illustration, labels: [[Segment]], start: Int, column: Int) {
    for item in illustration.items {
      for (row, segments) in labels.enumerated() {
        guard let label = segments.last, label.item == item.id else { continue }
        notePlace(item.id, label: item.label, line: start + row, column: label.column, mark: column - 2)
      }
    }
  }

  /// A line of the picture, cut where a part begins or ends.
  private func segments(of illustration: Illustration, row: Int) -> [Segment] {
    var segments: [Segment] = []
    let owners = Array(illustration.parts.indices.contains(row) ? illustration.parts[row] : "")
    for (column, character) in illustration.lines[row].enumerated() {
      let item = owners.indices.contains(column) ? illustration.target(of: owners[column]) : nil
      let text = character.isNumber ? sign(of: character, in: illustration) : String(character)
      if let last = segments.indices.last, segments[last].item == item {
        segments[last] = segments[last].adding(text)
      } else {
        segments.append(Segment(column: margin + column, text: text, style: .plain, item: item))
      }
    }
    return segments
  }

  /// What is drawn for a part: the number of its item, or "X" if that is ticked; a blank for a part without an item.
  private func sign(of digit: Character, in illustration: Illustration) -> String {
    guard let target = illustration.target(of: digit) else { return " " }
    if illustration.items.contains(where: { $0.id == target && $0.mark == .ticked }) { return "X" }
    return known[target]?.number.map(String.init) ?? " "
  }
}

extension SheetLayout.Segment {
  fileprivate func adding(_ more: String) -> SheetLayout.Segment {
    SheetLayout.Segment(column: column, text: text + more, style: style, item: item, cell: cell)
  }
}
