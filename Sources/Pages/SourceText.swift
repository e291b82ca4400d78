/// The bytes of a file, indexed by line. Finds positions that the Markdown parser reports in bytes or does not report.
struct SourceText {
  let bytes: [UInt8]
  /// The byte offset at which each line begins.
  private let lineStarts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    lineStarts = starts
  }

  var lineCount: Int { lineStarts.count }

  /// The bytes of a line, counted from 0, without its line ending.
  func line(_ index: Int) -> ArraySlice<UInt8> {
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return bytes[start..<end]
  }

  /// The offset of the byte `byteColumn` of a line, both counted from 1.
  func offset(line: Int, byteColumn: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return bytes.count }
    return min(bytes.count, lineStarts[line - 1] + max(0, byteColumn - 1))
  }

  /// The offset of the line after the one that contains `offset`.
  func startOfNextLine(after offset: Int) -> Int {
    let line = lineIndex(of: offset)
    return line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
  }

  /// The start of the paragraph whose last line is directly before `line`, counted from 1.
  func startOfParagraph(before line: Int, notBefore offset: Int) -> Int {
    let first = lineIndex(of: offset) + 1
    var start = line
    while start > max(1, first), start <= lineCount, !self.line(start - 2).isEmpty { start -= 1 }
    return max(offset, firstLetter(from: self.offset(line: start, byteColumn: 1)))
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The position of a byte, its column counted in characters.
  func position(of offset: Int) -> SourcePosition {
    let line = lineIndex(of: offset)
    return position(of: offset, from: lineStarts[line], at: SourcePosition(line: line + 1, column: 1))
  }

  /// The position of a byte, counted from an earlier byte whose position is known.
  func position(of offset: Int, from known: Int, at place: SourcePosition) -> SourcePosition {
    var line = place.line
    var column = place.column
    // Bytes of the form 10xxxxxx continue a UTF-8 character.
    for byte in bytes[known..<max(known, min(offset, bytes.count))] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourcePosition(line: line, column: column)
  }
}
