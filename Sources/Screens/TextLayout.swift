/// Breaks styled text into lines of a given width: at spaces if possible, between wide characters, else between any
/// cells.
package enum TextLayout {
  /// - Parameters:
  ///   - width: the maximum width of a line, in cells; at least 1 is used.
  ///   - hanging: how many cells narrower every line but the first is.
  package static func wrap(_ runs: [Run], width: Int, hanging: Int = 0) -> [[Run]] {
    lines(of: runs, width: width, hanging: hanging).map(\.runs)
  }

  /// The same lines, each with its offset: the number of characters of the text before it, which does not depend on the
  /// width.
  static func lines(of runs: [Run], width: Int, hanging: Int) -> [LineBreaker.Line] {
    var breaker = LineBreaker(runs, width: width, hanging: hanging)
    return breaker.broken()
  }

  /// The same text in lines that end wherever the width does, so that every space stays as it is.
  static func pieces(of runs: [Run], width: Int) -> [LineBreaker.Line] {
    var lines: [LineBreaker.Line] = [([], 0)]
    var (used, count) = (0, 0)
    for run in runs {
      for glyph in Glyph.glyphs(of: run.text) {
        if used > 0, used + glyph.width > max(1, width) {
          lines.append(([], count))
          used = 0
        }
        let last = lines.count - 1
        if let end = lines[last].runs.indices.last, lines[last].runs[end].style == run.style {
          lines[last].runs[end].text += glyph.text
        } else {
          lines[last].runs.append(Run(glyph.text, run.style, item: run.item))
        }
        used += glyph.width
        count += 1
      }
    }
    return lines
  }

  /// Wraps plain text.
  package static func wrap(_ text: String, width: Int) -> [String] {
    wrap([Run(text)], width: width).map { $0.map(\.text).joined() }
  }

  /// `text` clipped to `width` cells, with ".." at the end if it was clipped.
  package static func clip(_ text: String, width: Int) -> String {
    if Glyph.width(of: text) <= width { return text }
    guard width > 2 else { return String(repeating: ".", count: max(0, width)) }
    return prefix(of: text, width: width - 2) + ".."
  }

  /// The longest prefix of `text` that fits in `width` cells.
  static func prefix(of text: String, width: Int) -> String {
    var taken = ""
    var used = 0
    for glyph in Glyph.glyphs(of: text) {
      if used + glyph.width > width { break }
      taken += glyph.text
      used += glyph.width
    }
    return taken
  }
}
