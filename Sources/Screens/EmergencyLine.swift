/// The emergency line in two lengths: for a wide terminal, and for 40 columns.
package struct EmergencyLine: Hashable, Sendable {
  package let long: String
  package let short: String
  /// True for a call for staff in its place, which is never quiet.
  package let isCall: Bool

  package init(long: String, short: String) {
    self.long = long
    self.short = short
    isCall = false
  }

  package init(call: String) {
    long = call
    short = call
    isCall = true
  }
}
