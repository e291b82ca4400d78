/// Which row of a terminal carries what. Three shapes: tall (16 rows and more), low, and too small to lay out.
package struct Frame: Equatable, Sendable {
  /// The smallest terminal that a sheet is laid out for.
  static let smallest = Size(columns: 40, rows: 10)

  package let size: Size
  /// True below 40 by 10, where only the focused text and a request for a larger window are shown.
  package let isTooSmall: Bool
  let headerRule: Int?
  package let bodyTop: Int
  package let bodyHeight: Int
  let footerRule: Int?
  let stripRow: Int
  let messageRow: Int
  let hintRow: Int

  package init(_ size: Size) {
    self.size = size
    isTooSmall = size.columns < Self.smallest.columns || size.rows < Self.smallest.rows
    let isTall = size.rows >= 16
    headerRule = isTall ? 1 : nil
    bodyTop = isTall ? 2 : 1
    footerRule = isTall ? size.rows - 4 : nil
    stripRow = size.rows - (isTall ? 3 : 2)
    messageRow = size.rows - 2
    hintRow = size.rows - 1
    bodyHeight = max(1, size.rows - (isTall ? 6 : 3))
  }

  /// True where the strip and the message share a row.
  var sharesMessageRow: Bool { stripRow == messageRow }
}
