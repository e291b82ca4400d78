import Pages

/// The offset of local clocks from UTC, daylight saving included. The pure modules are given it and never determine it.
package struct TimeZoneRule: Sendable {
  /// Seconds ahead of UTC at a moment.
  package let offset: @Sendable (Moment) -> Int

  package init(offset: @escaping @Sendable (Moment) -> Int) { self.offset = offset }

  package static let utc = TimeZoneRule { _ in 0 }

  /// The zone that is always this many hours ahead of UTC.
  package static func hours(_ hours: Int) -> TimeZoneRule { TimeZoneRule { _ in hours * 3600 } }
}
