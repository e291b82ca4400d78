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
