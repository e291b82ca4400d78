package import Guides
package import Screens

/// The sizes of text that a kiosk offers, from its screen and the letters that it can have.
///
/// Capitals should come in four sizes, of which the smallest is 3.5 mm high and the largest 8.5 mm (VVSG 2.0, 7.1-J).
package struct KioskTextSizes: Equatable, Sendable {
  /// From the one that a visit begins with, whose capitals are large enough if any are, to the largest.
  package let sizes: [TextSize]

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
    let large = letters.filter { $0.tenths.map { $0 >= Self.enough } ?? true }
    let last = letters[letters.count - 1]
    sizes = (large.isEmpty ? [last] : large) + [TextSize(scale: last.scale, isLarge: true, tenths: last.tenths)]
  }

  private init(sizes: [TextSize]) { self.sizes = sizes }

  /// Only large print, where the letters cannot be changed after all.
  package var withLettersAsTheyAre: KioskTextSizes {
    let tenths = sizes[0].tenths.map { $0 / sizes[0].scale }
    return KioskTextSizes(sizes: [TextSize(tenths: tenths), TextSize(isLarge: true, tenths: tenths)])
  }

  /// How high capitals are, for the self-test.
  package var report: Message {
    let largest = sizes[sizes.count - 1]
    guard let usual = sizes[0].millimetres, let most = largest.millimetres, let tenths = largest.tenths else {
      return Message(.screenHeightNotKnown)
    }
    if tenths < Self.enough { return Message(.capitalsTooSmall, ["largest": most]) }
    return Message(.capitalsInMillimetres, ["size": usual, "largest": most])
  }

  /// The smallest screen that a visit is laid out for.
  private static let smallest = Size(columns: 40, rows: 12)
}
