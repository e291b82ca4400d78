package import Guides

/// The time of day, counted on from a moment at which it was read, by the monotonic clock of the events.
package struct WallClock: Sendable {
  /// nil where nobody may rely on the clock.
  package let start: Moment?
  /// The event time at `start`, in seconds.
  package let startTime: Double
  package let zone: TimeZoneRule

  package init(start: Moment?, startTime: Double, zone: TimeZoneRule) {
    self.start = start
    self.startTime = startTime
    self.zone = zone
  }

  /// The time of day at an event time; nil where nobody may rely on the clock.
  package func now(at time: Double) -> Moment? {
    start.map { Moment(seconds: $0.seconds + Int(max(0, time - startTime))) }
  }

  /// The event time at which a moment, in seconds since 1970, has come; nil where nobody may rely on the clock.
  func time(of seconds: Int) -> Double? { start.map { startTime + Double(seconds - $0.seconds) } }
}
