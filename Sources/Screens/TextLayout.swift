/// Breaks styled text into lines of a given width, at spaces where it can, between wide characters, else by cells.
package enum TextLayout {
  /// - Parameters:
  ///   - width: cells a line may take; at least 1 is used.
  ///   - hanging: cells that every line but the first has less.
  package static func wrap(_ runs: [Run], width: Int, hanging: Int = 0) -> [[Run]] {
    lines(of: runs, width: width, hanging: hanging).map(\.runs)
  }

  /// The same lines, each with how much of the text stands before it: a number that does not depend on the width.
  static func lines(of runs: [Run], width: Int, hanging: Int) -> [(runs: [Run], offset: Int)] {
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
  private var lines: [(runs: [Run], offset: Int)] = []
  private var line: [Run] = []
  private var lineOffset = 0
  /// Characters so far, with one space between two words wherever the lines break.
  private var count = 0
  private var lineWidth = 0
  private var word: [Run] = []
  private var wordWidth = 0
  private var wordCount = 0
  private var pendingSpace: Run?

  init(width: Int, hanging: Int) {
    self.width = width
    self.hanging = hanging
  }

  private var room: Int { max(1, width - (lines.isEmpty ? 0 : hanging)) }

  /// How long a word may get: as long as a line, be it the rest of this one or the next.
  private var wordRoom: Int {
    if line.isEmpty { return room }
    return max(1, width - hanging, room - lineWidth - (pendingSpace == nil ? 0 : 1))
  }

  mutating func add(_ run: Run) {
    guard !run.isLineBreak else { return endLine() }
    for glyph in Glyph.glyphs(of: run.text) {
      if glyph.text == " " {
        endWord()
        pendingSpace = pendingSpace ?? Run(" ", run.style, item: run.item)
      } else {
        if glyph.width == 2 || wordWidth + glyph.width > wordRoom { endWord() }
        append(glyph, like: run, to: &word)
        wordWidth += glyph.width
        wordCount += 1
      }
    }
  }

  mutating func finished() -> [(runs: [Run], offset: Int)] {
    endWord()
    if !line.isEmpty || lines.isEmpty { lines.append((line, lineOffset)) }
    return lines
  }

  /// Ends the line at a hard break. The break counts as the space between two words.
  private mutating func endLine() {
    endWord()
    lines.append((line, lineOffset))
    line = []
    lineWidth = 0
    pendingSpace = nil
    count += 1
    lineOffset = count
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let gap = pendingSpace != nil && !line.isEmpty ? 1 : 0
    if !line.isEmpty, lineWidth + gap + wordWidth > room {
      lines.append((line, lineOffset))
      line = []
      lineWidth = 0
    } else if gap == 1, let space = pendingSpace {
      join([space], to: &line)
      lineWidth += 1
    }
    if pendingSpace != nil, count > 0 { count += 1 }
    if line.isEmpty { lineOffset = count }
    join(word, to: &line)
    lineWidth += wordWidth
    count += wordCount
    word = []
    wordWidth = 0
    wordCount = 0
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
