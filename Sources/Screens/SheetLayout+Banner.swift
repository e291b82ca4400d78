/// Pieces that are drawn over the width: banners and bars of progress.
extension SheetLayout {
  /// A headline with a row of its colour above and below; on a low terminal only where the rest fits too.
  mutating func addBanner(_ words: String, _ style: Style, _ urgency: UrgencyScale?, at index: Int) {
    let start = margin > 0 ? 2 : 0
    let hasAir = density != .tight || height ?? 0 >= 16
    let scale = urgency.map { $0.drawn + "  " } ?? ""
    let indent = start + Glyph.width(of: scale)
    let air = Line(
      segments: [Segment(column: start, text: " ", style: style, item: nil)], textColumn: indent, piece: index,
      isBanner: true)
    if let big = bigHeadline(words, style) {
      return addBigBanner(big, scale: scale, style, at: index)
    }
    if hasAir { lines.append(air) }
    for (row, text) in TextLayout.wrap(words, width: max(1, width - indent - 1)).enumerated() {
      var line = Line(textColumn: indent, piece: index, isBanner: true)
      if row == 0, !scale.isEmpty { line.segments = [Segment(column: start, text: scale, style: style, item: nil)] }
      line.segments.append(Segment(column: indent, text: text, style: style, item: nil))
      lines.append(line)
    }
    if hasAir { lines.append(air) }
  }

  /// The scale, and below it the headline in big letters, after a row of the colour.
  private mutating func addBigBanner(_ big: BigLetters, scale: String, _ style: Style, at index: Int) {
    let start = margin > 0 ? 2 : 0
    let first = Segment(column: start, text: scale.isEmpty ? " " : scale, style: style, item: nil)
    let air = Segment(column: start, text: " ", style: style, item: nil)
    for segment in [first, air] {
      lines.append(Line(segments: [segment], textColumn: start, piece: index, isBanner: true))
    }
    add(big, style, isBanner: true, at: index)
    if height ?? 24 >= 24 { lines.append(Line(segments: [air], textColumn: start, piece: index, isBanner: true)) }
  }

  mutating func addProgress(done: Int, of total: Int, words: String, at index: Int) {
    let barWidth = min(36, textWidth - words.count - 4)
    var text = words
    if barWidth >= 10, total > 0 {
      let filled = barWidth * done / total
      let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: barWidth - filled)
      text = "[\(bar)]  \(words)"
    }
    let segment = Segment(column: margin, text: text, style: .plain, item: nil)
    lines.append(Line(segments: [segment], textColumn: margin, piece: index))
  }
}
