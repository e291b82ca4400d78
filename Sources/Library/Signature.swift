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
