/// The emergency line in two lengths: for a wide terminal, and for 40 columns.
package struct EmergencyLine: Hashable, Sendable {
  package let long: String
  package let short: String

  package init(long: String, short: String) {
    self.long = long
    self.short = short
  }
}
