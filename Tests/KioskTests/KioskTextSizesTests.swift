import Guides
import Screens
import Testing

@testable import Kiosk

@Suite("Sizes of text in millimetres")
struct KioskTextSizesTests {
  /// A screen of 24 inches, 299 mm high, with 67 rows of 16 dots.
  private static let screen = Size(columns: 240, rows: 67)

  private static func sizes(_ scales: [Int], height: Double?, size: Size = screen) -> KioskTextSizes {
    KioskTextSizes(scales: scales, capitalShare: 0.625, size: size, screenHeight: height)
  }

  @Test("A visit begins with capitals of at least 3.5 mm, and larger ones follow")
  func millimetres() {
    let sizes = Self.sizes([1, 2, 3, 4], height: 299)
    #expect(sizes.sizes.map(\.scale) == [2, 3, 4, 4])
    #expect(sizes.sizes.map(\.tenths) == [56, 84, 112, 112])
    #expect(sizes.sizes.map(\.isLarge) == [false, false, false, true])
    #expect(sizes.report.text(in: .english) == "Capitals are 5.6 mm high, and 11.2 mm in the largest letters.")
  }

  @Test("Where no letters are large enough, the largest are taken, and the self-test says so")
  func tooSmall() {
    let sizes = Self.sizes([1], height: 170)
    #expect(sizes.sizes.map(\.tenths) == [16, 16])
    #expect(sizes.report.text(in: .english).contains("at most 1.6 mm"))
  }

  @Test("Without the height of the screen the usual letters come first")
  func notKnown() {
    let sizes = Self.sizes([1, 2], height: nil)
    #expect(sizes.sizes == [.usual, TextSize(scale: 2), TextSize(scale: 2, isLarge: true)])
    #expect(sizes.report.text(in: .english).contains("screen-height-mm"))
  }

  @Test("Where the console refuses letters, there is large print")
  func refused() {
    let sizes = Self.sizes([1, 2], height: 299).withLettersAsTheyAre
    #expect(sizes.sizes == [TextSize(tenths: 28), TextSize(isLarge: true, tenths: 28)])
  }

  @Test("Letters that leave less than 40 by 12 are not offered")
  func room() {
    let sizes = Self.sizes([1, 2, 3], height: nil, size: Size(columns: 100, rows: 37))
    #expect(sizes.sizes.map(\.scale) == [1, 2, 2])
    #expect(Self.sizes([1, 2], height: 200, size: Size(columns: 30, rows: 8)).sizes.map(\.scale) == [1, 1])
  }
}
