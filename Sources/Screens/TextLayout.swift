/// Breaks styled text into lines of a given width, at spaces where it can, between wide characters, else by cells.
package enum TextLayout {
  /// - Parameters:
  ///   - width: cells a line may take; at least 1 is used.
  ///   - hanging: cells that every line but the first has less.
  package static func wrap(_ runs: [Run], width: Int, hanging: Int = 0) -> [[Run]] {
    var breaker = LineBreaker(width: max(1, width), hanging: hanging)
    for run in runs { breaker.add(run) }
    return breaker.finished()
  }

  /// Lines of plain text.
  package static func wrap(_ text: String, width: Int) -> [String] {
    wrap([Run(text)], width: width).map { $0.map(\.text).joined() }
  }

  /// `text` cut at `width` cells, with ".." at the end where something is missing.
  package static func clip(_ text: String, width: Int) -> String {
    if Glyph.width(of: text) <= width { return text }
    guard width > 2 else { return String(repeating: ".", count: max(0, width)) }
    return prefix(of: text, width: width - 2) + ".."
  }

  /// As much of `text` as fits in `width` cells.
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

/// The lines made so far, and the word that is being read.
private struct LineBreaker {
  let width: Int
  let hanging: Int
  private var lines: [[Run]] = []
  private var line: [Run] = []
  private var lineWidth = 0
  private var word: [Run] = []
  private var wordWidth = 0
  private var pendingSpace: Run?

  init(width: Int, hanging: Int) {
    self.width = width
    self.hanging = hanging
  }

  private var room: Int { max(1, width - (lines.isEmpty ? 0 : hanging)) }

  mutating func add(_ run: Run) {
    for glyph in Glyph.glyphs(of: run.text) {
      if glyph.text == " " {
        endWord()
        pendingSpace = pendingSpace ?? Run(" ", run.style, item: run.item)
      } else {
        if glyph.width == 2 || wordWidth + glyph.width > room { endWord() }
        append(glyph, like: run, to: &word)
        wordWidth += glyph.width
      }
    }
  }

  mutating func finished() -> [[Run]] {
    endWord()
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let gap = pendingSpace != nil && !line.isEmpty ? 1 : 0
    if !line.isEmpty, lineWidth + gap + wordWidth > room {
      lines.append(line)
      line = []
      lineWidth = 0
    } else if gap == 1, let space = pendingSpace {
      join([space], to: &line)
      lineWidth += 1
    }
    join(word, to: &line)
    lineWidth += wordWidth
    word = []
    wordWidth = 0
    pendingSpace = nil
  }

  private func append(_ glyph: Glyph, like run: Run, to runs: inout [Run]) {
    join([Run(glyph.text, run.style, item: run.item)], to: &runs)
  }

  private func join(_ more: [Run], to runs: inout [Run]) {
    for run in more {
      if let last = runs.indices.last, runs[last].style == run.style, runs[last].item == run.item {
        runs[last].text += run.text
      } else {
        runs.append(run)
      }
    }
  }
}
