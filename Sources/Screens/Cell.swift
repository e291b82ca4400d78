/// One cell of the canvas: a character with its combining marks, and its meaning.
package struct Cell: Hashable, Sendable {
  /// The character to show; empty for the right half of a wide character.
  package var text: String
  package var style: Style
  /// True on the row that Enter would act on; shown in reverse video.
  package var isFocused: Bool

  package init(_ text: String, style: Style = .plain, isFocused: Bool = false) {
    self.text = text
    self.style = style
    self.isFocused = isFocused
  }

  /// The code of a single printable ASCII character; nil for any other text.
  package var printableASCII: UInt8? {
    guard text.utf8.count == 1, let byte = text.utf8.first, byte.isPrintableASCII else { return nil }
    return byte
  }

  package static let blank = Cell(" ")
}
