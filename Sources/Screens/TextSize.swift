/// A size of text that can be chosen: that of the letters of a console, or large print on any terminal.
package struct TextSize: Hashable, Sendable {
  /// How many times as large as usual the letters of the console are.
  package let scale: Int
  /// True for large print: one item a block, and big letters for the heading and the level.
  package let isLarge: Bool
  /// The height of a capital in tenths of a millimetre; nil if the size of the screen is not known.
  package let tenths: Int?

  package init(scale: Int = 1, isLarge: Bool = false, tenths: Int? = nil) {
    self.scale = scale
    self.isLarge = isLarge
    self.tenths = tenths
  }

  /// The height of a capital in millimetres, such as "3.7"; nil if it is not known.
  package var millimetres: String? { tenths.map { "\($0 / 10).\($0 % 10)" } }

  package static let usual = TextSize()
  package static let large = TextSize(isLarge: true)
}
