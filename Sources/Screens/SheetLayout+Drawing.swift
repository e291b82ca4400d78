/// Lays out drawings: whole if they fit on one screen, else their replacement.
extension SheetLayout {
  mutating func add(_ drawing: Drawing, at index: Int) {
    guard let rows = drawing.lines(width: width - 2 * margin, height: height) else {
      for piece in drawing.instead { add(piece, at: index) }
      return
    }
    for (row, text) in rows.enumerated() {
      let segment = Segment(column: margin, text: text, style: drawing.style, item: nil)
      let column = margin + text.prefix { $0 == " " }.count
      lines.append(Line(segments: [segment], textColumn: column, piece: index, offset: row))
    }
  }
}
