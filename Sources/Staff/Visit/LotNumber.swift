/// The lot number on a vial.
package struct LotNumber: Hashable, Sendable, CustomStringConvertible {
  package static let longest = 20

  package let text: String

  /// - Returns: nil if the text is empty, longer than 20 characters, or contains anything but letters, digits, `-`, `.`
  ///   and `/`.
  package init?(_ text: String) {
    guard (1...Self.longest).contains(text.count), text.allSatisfy(Self.allows) else { return nil }
    self.text = text
  }

  package static func allows(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "-./".contains(character))
  }

  package var description: String { text }
}
