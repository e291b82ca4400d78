package import Guides

/// A call for staff from a kiosk: that a visit has come to an emergency, and when. It has nothing else of the visit.
package struct StaffCall: Reply, Hashable {
  /// Nil if the clock of the kiosk cannot be relied on.
  package let time: Moment?

  package init(time: Moment?) { self.time = time }

  private static let word = "emergency"
  /// The seconds up to the end of the year 9999.
  private static let seconds = 0...253_402_300_799

  /// The call as it is sent, without the end of the line: a word, and seconds since 1 January 1970, UTC.
  package var line: String { time.map { "\(Self.word) \($0.seconds)" } ?? Self.word }

  /// A call that was received; nil for anything else.
  package init?(line: some StringProtocol) {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.first.map({ $0 == Self.word }) == true, parts.count <= 2 else { return nil }
    guard parts.count == 2 else {
      time = nil
      return
    }
    guard let seconds = Int(parts[1]), Self.seconds.contains(seconds) else { return nil }
    time = Moment(seconds: seconds)
  }
}
