/// The last row: hints for keys, or the stops of two switches.
extension SheetPainter {
  /// The column of the first hint. Those for switches have a column before them for the mark of the focus.
  var hintStart: Int { sheet.usesSwitches ? max(1, margin) : margin }

  var hintGap: String { frame.size.columns >= 60 ? "   " : "  " }

  /// The hints that fit the width, without those of the lowest rank. Those for switches keep their order: the first are
  /// left out until the one in focus fits.
  var shownHints: [Hint] {
    let width = frame.size.columns - margin - hintStart
    func isTooWide(_ hints: some Sequence<Hint>) -> Bool {
      Glyph.width(of: hints.map(\.text).joined(separator: hintGap)) > width
    }
    guard !sheet.usesSwitches else {
      let focused = hints.firstIndex(where: \.isFocused) ?? 0
      var shown = hints[...]
      while shown.startIndex < focused, isTooWide(shown[...focused]) { shown.removeFirst() }
      while shown.count > 1, isTooWide(shown) { shown.removeLast() }
      return Array(shown)
    }
    var shown = hints
    while shown.count > 1, isTooWide(shown) {
      guard let weakest = shown.indices.min(by: { shown[$0].rank < shown[$1].rank }) else { break }
      shown.remove(at: weakest)
    }
    return shown
  }

  func drawHints(on canvas: inout Canvas) {
    let end = frame.size.columns - margin
    var column = hintStart
    for hint in shownHints {
      let text = TextLayout.clip(hint.text, width: end - column)
      if hint.isFocused { canvas.write(">", row: frame.hintRow, column: column - 1, style: .strong) }
      canvas.write(text, row: frame.hintRow, column: column, style: .plain, isFocused: hint.isFocused)
      column += Glyph.width(of: text) + Glyph.width(of: hintGap)
    }
  }

  /// The cell of the hint that a switch takes; nil if there is none.
  var focusedHintCell: (row: Int, column: Int)? {
    let shown = shownHints
    guard let index = shown.firstIndex(where: \.isFocused) else { return nil }
    let before = shown[..<index].map { Glyph.width(of: $0.text) + Glyph.width(of: hintGap) }.reduce(0, +)
    return (frame.hintRow, hintStart + before)
  }
}
