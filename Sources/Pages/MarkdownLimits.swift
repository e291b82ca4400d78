/// The limits of what cmark-gfm 0.29 is given, checked on the bytes of a file. Beyond them it takes more than linear time
/// or memory: it completes every short row of a table (1.3 GiB for 15 KiB of a wide one), it goes through all cells of a
/// row for each, and it looks back over all opened images for each bracket.
struct MarkdownLimits {
  /// A limit that a file is over, and the line at which it is, counted from 1.
  struct Excess: Equatable {
    let line: Int
    let message: String
    let fix: String
  }

  static let mostLines = 100_000
  static let mostColumns = 50
  static let mostCells = 10_000
  static let mostImages = 1_000
  static let mostBars = 200

  private let bytes: [UInt8]
  private var line = 1
  private var images = 0
  private var cells = 0
  /// The number of columns of the table that the current line may belong to; 0 outside a table.
  private var columns = 0

  /// The first limit that a text is over; nil if it is over none.
  static func excess(in bytes: [UInt8]) -> Excess? {
    var limits = MarkdownLimits(bytes: bytes)
    return limits.excess()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func excess() -> Excess? {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count
      if let excess = excess(inLine: bytes[start..<end]) { return excess }
      let isPair = end + 1 < bytes.count && bytes[end] == UInt8(ascii: "\r") && bytes[end + 1] == UInt8(ascii: "\n")
      start = end + (isPair ? 2 : 1)
      line += 1
    }
    return nil
  }

  private mutating func excess(inLine text: ArraySlice<UInt8>) -> Excess? {
    guard line <= Self.mostLines else {
      return excess("This file has more than \(Self.mostLines) lines.", fix: "Split it into smaller guides.")
    }
    countImages(in: text)
    guard images <= Self.mostImages else {
      return excess("This file has more than \(Self.mostImages) images.", fix: "Split it into smaller guides.")
    }
    guard text.count(where: { $0 == UInt8(ascii: "|") }) <= Self.mostBars else {
      return excess("This line has more than \(Self.mostBars) bars.", fix: "Use fewer columns.")
    }
    countCells(in: text)
    guard columns <= Self.mostColumns else {
      return excess("This table has more than \(Self.mostColumns) columns.", fix: "Use a list, or several tables.")
    }
    guard cells <= Self.mostCells else {
      return excess("The tables of this file have more than \(Self.mostCells) cells.", fix: "Use smaller tables.")
    }
    return nil
  }

  private func excess(_ message: String, fix: String) -> Excess { Excess(line: line, message: message, fix: fix) }

  private mutating func countImages(in text: ArraySlice<UInt8>) {
    var isMark = false
    for byte in text {
      if isMark, byte == UInt8(ascii: "[") { images += 1 }
      isMark = byte == UInt8(ascii: "!")
    }
  }

  private mutating func countCells(in text: ArraySlice<UInt8>) {
    if let count = Self.columns(ofDelimiterRow: text) {
      columns = count
    } else if text.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }) {
      columns = 0
    }
    cells += columns
  }

  /// The number of columns of a line such as `|---|:-:|`, which makes a table of the line before it, also inside lists
  /// and quotes; nil for any other line.
  private static func columns(ofDelimiterRow text: ArraySlice<UInt8>) -> Int? {
    var hasBar = false
    var columns = 0
    var isInColumn = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "|"): (hasBar, isInColumn) = (true, false)
      case UInt8(ascii: "-"):
        if !isInColumn { columns += 1 }
        isInColumn = true
      case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: ">"), 0x09, 0x0B, 0x0C: break
      default: return nil
      }
    }
    return hasBar && columns > 0 ? columns : nil
  }
}
