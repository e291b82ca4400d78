/// The text of a file by lines, to find the place of what the Markdown parser reports in bytes, or not at all.
struct SourceText {
  let lines: [[Unicode.Scalar]]

  init(_ text: String) {
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.last == "\r" ? Array(line.dropLast()) : Array(line)
    }
  }

  /// The position of byte `byteColumn` (counted from 1) on a line.
  func position(line: Int, byteColumn: Int) -> SourcePosition {
    guard lines.indices.contains(line - 1) else { return SourcePosition(line: max(1, line), column: 1) }
    var bytes = byteColumn - 1
    var column = 1
    for scalar in lines[line - 1] {
      guard bytes > 0 else { break }
      bytes -= UTF8.width(scalar)
      column += 1
    }
    return SourcePosition(line: line, column: column)
  }

  /// The first place of `text` at or after `start`, looking no further than `lineLimit` lines on.
  func find(_ text: String, from start: SourcePosition, lineLimit: Int = 40) -> SourcePosition? {
    let wanted = Array(text.unicodeScalars)
    guard !wanted.isEmpty, start.line >= 1 else { return nil }
    let last = min(lines.count, start.line + lineLimit)
    var line = start.line
    while line <= last {
      let scalars = lines[line - 1]
      var index = line == start.line ? max(0, start.column - 1) : 0
      while index + wanted.count <= scalars.count {
        if scalars[index] == wanted[0], scalars[index..<index + wanted.count].elementsEqual(wanted) {
          return SourcePosition(line: line, column: index + 1)
        }
        index += 1
      }
      line += 1
    }
    return nil
  }

  /// True where the box of a task, `[ ]` or `[x]`, begins.
  func opensTaskBox(at position: SourcePosition) -> Bool {
    guard lines.indices.contains(position.line - 1) else { return false }
    let line = lines[position.line - 1].dropFirst(position.column - 1).prefix(3)
    return line.count == 3 && line.first == "[" && line.last == "]" && [" ", "x", "X"].contains(line.dropFirst().first)
  }
}
