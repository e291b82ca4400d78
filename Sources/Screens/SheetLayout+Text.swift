extension SheetLayout {
  /// Lays out pieces as plain text, without colours and without trailing spaces.
  ///
  /// - Parameter width: in columns.
  package static func text(of pieces: [Piece], width: Int) -> String {
    let layout = SheetLayout(Sheet(place: [], pieces: pieces), width: width, density: .airy)
    return layout.lines.map { line in
      var text = ""
      var column = 0
      for segment in line.segments {
        text += String(repeating: " ", count: max(0, segment.column - column)) + segment.text
        column = segment.column + Glyph.width(of: segment.text)
      }
      while text.last == " " { text.removeLast() }
      return text
    }.joined(separator: "\n")
  }
}
