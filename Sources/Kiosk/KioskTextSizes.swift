package import Guides
package import Screens

/// The sizes of text that a kiosk offers, from its screen and the letters that it can have.
///
/// Capitals should come in four sizes, of which the smallest is 3.5 mm high and the largest 8.5 mm (VVSG 2.0, 7.1-J).
package struct KioskTextSizes: Equatable, Sendable {
  /// From the smallest to the largest.
  package let sizes: [TextSize]
  /// The index of the size that a visit begins with.
  package let first: Int

  /// The height of a capital in tenths of a millimetre that is large enough for most.
  static let enough = 35

  /// - Parameters:
  ///   - scales: how many times as large the letters of the console can be, from once on; only once elsewhere.
  ///   - capitalShare: the share of a row's height that a capital has.
  ///   - size: the screen in cells with the usual letters.
  ///   - screenHeight: the height of what the screen shows in millimetres; nil if it is not known.
  package init(scales: [Int], capitalShare: Double, size: Size, screenHeight: Double?) {
    let usable = scales.filter { size.columns / $0 >= Self.smallest.columns && size.rows / $0 >= Self.smallest.rows }
    func tenths(_ scale: Int) -> Int? {
      screenHeight.map { Int(($0 * 10 / Double(size.rows) * Double(scale) * capitalShare).rounded()) }
    }
    let letters = (usable.isEmpty ? [1] : usable).map { TextSize(scale: $0, tenths: tenths($0)) }
    let last = letters[letters.count - 1]
    sizes = letters + [TextSize(scale: last.scale, isLarge: true, tenths: last.tenths)]
    let large = letters.firstIndex { $0.tenths.map { $0 >= Self.enough } ?? true }
    first = large ?? letters.count - 1
  }

  /// How high capitals are, for the self-test.
  package var report: Message {
    let largest = sizes[sizes.count - 1]
    guard let usual = sizes[first].millimetres, let most = largest.millimetres, let tenths = largest.tenths else {
      return Message(.screenHeightNotKnown)
    }
    if tenths < Self.enough { return Message(.capitalsTooSmall, ["largest": most]) }
    return Message(.capitalsInMillimetres, ["size": usual, "largest": most])
  }

  /// The smallest screen that a visit is laid out for.
  private static let smallest = Size(columns: 40, rows: 12)
}
