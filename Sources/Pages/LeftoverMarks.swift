/// Finds marks of Markdown that the parser took for text, so that patients would read them as they are.
struct LeftoverMarks {
  /// A mark and where it stands.
  struct Mark: Equatable {
    /// The offset in bytes.
    let offset: Int
    let message: String
    let fix: String
  }

  // MARK: Lines of a file

  /// The marks of a merge that was not finished, which may stand anywhere in a file.
  static func conflicts(in source: SourceText) -> [Mark] {
    (0..<source.lineCount).compactMap { index in
      let line = source.line(index)
      let signs = ["<<<<<<<", "|||||||", ">>>>>>>"]
      let isMark = signs.contains { line.starts(with: $0.utf8) && line.dropFirst(7).first ?? 0x20 == 0x20 }
      guard isMark || line.elementsEqual("=======".utf8) else { return nil }
      return Mark(
        offset: source.offset(line: index + 1, byteColumn: 1),
        message: "This is the mark of a merge that was not finished.",
        fix: "Keep one of the two versions, and delete the lines with the marks.")
    }
  }

  // MARK: Running text

  private let bytes: ArraySlice<UInt8>
  private let isStartOfParagraph: Bool

  /// - Parameters:
  ///   - bytes: the bytes of a run of text as it is written.
  ///   - isStartOfParagraph: true if no other run is before it in its paragraph.
  init(_ bytes: ArraySlice<UInt8>, isStartOfParagraph: Bool) {
    self.bytes = bytes
    self.isStartOfParagraph = isStartOfParagraph
  }

  /// The first mark in the run; nil if there is none.
  var first: Mark? {
    if isStartOfParagraph, let mark = markOfParagraph { return mark }
    // An alert, or a mark that no alert has, which is reported where alerts are read.
    if isStartOfParagraph, bytes.starts(with: "[!".utf8) { return nil }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if let end = Self.endOfSource(in: bytes, at: index) {
        index = end
        continue
      }
      if let (message, fix) = Self.mark(in: bytes, at: index) { return Mark(offset: index, message: message, fix: fix) }
      index += 1
    }
    return nil
  }

  /// A heading without its space, or a row of a table without the line of dashes.
  private var markOfParagraph: Mark? {
    let hashes = bytes.prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(hashes), bytes.count > hashes, bytes.dropFirst(hashes).first.map(Self.isDigit) == false {
      return Mark(
        offset: bytes.startIndex, message: "This is shown as it stands, and is no heading.",
        fix: "Put an ordinary space behind the number signs.")
    }
    if bytes.first == UInt8(ascii: "|"), bytes.contains(where: Self.isLetter) {
      return Mark(
        offset: bytes.startIndex, message: "This is shown as it stands, and is no table.",
        fix: "Write the line of dashes under the header, as \"|---|---|\".")
    }
    return nil
  }

  /// The end of a source in brackets, such as "[S40b]", which is meant as it stands; nil if there is none.
  private static func endOfSource(in bytes: ArraySlice<UInt8>, at index: Int) -> Int? {
    guard bytes[index] == UInt8(ascii: "["), let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: "]"))
    else {
      return nil
    }
    let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
    return name.wholeMatch(of: /[A-Z]{1,3}[0-9]*[a-z]?/) == nil ? nil : end + 1
  }

  private static func mark(in bytes: ArraySlice<UInt8>, at index: Int) -> (message: String, fix: String)? {
    let here = bytes[index...]
    let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0x20
    let last = index > bytes.startIndex ? bytes[index - 1] : 0x20
    switch bytes[index] {
    case UInt8(ascii: "["):
      if next == UInt8(ascii: "^") {
        return ("This footnote is shown as it stands.", "Write its text under the page, as \"[^1]: …\".")
      }
      guard let end = here.prefix(500).firstIndex(of: UInt8(ascii: "]")), end > index + 1 else { return nil }
      return ("This link is shown as it stands.", "Write it as [words](#heading), without a space between the two.")
    case UInt8(ascii: "]"):
      guard next == UInt8(ascii: "(") || next == UInt8(ascii: "[") else { return nil }
      return ("This link is shown as it stands.", "Write it as [words](#heading), with both brackets closed.")
    case UInt8(ascii: "*"), UInt8(ascii: "_"):
      // A star behind a number is a note, as on a price.
      let isBeside = !isDigit(last) && isLetter(next) != isLetter(last) || next == bytes[index]
      return isBeside
        ? ("This star or line is shown as it stands.", "Close what is bold or emphasised, or write \\* for a star.")
        : nil
    case UInt8(ascii: "~"):
      return next == UInt8(ascii: "~") ? ("These waves are shown as they stand.", "Close what is struck out.") : nil
    case UInt8(ascii: "`"):
      return (
        "This backtick is shown as it stands.",
        "Close it in the same line or cell, or write \\` for a backtick and \\| for a bar."
      )
    default: return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// True for letters, digits and every character that is not ASCII, but not for a no-break space.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
