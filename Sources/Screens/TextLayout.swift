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
  static func lines(of runs: [Run], width: Int, hanging: Int) -> [(runs: [Run], offset: Int)] {
    var breaker = LineBreaker(width: max(1, width), hanging: hanging)
    for run in runs { breaker.add(run) }
    return breaker.finished()
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

/// The state of line breaking: the finished lines, the current line, and the current word.
private struct LineBreaker {
  let width: Int
  let hanging: Int
  private var lines: [(runs: [Run], offset: Int)] = []
  private var line: [Run] = []
  private var lineOffset = 0
  /// The number of characters so far, with one space between two words, regardless of line breaks.
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

  /// The maximum width of a word: a whole line, either the rest of this one or the next.
  private var wordRoom: Int {
    if line.isEmpty { return room }
    return max(1, width - hanging, room - lineWidth - (pendingSpace == nil ? 0 : 1))
  }

  mutating func add(_ run: Run) {
    guard !run.isLineBreak else { return endLine() }
    guard run.text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return addGlyphs(of: run.text[...], like: run) }
    // Most text is ASCII; then a whole word is added at once if it fits.
    for stretch in run.text.stretches {
      if stretch.first == " " {
        endWord()
        pendingSpace = pendingSpace ?? Run(" ", run.style, item: run.item)
      } else if wordWidth + stretch.utf8.count <= wordRoom {
        word.join(Run(String(stretch), run.style, item: run.item))
        wordWidth += stretch.utf8.count
        wordCount += stretch.utf8.count
      } else {
        addGlyphs(of: stretch, like: run)
      }
    }
  }

  private mutating func addGlyphs(of text: Substring, like run: Run) {
    for glyph in Glyph.glyphs(of: String(text)) {
      if glyph.text == " " {
        endWord()
        pendingSpace = pendingSpace ?? Run(" ", run.style, item: run.item)
      } else {
        if glyph.width == 2 || wordWidth + glyph.width > wordRoom { endWord() }
        word.join(Run(glyph.text, run.style, item: run.item))
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
      line.join(space)
      lineWidth += 1
    }
    if pendingSpace != nil, count > 0 { count += 1 }
    if line.isEmpty { lineOffset = count }
    for run in word { line.join(run) }
    lineWidth += wordWidth
    count += wordCount
    word = []
    wordWidth = 0
    wordCount = 0
    pendingSpace = nil
  }
}

extension [Run] {
  /// Adds text, to the last run if it looks the same.
  fileprivate mutating func join(_ run: Run) {
    if let last = indices.last, self[last].style == run.style, self[last].item == run.item {
      self[last].text += run.text
    } else {
      append(run)
    }
  }
}

extension String {
  /// The text in words and single spaces, in order.
  fileprivate var stretches: [Substring] {
    var stretches: [Substring] = []
    var start = startIndex
    for index in utf8.indices where utf8[index] == UInt8(ascii: " ") {
      if start < index { stretches.append(self[start..<index]) }
      let next = utf8.index(after: index)
      stretches.append(self[index..<next])
      start = next
    }
    if start < endIndex { stretches.append(self[start...]) }
    return stretches
  }
}
