/// An edit of the front matter of a file that leaves every other byte as it is: comments, spacing, line endings.
package struct FrontMatterEdit {
  /// The lines of the file with their line endings.
  private var lines: [[UInt8]]
  /// The index of the line of the closing `---`.
  private var end: Int

  /// - Parameter bytes: a whole file. The result is nil if it has no front matter.
  package init?(_ bytes: [UInt8]) {
    lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map { Array($0) + [10] }
    lines[lines.count - 1].removeLast()
    let first = lines[0].starts(with: [0xEF, 0xBB, 0xBF]) ? lines[0].dropFirst(3) : lines[0][...]
    guard Self.isFence(first), let end = lines.dropFirst().firstIndex(where: { Self.isFence($0[...]) }) else {
      return nil
    }
    self.end = end
  }

  package var bytes: [UInt8] { lines.flatMap { $0 } }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool { text(of: line) == "---" }

  /// A line without its line ending.
  private static func text(of line: some Sequence<UInt8>) -> String {
    String(decoding: line.filter { $0 != 10 && $0 != 13 }, as: UTF8.self)
  }

  /// Sets a key to a scalar value.
  ///
  /// - Parameter earlier: keys after which a new line is inserted, by preference; if none is present, it is inserted at
  ///   the end.
  /// - Returns: false if the key has a value of another kind, such as a list, which is left as it is.
  package mutating func set(_ key: String, to value: String, after earlier: [String]) -> Bool {
    let written = Self.written(value)
    if let line = line(of: key) {
      guard let range = Self.valueRange(in: Array(lines[line].dropFirst(key.utf8.count + 1))) else { return false }
      let start = key.utf8.count + 1 + range.lowerBound
      let gap: [UInt8] = range.lowerBound == 0 ? [32] : []
      lines[line].replaceSubrange(start..<start + range.count, with: gap + Array(written.utf8))
      return true
    }
    let place = earlier.compactMap { line(of: $0) }.first.map { $0 + 1 } ?? end
    let lineEnd: [UInt8] = lines[0].suffix(2) == [13, 10] ? [13, 10] : [10]
    lines.insert(Array("\(key): \(written)".utf8) + lineEnd, at: place)
    end += 1
    return true
  }

  /// Sets a key to a map of plain words on one line.
  ///
  /// - Returns: false if the key has a value that does not stand on its line alone.
  package mutating func set(_ key: String, toMap entries: [(key: String, value: String)]) -> Bool {
    let written = "{" + entries.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
    let isReadBack = (try? FrontMatter(yaml: "\(key): \(written)"))?[key]?.entries.count == entries.count
    guard isReadBack else { return false }
    let lineEnd: [UInt8] = lines[0].suffix(2) == [13, 10] ? [13, 10] : [10]
    let line = Array("\(key): \(written)".utf8) + lineEnd
    guard let place = self.line(of: key) else {
      lines.insert(line, at: end)
      end += 1
      return true
    }
    guard lines[place].contains(UInt8(ascii: "}")) || Self.text(of: lines[place]) == "\(key):" else { return false }
    lines[place] = line
    return true
  }

  private func line(of key: String) -> Int? {
    let start = Array("\(key):".utf8)
    return (1..<end).first { lines[$0].starts(with: start) }
  }

  /// The range of a plain or quoted value after the colon; nil for lists, maps and values of several lines.
  private static func valueRange(in rest: [UInt8]) -> Range<Int>? {
    let start = rest.firstIndex { $0 != 32 } ?? rest.count
    guard start < rest.count, rest[start] != 10, rest[start] != 13 else { return 0..<0 }
    switch Character(Unicode.Scalar(rest[start])) {
    case "[", "{", "|", ">", "&", "*", "!": return nil
    case "\"": return endOfQuote(in: rest, from: start, escape: 92).map { start..<$0 }
    case "'": return endOfQuote(in: rest, from: start, escape: nil).map { start..<$0 }
    case "#": return 0..<0
    default: break
    }
    var end = start
    while end < rest.count, rest[end] != 10, rest[end] != 13 {
      if rest[end] == 35, rest[end - 1] == 32 { break }
      end += 1
    }
    while end > start, rest[end - 1] == 32 { end -= 1 }
    return start..<end
  }

  private static func endOfQuote(in rest: [UInt8], from start: Int, escape: UInt8?) -> Int? {
    var index = start + 1
    while index < rest.count {
      if rest[index] == escape {
        index += 2
      } else if rest[index] == rest[start] {
        return index + 1
      } else {
        index += 1
      }
    }
    return nil
  }

  /// A value as YAML: in quotes if it would otherwise be read as something else.
  private static func written(_ value: String) -> String {
    let isPlain =
      value.first.map { $0.isLetter || $0.isNumber } == true && value.last != " " && value.last != ":"
      && value.allSatisfy { $0.isLetter || $0.isNumber || " .,-()/':".contains($0) } && !value.contains(": ")
    guard !isPlain else { return value }
    let escaped = value.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
    return "\"" + String(escaped) + "\""
  }
}
