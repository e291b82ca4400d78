/// Finds running text in the file, in which it may be written with escapes and entities.
extension SourceText {
  /// The number of bytes searched for the next run: enough for the markers of quotes and the indents of lists before
  /// it.
  private static let reach = 512

  /// The range of bytes in which a text is written in the file.
  struct Match: Equatable {
    let start: Int
    let end: Int
    /// The offsets of entities that were decoded as hidden characters.
    var hiddenEntities: [Int] = []
  }

  /// The next occurrence of `text`, at or shortly after `start`.
  func match(_ text: String, from start: Int) -> Match? {
    let wanted = Array(text.utf8)
    guard !wanted.isEmpty else { return nil }
    for place in start..<max(start, min(bytes.count, start + Self.reach)) {
      if let match = match(wanted, at: place) { return match }
    }
    return nil
  }

  private func match(_ wanted: [UInt8], at start: Int) -> Match? {
    var hiddenEntities: [Int] = []
    var place = start
    var index = 0
    while index < wanted.count {
      guard place < bytes.count else { return nil }
      if bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count, bytes[place + 1] == wanted[index] {
        place += 2
        index += 1
      } else if let end = endOfEntity(at: place), !wanted[index...].starts(with: bytes[place..<end]) {
        let length = Self.lengthOfCharacter(wanted[index])
        let read = String(decoding: wanted[index..<min(wanted.count, index + length)], as: UTF8.self)
        if read.unicodeScalars.contains(where: \.isHidden) { hiddenEntities.append(place) }
        place = end
        index += length
      } else if bytes[place] == wanted[index] {
        place += 1
        index += 1
      } else {
        return nil
      }
    }
    return Match(start: start, end: place, hiddenEntities: hiddenEntities)
  }

  /// The end of an entity such as `&amp;` or `&#27;` that begins at `place`; nil if there is none.
  private func endOfEntity(at place: Int) -> Int? {
    guard bytes[place] == UInt8(ascii: "&") else { return nil }
    var end = place + 1
    while end < bytes.count, end < place + 34, bytes[end] != UInt8(ascii: ";") {
      guard bytes[end] == UInt8(ascii: "#") || Self.isLetterOrDigit(bytes[end]) else { return nil }
      end += 1
    }
    return end < bytes.count && bytes[end] == UInt8(ascii: ";") && end > place + 1 ? end + 1 : nil
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// The length in bytes of the UTF-8 character that begins with `byte`.
  private static func lengthOfCharacter(_ byte: UInt8) -> Int {
    switch byte {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// The next occurrence of any of `marks`, at or shortly after `start`.
  func find(_ marks: [String], from start: Int) -> (place: Int, mark: String)? {
    for place in start..<max(start, min(bytes.count, start + Self.reach)) {
      if let mark = marks.first(where: { bytes[place...].starts(with: $0.utf8) }) { return (place, mark) }
    }
    return nil
  }

  /// The end of the code span that begins at `start` with one or more backticks.
  func endOfCode(from start: Int) -> Int {
    let tick = UInt8(ascii: "`")
    let width = bytes[start...].prefix { $0 == tick }.count
    var place = start + width
    while place < bytes.count {
      let run = bytes[place...].prefix { $0 == tick }.count
      if run == width { return place + run }
      place += max(1, run)
    }
    return start + width
  }

  /// The start of a link's target and the end of the link; `start` is the bracket that closes its text.
  ///
  /// - Returns: nil as target for a reference link, whose target is written elsewhere.
  func endOfLink(from start: Int) -> (target: Int?, end: Int) {
    guard bytes[start...].first == UInt8(ascii: "]") else { return (nil, start) }
    switch bytes[(start + 1)...].first {
    case UInt8(ascii: "("):
      let target = firstLetter(from: start + 2)
      var end = endOfTarget(from: target)
      end = endOfTitle(from: firstLetter(from: end))
      end = firstLetter(from: end)
      return bytes[end...].first == UInt8(ascii: ")") ? (target, end + 1) : (nil, start + 1)
    case UInt8(ascii: "["):
      let end = find(["]", "["], from: start + 2)
      return (nil, end?.mark == "]" ? (end?.place ?? start) + 1 : start + 1)
    default:
      return (nil, start + 1)
    }
  }

  private func endOfTarget(from start: Int) -> Int {
    if bytes[start...].first == UInt8(ascii: "<") { return find([">"], from: start).map { $0.place + 1 } ?? start }
    var depth = 0
    var place = start
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")") where depth == 0: return place
      case UInt8(ascii: ")"): depth -= 1
      case ...UInt8(ascii: " "): return place
      default: break
      }
      place += 1
    }
    return min(place, bytes.count)
  }

  private func endOfTitle(from start: Int) -> Int {
    let opening = bytes[start...].first
    guard let opening, "\"'(".utf8.contains(opening) else { return start }
    let quote = opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : opening
    var place = start + 1
    while place < bytes.count, bytes[place] != quote { place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1 }
    return min(bytes.count, place + 1)
  }

  /// The start of the text of a table cell: after the bar that ends the previous cell, or that opens the row.
  func startOfCell(after start: Int, isFirst: Bool) -> Int {
    let letter = firstLetter(from: start)
    if isFirst { return bytes[letter...].first == UInt8(ascii: "|") ? letter + 1 : letter }
    let bar = find(["|", "\n"], from: start)
    return bar?.mark == "|" ? (bar?.place ?? start) + 1 : start
  }

  /// The first byte at or after `start` that is neither a space nor part of a line ending.
  func firstLetter(from start: Int) -> Int {
    var place = min(start, bytes.count)
    while place < bytes.count, [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(bytes[place]) {
      place += 1
    }
    return place
  }
}
