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

  private var line = 1
  private var images = 0
  private var cells = 0
  /// The number of columns of the table that the current line may belong to; 0 outside a table.
  private var columns = 0
  private var current = Line()

  /// What has been read of the current line.
  private struct Line {
    var bars = 0
    var isAfterExclamation = false
    /// True while all bytes could be those of a line under the header of a table, and of a blank line.
    var isDelimiters = true
    var isBlank = true
    /// The groups of hyphens between bars.
    var columns = 0
    var isInColumn = false
  }

  /// The first limit that a text is over; nil if it is over none.
  static func excess(in bytes: [UInt8]) -> Excess? {
    var limits = MarkdownLimits()
    return bytes.withUnsafeBufferPointer { limits.excess(in: $0) }
  }

  private mutating func excess(in bytes: UnsafeBufferPointer<UInt8>) -> Excess? {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\r") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"): continue
      case UInt8(ascii: "\r"), UInt8(ascii: "\n"):
        if let excess = endLine() { return excess }
      default: take(byte)
      }
    }
    // A line ending does not begin a line.
    return [UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(bytes.last) ? nil : endLine()
  }

  private mutating func take(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "|"):
      current.bars += 1
      current.isBlank = false
      current.isInColumn = false
    case UInt8(ascii: "-"):
      current.isBlank = false
      if !current.isInColumn { current.columns += 1 }
      current.isInColumn = true
    case UInt8(ascii: " "), UInt8(ascii: ">"): break
    case UInt8(ascii: ":"), 0x09, 0x0B, 0x0C: current.isBlank = false
    default:
      current.isBlank = false
      current.isDelimiters = false
      if current.isAfterExclamation, byte == UInt8(ascii: "[") { images += 1 }
    }
    current.isAfterExclamation = byte == UInt8(ascii: "!")
  }

  /// Counts the line that ends here.
  private mutating func endLine() -> Excess? {
    // A line such as `|---|:-:|` makes a table of the line before it, also inside lists and quotes.
    if current.isDelimiters, current.bars > 0, current.columns > 0 {
      columns = current.columns
    } else if current.isBlank {
      columns = 0
    }
    cells += columns
    let bars = current.bars
    current = Line()
    defer { line += 1 }
    if line > Self.mostLines {
      return excess("This file has more than \(Self.mostLines) lines.", fix: "Split it into smaller guides.")
    }
    if images > Self.mostImages {
      return excess("This file has more than \(Self.mostImages) images.", fix: "Split it into smaller guides.")
    }
    if bars > Self.mostBars {
      return excess("This line has more than \(Self.mostBars) bars.", fix: "Use fewer columns.")
    }
    if columns > Self.mostColumns {
      return excess("This table has more than \(Self.mostColumns) columns.", fix: "Use a list, or several tables.")
    }
    if cells > Self.mostCells {
      return excess("The tables of this file have more than \(Self.mostCells) cells.", fix: "Use smaller tables.")
    }
    return nil
  }

  private func excess(_ message: String, fix: String) -> Excess { Excess(line: line, message: message, fix: fix) }
}
