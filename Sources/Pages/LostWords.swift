/// Compares the words that the reader kept with those of the file, and finds what was dropped: cells beyond the header
/// of a table, notes without a mark, titles of links.
struct LostWords {
  private typealias Word = ArraySlice<UInt8>

  private var kept: [Word: Int] = [:]

  /// Notes words that are shown, or that serve as addresses or marks.
  mutating func keep(_ text: String) {
    for word in text.utf8.split(whereSeparator: { !Self.isPartOfWord($0) }) { kept[Array(word)[...], default: 0] += 1 }
  }

  /// A line with a word that was not kept, both counted from 1.
  struct Place: Equatable {
    let line: Int
    /// The offset of the first such word in the file.
    let offset: Int
    let word: String
  }

  /// The lines with words that were not kept, and the first such word of each.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - bodyStart: the index of the first line behind the front matter.
  func places(in source: SourceText, from bodyStart: Int) -> [Place] {
    let lines = (bodyStart..<max(bodyStart, source.lineCount)).map { index in
      (index: index, words: Self.words(of: Self.text(of: source.line(index))))
    }
    var missing: [Word: Int] = [:]
    for word in lines.flatMap(\.words) { missing[word, default: 0] += 1 }
    for (word, count) in missing { missing[word] = count - (kept[word] ?? 0) }
    missing = missing.filter { $0.value > 0 }
    guard !missing.isEmpty else { return [] }
    // A word may be elsewhere too: the lines with the most missing words are taken first.
    let rated = lines.map { line in (line: line, count: line.words.count { missing[$0] != nil }) }
      .filter { $0.count > 0 }.sorted { ($1.count, $0.line.index) < ($0.count, $1.line.index) }
    var found: [Place] = []
    for (line, _) in rated {
      guard let first = line.words.first(where: { (missing[$0] ?? 0) > 0 }) else { continue }
      for word in line.words where (missing[word] ?? 0) > 0 { missing[word, default: 0] -= 1 }
      found.append(
        Place(line: line.index + 1, offset: first.startIndex, word: String(decoding: first, as: UTF8.self)))
    }
    return found.sorted { $0.line < $1.line }
  }

  /// A line without the number of a list item.
  private static func text(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let marker = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
    let digits = marker.prefix { (0x30...0x39).contains($0) }
    let sign = marker.dropFirst(digits.count).first
    let isNumber = !digits.isEmpty && (sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")"))
    return isNumber ? marker.dropFirst(digits.count + 1) : line
  }

  /// The words of a line: runs of letters, digits and everything that is not ASCII. Left out are the labels of notes and
  /// words with an entity, which the reader has in another form.
  private static func words(of text: ArraySlice<UInt8>) -> [Word] {
    var words: [Word] = []
    var start: Int?
    var index = text.startIndex
    var isBehindEntity = false
    while index < text.endIndex {
      let byte = text[index]
      if isPartOfWord(byte) {
        start = start ?? index
        index += 1
        continue
      }
      let entity = byte == UInt8(ascii: "&") ? endOfEntity(in: text, at: index) : nil
      if let start, entity == nil, !isBehindEntity { words.append(text[start..<index]) }
      start = nil
      isBehindEntity = entity != nil
      index = entity ?? endOfLabel(in: text, at: index) ?? index + 1
    }
    if let start, !isBehindEntity { words.append(text[start...]) }
    return words
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func endOfEntity(in text: ArraySlice<UInt8>, at index: Int) -> Int? {
    let inside = text[(index + 1)...].prefix(34)
    guard let end = inside.firstIndex(of: UInt8(ascii: ";")), end > inside.startIndex else { return nil }
    let isEntity = inside[..<end].allSatisfy { $0 < 0x80 && isPartOfWord($0) || $0 == UInt8(ascii: "#") }
    return isEntity ? end + 1 : nil
  }

  /// The end of the label of a note, as "[^1]".
  private static func endOfLabel(in text: ArraySlice<UInt8>, at index: Int) -> Int? {
    guard text[index...].starts(with: "[^".utf8) else { return nil }
    return text[index...].prefix(200).firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
  }
}
