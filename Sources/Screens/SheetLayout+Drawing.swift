/// Lays out drawings: whole if they fit on one screen, else their replacement.
extension SheetLayout {
  mutating func add(_ drawing: Drawing, at index: Int) {
    guard let choice = drawing.choice(width: width - 2 * margin, height: height) else {
      for piece in drawing.instead { add(piece, at: index) }
      return
    }
    for (row, text) in choice.lines.enumerated() {
      let segment = Segment(column: margin, text: text, style: drawing.style, item: nil)
      let column = margin + text.prefix { $0 == " " }.count
      lines.append(Line(segments: [segment], textColumn: column, piece: index, offset: row))
    }
    for piece in choice.caption { add(piece, at: index) }
  }
}
