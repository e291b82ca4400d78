package import Guides

/// The time of day, computed from one reading of the clock and the monotonic time of the events.
package struct WallClock: Sendable {
  /// Nil if the clock is not reliable.
  package let start: Moment?
  /// The event time at `start`, in seconds.
  package let startTime: Double
  package let zone: TimeZoneRule

  package init(start: Moment?, startTime: Double, zone: TimeZoneRule) {
    self.start = start
    self.startTime = startTime
    self.zone = zone
  }

  /// The time of day at an event time; nil if the clock is not reliable.
  package func now(at time: Double) -> Moment? {
    start.map { Moment(seconds: $0.seconds + Int(max(0, time - startTime))) }
  }

  /// The event time of a moment given in seconds since 1970; nil if the clock is not reliable.
  func time(of seconds: Int) -> Double? { start.map { startTime + Double(seconds - $0.seconds) } }
}
