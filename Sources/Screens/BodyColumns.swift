/// How the body uses the columns of a terminal. From 110 columns on, a sheet has something beside it, or is in the
/// middle.
package struct BodyColumns: Equatable, Sendable {
  /// The number of columns from which a terminal is wide.
  package static let wide = 110
  /// The widest sheet: a line of 72 characters, and a margin of two on either side.
  private static let measure = 76
  private static let gap = 3

  /// The columns of the sheet.
  package let sheet: Range<Int>
  /// The columns of what is beside it; nil if nothing is.
  package let aside: Range<Int>?

  /// - Parameters:
  ///   - columns: the columns of the terminal.
  ///   - side: where something is beside the sheet; nil if nothing is.
  ///   - isWhole: true for large print, which has all columns.
  package init(_ columns: Int, with side: Aside.Side?, isWhole: Bool = false) {
    guard columns >= Self.wide, !isWhole else {
      (sheet, aside) = (0..<columns, nil)
      return
    }
    let middle = (columns - Self.measure) / 2
    switch side {
    case nil: (sheet, aside) = (middle..<middle + Self.measure, nil)
    case .leading:
      let width = min(44, max(30, middle - Self.gap - 1))
      let start = max(middle, 1 + width + Self.gap)
      (sheet, aside) = (start..<start + Self.measure, start - Self.gap - width..<start - Self.gap)
    case .trailing:
      let width = min(Self.measure, columns * 55 / 100)
      let other = min(Self.measure - 4, columns - width - Self.gap - 1)
      let start = (columns - width - Self.gap - other) / 2
      sheet = start..<start + width
      aside = sheet.upperBound + Self.gap..<sheet.upperBound + Self.gap + other
    }
  }

  /// The column of the line between the two; nil if there is one column only.
  var rule: Int? {
    guard let aside else { return nil }
    return aside.lowerBound < sheet.lowerBound ? sheet.lowerBound - 2 : sheet.upperBound + 1
  }
}
