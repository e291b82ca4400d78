package import Pages

/// A local date and wall-clock time.
package struct ClockTime: Hashable, Sendable {
  package let day: Day
  package let hour: Int
  package let minute: Int
  package let second: Int
  /// Seconds ahead of UTC.
  package let offset: Int

  package init(_ moment: Moment, in zone: TimeZoneRule) {
    offset = zone.offset(moment)
    let local = moment.seconds + offset
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let rest = local - days * 86_400
    day = Day(daysSince1970: days)
    hour = rest / 3600
    minute = rest % 3600 / 60
    second = rest % 60
  }

  /// The time in ISO 8601 format, such as "2026-11-24T10:40:00-07:00".
  package var iso8601: String {
    let zone: String
    if offset == 0 {
      zone = "Z"
    } else {
      zone = "\(offset < 0 ? "-" : "+")\(padded(abs(offset) / 3600, 2)):\(padded(abs(offset) % 3600 / 60, 2))"
    }
    return "\(day)T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))\(zone)"
  }
}
