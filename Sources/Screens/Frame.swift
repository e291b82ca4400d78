/// The assignment of a terminal's rows. There are three layouts: tall (16 rows and more), low, and too small to lay
/// out.
package struct Frame: Equatable, Sendable {
  /// The smallest terminal that a sheet is laid out for.
  static let smallest = Size(columns: 40, rows: 10)

  package let size: Size
  let columns: BodyColumns
  /// True below 40 by 10, when only the emergency line and a request for a larger window are shown.
  package let isTooSmall: Bool
  /// True if there is a row for a message that is not urgent, and rules around the body.
  let isTall: Bool
  let headerRule: Int?
  package let bodyTop: Int
  package let bodyHeight: Int
  let footerRule: Int?
  let stripRow: Int
  /// The first row of the message.
  let messageRow: Int
  /// The lines of the message, up to three. None without a message on a low terminal, which has no row for it then; on
  /// a tall one there is at least an empty line.
  let messageLines: [String]
  let hintRow: Int

  /// A message that is too long for one row takes up to two more rows from the body, and on a low terminal all of its
  /// rows; only the rest is clipped. The emergency line is always kept.
  ///
  /// - Parameters:
  ///   - message: the message to show, or empty.
  ///   - side: where something is beside the sheet; nil if nothing is.
  ///   - isWhole: true for large print, whose sheet has all columns.
  package init(_ size: Size, message: String = "", with side: Aside.Side? = nil, isWhole: Bool = false) {
    self.size = size
    columns = BodyColumns(size.columns, with: side, isWhole: isWhole)
    isTooSmall = size.columns < Self.smallest.columns || size.rows < Self.smallest.rows
    isTall = size.rows >= 16
    let lines = Self.lines(of: message, width: size.columns - 3 * Self.margin(of: size))
    messageLines = isTall || !message.isEmpty ? lines : []
    let extra = messageLines.count - (isTall ? 1 : 0)
    headerRule = isTall ? 1 : nil
    bodyTop = isTall ? 2 : 1
    footerRule = isTall ? size.rows - 4 - extra : nil
    stripRow = size.rows - (isTall ? 3 : 2) - extra
    messageRow = stripRow + 1
    hintRow = size.rows - 1
    bodyHeight = max(1, size.rows - (isTall ? 6 : 3) - extra)
  }

  /// The maximum number of message rows. More would leave too little of the text that the message is about.
  private static let mostMessageRows = 3

  private static func lines(of message: String, width: Int) -> [String] {
    guard Glyph.width(of: message) > width else { return [message] }
    let lines = TextLayout.wrap(message, width: max(1, width))
    guard lines.count > mostMessageRows else { return lines }
    return lines.prefix(mostMessageRows - 1) + [lines.dropFirst(mostMessageRows - 1).joined(separator: " ")]
  }

  /// The width of the margin on either side, in columns.
  static func margin(of size: Size) -> Int { size.columns >= 60 ? 1 : 0 }
}
