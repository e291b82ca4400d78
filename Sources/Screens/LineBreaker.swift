/// Breaks the runs of one text into lines.
///
/// A word and a line are ranges of the bytes of all runs in order, so text is copied once, when its line ends.
struct LineBreaker {
  private struct Span {
    let start: Int
    var end: Int
  }

  /// A line and the number of characters of the text before it, which does not depend on the width.
  typealias Line = (runs: [Run], offset: Int)

  private let width: Int
  private let hanging: Int
  /// The runs as a terminal shows them.
  private var runs: [Run]
  private var lines: [Line] = []

  /// The bytes of the current line: its words and the spaces between them.
  private var line: [Span] = []
  private var lineWidth = 0
  private var lineOffset = 0
  /// The number of characters so far, with one space between two words, regardless of line breaks.
  private var count = 0
  private var word = 0..<0
  private var wordWidth = 0
  private var wordCount = 0
  /// The first space since the last word.
  private var space: Range<Int>?

  /// The first run that may be part of the next line, and the number of bytes before it.
  private var copied = (run: 0, start: 0)

  /// - Parameters:
  ///   - width: the maximum width of a line, in cells; at least 1 is used.
  ///   - hanging: how many cells narrower every line but the first is.
  init(_ runs: [Run], width: Int, hanging: Int) {
    self.runs = runs
    self.width = max(1, width)
    self.hanging = hanging
  }

  mutating func broken() -> [Line] {
    var start = 0
    for index in runs.indices {
      add(index, at: start)
      start += runs[index].text.utf8.count
    }
    endWord()
    if !line.isEmpty || lines.isEmpty { endLine() }
    return lines
  }

  // MARK: Words

  private mutating func add(_ index: Int, at start: Int) {
    let run = runs[index]
    if run.isLineBreak { return breakLine() }
    let isASCII = run.text.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.allSatisfy(\.isPrintableASCII) else { return false }
      addASCII(bytes, at: start)
      return true
    }
    if isASCII != true { addGlyphs(ofRun: index, at: start) }
  }

  /// Most text is ASCII; then a whole word is added at once if it fits.
  private mutating func addASCII(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    var index = 0
    while index < bytes.count {
      guard bytes[index] != UInt8(ascii: " ") else {
        addSpace(at: start + index)
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
      if wordWidth + end - index <= wordRoom {
        extendWord(start + index..<start + end, width: end - index, count: end - index)
      } else {
        for byte in start + index..<start + end { addGlyph(byte..<byte + 1, width: 1) }
      }
      index = end
    }
  }

  private mutating func addGlyphs(ofRun index: Int, at start: Int) {
    let glyphs = Glyph.glyphs(of: runs[index].text)
    runs[index].text = glyphs.map(\.text).joined()
    var end = start
    for glyph in glyphs {
      let range = end..<end + glyph.text.utf8.count
      if glyph.text == " " { addSpace(at: end) } else { addGlyph(range, width: glyph.width) }
      end = range.upperBound
    }
  }

  private mutating func addSpace(at byte: Int) {
    endWord()
    space = space ?? byte..<byte + 1
  }

  private mutating func addGlyph(_ range: Range<Int>, width: Int) {
    if width == 2 || wordWidth + width > wordRoom { endWord() }
    extendWord(range, width: width, count: 1)
  }

  private mutating func extendWord(_ range: Range<Int>, width: Int, count: Int) {
    word = (word.isEmpty ? range.lowerBound : word.lowerBound)..<range.upperBound
    wordWidth += width
    wordCount += count
  }

  private var room: Int { max(1, width - (lines.isEmpty ? 0 : hanging)) }

  /// The maximum width of a word: a whole line, either the rest of this one or the next.
  private var wordRoom: Int {
    if line.isEmpty { return room }
    return max(1, width - hanging, room - lineWidth - (space == nil ? 0 : 1))
  }

  /// Puts the word on this line, or on the next if it does not fit.
  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let gap = space != nil && !line.isEmpty ? 1 : 0
    if !line.isEmpty, lineWidth + gap + wordWidth > room {
      endLine()
    } else if gap == 1, let space {
      extendLine(space)
      lineWidth += 1
    }
    if space != nil, count > 0 { count += 1 }
    if line.isEmpty { lineOffset = count }
    extendLine(word)
    lineWidth += wordWidth
    count += wordCount
    word = 0..<0
    wordWidth = 0
    wordCount = 0
    space = nil
  }

  // MARK: Lines

  private mutating func extendLine(_ range: Range<Int>) {
    if line.last?.end == range.lowerBound {
      line[line.count - 1].end = range.upperBound
    } else {
      line.append(Span(start: range.lowerBound, end: range.upperBound))
    }
  }

  /// Ends the line at a hard break, which counts as the space between two words.
  private mutating func breakLine() {
    endWord()
    endLine()
    space = nil
    count += 1
    lineOffset = count
  }

  private mutating func endLine() {
    var text: [Run] = []
    for span in line { copy(span.start..<span.end, to: &text) }
    lines.append((text, lineOffset))
    line.removeAll(keepingCapacity: true)
    lineWidth = 0
  }

  /// Adds the text of a range of bytes, in as few runs as its styles need.
  private mutating func copy(_ range: Range<Int>, to text: inout [Run]) {
    while copied.run < runs.count {
      let run = runs[copied.run]
      let end = copied.start + run.text.utf8.count
      let part = range.clamped(to: copied.start..<end)
      if !part.isEmpty { text.join(run.bytes(part.lowerBound - copied.start..<part.upperBound - copied.start)) }
      guard end <= range.upperBound else { return }
      copied = (copied.run + 1, end)
    }
  }
}

extension Run {
  /// The part of the run at a range of bytes that begins and ends between characters.
  fileprivate func bytes(_ range: Range<Int>) -> Run {
    guard range.count < text.utf8.count else { return self }
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return Run(String(text[start..<text.utf8.index(start, offsetBy: range.count)]), style, item: item)
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
