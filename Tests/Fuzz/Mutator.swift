import TestSupport

/// Makes faulty files from good ones: each file has one to four changes of its structure, numbers, nesting or text.
///
/// The same seed and number give the same file.
struct Mutator {
  private let files: [(path: String, bytes: [UInt8])]
  private let seed: UInt64
  /// A file is cut to this many bytes.
  private static let largest = 256 << 10

  init(files: [(path: String, bytes: [UInt8])], seed: UInt64) {
    (self.files, self.seed) = (files, seed)
  }

  func file(_ number: Int) -> (path: String, bytes: [UInt8]) {
    var random = SeededNumbers(seed: seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(number))
    let file = files[random.next(files.count)]
    var lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    for _ in 0...random.next(4) { change(&lines, &random) }
    var bytes = Array(lines.joined(separator: "\n").utf8.prefix(Self.largest))
    if random.next(12) == 0 { damage(&bytes, &random) }
    return (file.path, bytes)
  }

  private func change(_ lines: inout [String], _ random: inout SeededNumbers) {
    guard !lines.isEmpty else {
      lines = ["a"]
      return
    }
    let line = random.next(lines.count)
    switch random.next(16) {
    case 0: lines.removeSubrange(line..<min(lines.count, line + 1 + random.next(12)))
    case 1: repeatLines(&lines, from: line, &random)
    case 2: lines.swapAt(line, random.next(lines.count))
    case 3: move(&lines, &random)
    case 4: changeNumber(&lines, near: line, &random)
    case 5: lines[line] = nested(lines[line], &random)
    case 6: lines[line] = repeatedWord(lines[line], &random)
    case 7: lines[line] = Self.replaced(lines[line], &random)
    case 8: lines.insert(construct(&random), at: line)
    case 9: insertInFrontMatter(&lines, &random)
    case 10: changeValue(&lines, &random)
    case 11: lines[line] = lines[random.next(lines.count)] + lines[line]
    case 12: lines = Array(lines[line..<min(lines.count, line + 1 + random.next(30))])
    case 13: lines = lines.filter { _ in random.next(3) > 0 }
    case 14: splice(&lines, at: line, &random)
    default: lines[line] = Self.withOddLetters(lines[line], &random)
    }
  }

  // MARK: Repetition

  /// A number of repetitions: few mostly, sometimes thousands.
  private func times(_ random: inout SeededNumbers) -> Int { 1 << random.next(random.next(5) == 0 ? 14 : 6) }

  private func repeatLines(_ lines: inout [String], from line: Int, _ random: inout SeededNumbers) {
    let block = lines[line..<min(lines.count, line + 1 + random.next(8))]
    let size = block.reduce(1) { $0 + $1.utf8.count + 1 }
    let count = min(times(&random), Self.largest / size)
    lines.insert(contentsOf: (0..<count).flatMap { _ in block }, at: line)
  }

  private func repeatedWord(_ line: String, _ random: inout SeededNumbers) -> String {
    var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let word = random.next(words.count)
    let unit = words[word] + (random.next(2) == 0 ? " " : "")
    words[word] = String(repeating: unit, count: min(times(&random), Self.largest / max(1, unit.utf8.count)))
    return words.joined(separator: " ")
  }

  private func construct(_ random: inout SeededNumbers) -> String {
    Construct.inBody[random.next(Construct.inBody.count)].text(ofBytes: 1 << (4 + random.next(13)))
  }

  // MARK: Structure

  /// Moves a section to another place.
  private func move(_ lines: inout [String], _ random: inout SeededNumbers) {
    let headings = lines.indices.filter { lines[$0].hasPrefix("#") }
    guard !headings.isEmpty else { return }
    let start = headings[random.next(headings.count)]
    let end = headings.first { $0 > start } ?? lines.count
    let section = Array(lines[start..<end])
    lines.removeSubrange(start..<end)
    lines.insert(contentsOf: section, at: random.next(lines.count + 1))
  }

  /// Puts lines of another file of the content in.
  private func splice(_ lines: inout [String], at line: Int, _ random: inout SeededNumbers) {
    let other = String(decoding: files[random.next(files.count)].bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = random.next(max(1, other.count))
    lines.insert(contentsOf: other[start..<min(other.count, start + 1 + random.next(20))], at: line)
  }

  private func nested(_ line: String, _ random: inout SeededNumbers) -> String {
    let marks = ["> ", "- ", "* ", "1. ", "  ", "    ", "[", "**", "*", "_", "`", "~~", "#", "<", "![", "|", "- [ ] "]
    let mark = marks[random.next(marks.count)]
    let count = min(times(&random), 4_096)
    let after = random.next(3) == 0 ? String(repeating: mark, count: count) : ""
    return String(repeating: mark, count: count) + line + after
  }

  private static func replaced(_ line: String, _ random: inout SeededNumbers) -> String {
    let changes = [
      ("[ ]", "[x]"), ("- ", "1. "), ("](", "]("), ("(#", "(#x"), ("#emergency", "#self-care"), ("CAUTION", "NOTE"),
      ("NOTE", "TIP"), ("**", ""), ("|", ""), ("##", "#"), ("#", "##"), (":", ""), ("> ", ""), (".md", ""),
      ("red flag", "Red Flag"), ("to", ""), ("day", "week"), ("- [", "- [["), ("(", ""), (")", ""), ("a", "á"),
      (" ", ""), ("e", ""), ("\"", ""), ("min", "max"),
    ]
    let (old, new) = changes[random.next(changes.count)]
    return line.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }

  // MARK: Values

  private static let numbers = [
    "0", "-1", "1", "2", "9", "63", "64", "65", "99", "127", "128", "255", "365", "999", "65536", "2147483648",
    "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "99999999999999999999", "1e9",
    "0x7F", "007", "1.5", "½", "٣", "1 000", "1,000",
  ]

  /// Replaces a number at or after a line.
  private func changeNumber(_ lines: inout [String], near line: Int, _ random: inout SeededNumbers) {
    guard let index = lines[line...].firstIndex(where: { $0.contains { $0.isASCII && $0.isNumber } }) else { return }
    let letters = Array(lines[index])
    let starts = letters.indices.filter { place in
      letters[place].isNumber && (place == 0 || !letters[place - 1].isNumber)
    }
    let start = starts[random.next(starts.count)]
    let end = letters[start...].firstIndex { !$0.isNumber } ?? letters.count
    lines[index] = String(letters[..<start]) + Self.numbers[random.next(Self.numbers.count)] + String(letters[end...])
  }

  private func frontMatter(of lines: [String]) -> Range<Int>? {
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return nil }
    return 1..<end
  }

  private func insertInFrontMatter(_ lines: inout [String], _ random: inout SeededNumbers) {
    let place = frontMatter(of: lines)?.upperBound ?? 0
    let construct = Construct.inFrontMatter[random.next(Construct.inFrontMatter.count)]
    lines.insert(construct.text(ofBytes: 1 << (4 + random.next(12))), at: place)
  }

  private func changeValue(_ lines: inout [String], _ random: inout SeededNumbers) {
    guard let range = frontMatter(of: lines), !range.isEmpty else { return }
    let line = range.lowerBound + random.next(range.count)
    let values =
      [
        "", "[]", "{}", "[a, b]", "{a: b}", "null", "true", "~", "2026-02-30", "9999-12-31", "0000-00-00", "-", "\"\"",
        "'",
        "|", "&a b", "*a", "!!int 3", "../../etc/passwd", "red-flags.md", "[[[[a]]]]", "triage",
      ] + Self.numbers
    let key = lines[line].prefix { $0 != ":" }
    lines[line] = random.next(8) == 0 ? String(key) : "\(key): \(values[random.next(values.count)])"
  }

  // MARK: Letters

  private static let odd = [
    "\u{202E}", "\u{200B}", "\u{301}", "\u{0}", "\u{1B}[2J", "\u{FEFF}", "\u{2028}", "注", "é", "e\u{301}", "\r", "\t",
    "👩‍👩‍👧", "\u{AD}", "ﷺ", "\u{FF11}", "ǆ", "ß", "İ", "&#27;", "&#x10FFFF;", "\u{FFFD}",
  ]

  private static func withOddLetters(_ line: String, _ random: inout SeededNumbers) -> String {
    var letters = Array(line)
    let text = String(repeating: odd[random.next(odd.count)], count: 1 << random.next(9))
    letters.insert(contentsOf: text, at: random.next(letters.count + 1))
    return String(letters)
  }

  /// Cuts the file, or changes a few bytes.
  private func damage(_ bytes: inout [UInt8], _ random: inout SeededNumbers) {
    guard !bytes.isEmpty else { return }
    if random.next(2) == 0 { return bytes.removeLast(random.next(bytes.count)) }
    for _ in 0...random.next(8) { bytes[random.next(bytes.count)] = UInt8(truncatingIfNeeded: random.next()) }
  }
}

extension SeededNumbers {
  /// A number below `limit`.
  mutating func next(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }
}
