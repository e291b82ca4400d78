import Guides
package import Pages

/// A clinician's signature on a guide.
package struct Signature: Equatable, Sendable {
  package let name: String
  package let role: String
  package let day: Day

  package init(name: String, role: String, day: Day) {
    self.name = name
    self.role = role
    self.day = day
  }
}

extension Signature {
  /// Refuses a name or a role that is none.
  func check() throws(SignatureError) {
    guard Self.isWritten(name), !FactsReader.isUnsigned(name) else { throw .notAName(name) }
    guard Self.isWritten(role), !FactsReader.isUnsigned(role) else { throw .notARole(role) }
  }

  /// True for a line of at most 100 characters with a letter in it and none that a terminal would interpret.
  private static func isWritten(_ text: String) -> Bool {
    text.contains(where: \.isLetter) && text.count <= 100 && text.unicodeScalars.allSatisfy { !$0.isHidden }
  }
}
