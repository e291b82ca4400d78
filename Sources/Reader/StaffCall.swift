package import Guides

/// A call for staff from a kiosk: that a visit has come to an emergency, and when. It has nothing else of the visit.
package struct StaffCall: Reply, Hashable {
  package let time: Moment

  package init(time: Moment) { self.time = time }

  private static let word = "emergency"

  /// The call as it is sent, without the end of the line: a word, and seconds since 1 January 1970, UTC.
  package var line: String { "\(Self.word) \(time.seconds)" }

  /// A call that was received; nil for anything else.
  package init?(line: some StringProtocol) {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == Self.word, let seconds = Int(parts[1]) else { return nil }
    time = Moment(seconds: seconds)
  }
}
