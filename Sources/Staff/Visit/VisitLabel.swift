import Guides
import Screens

/// A few characters by which staff recognize a visit; never a name.
package struct VisitLabel: Hashable, Sendable, CustomStringConvertible {
  /// The longest label: short enough that no name and date of birth fits.
  package static let longest = 8

  package let text: String

  /// - Returns: nil if the text is empty, longer than 8 characters, or contains anything but letters, digits, `-`, `.`
  ///   and spaces.
  package init?(_ text: String) {
    let allowed = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-. ".contains($0)) }
    guard (1...Self.longest).contains(text.count), allowed, text.contains(where: { $0 != " " }) else { return nil }
    self.text = text
  }

  package var description: String { text }
}
