package import Pages

/// A point in time, in seconds since 1 January 1970, 00:00 UTC.
package struct Moment: Hashable, Sendable, Comparable {
  package let seconds: Int

  package init(seconds: Int) { self.seconds = seconds }

  package static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

  package func adding(hours: Int) -> Moment { Moment(seconds: seconds + hours * 3600) }
}

extension Day {
  package func adding(days: Int) -> Day { Day(daysSince1970: daysSince1970 + days) }

  /// The first moment of the day in a time zone. If clocks go forward at midnight, there is no 0:00 and the day begins
  /// later.
  package func start(in zone: TimeZoneRule) -> Moment {
    var start = Moment(local: daysSince1970 * 86_400, in: zone)
    while ClockTime(start, in: zone).day < self { start = start.adding(hours: 1) }
    return start
  }
}

extension Moment {
  /// Reads "2026-11-24T10:40", with or without seconds, and with or without "Z" or an offset such as "-07:00". A space
  /// may replace the "T". Without an offset the time is local. A date alone is 12:00 local time on that day.
  ///
  /// - Returns: nil if the text is not a valid date and time, or no clock of the zone showed it.
  package init?(_ text: String, in zone: TimeZoneRule) {
    let parts = text.split(maxSplits: 1, whereSeparator: { $0 == "T" || $0 == " " })
    guard let first = parts.first, let day = Day(String(first)) else { return nil }
    guard parts.count == 2 else {
      guard text.count == 10 else { return nil }
      self.init(local: day.daysSince1970 * 86_400 + 12 * 3600, in: zone)
      return
    }
    var clock = parts[1]
    var offset: Int?
    if clock.last == "Z" {
      clock = clock.dropLast()
      offset = 0
    } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      guard let minutes = Self.minutes(clock[clock.index(after: sign)...]) else { return nil }
      offset = (clock[sign] == "-" ? -60 : 60) * minutes
      clock = clock[..<sign]
    }
    let fields = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 2 || fields.count == 3, fields.allSatisfy({ $0.count == 2 }),
      let hour = Int(fields[0]), let minute = Int(fields[1]), let second = fields.count == 3 ? Int(fields[2]) : 0,
      (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    let local = day.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second
    if let offset {
      self.init(seconds: local - offset)
    } else {
      self.init(local: local, in: zone)
      // Where clocks go forward, an hour is on no clock.
      guard seconds + zone.offset(self) == local else { return nil }
    }
  }

  fileprivate init(local: Int, in zone: TimeZoneRule) {
    let guess = Moment(seconds: local - zone.offset(Moment(seconds: local)))
    self.init(seconds: local - zone.offset(guess))
  }

  private static func minutes(_ text: Substring) -> Int? {
    let digits = text.filter { $0 != ":" }
    guard digits.count == 4, let hours = Int(digits.prefix(2)), let minutes = Int(digits.suffix(2)),
      // Time zones are at most 14 hours ahead of and 12 hours behind UTC.
      (0...14).contains(hours), (0...59).contains(minutes)
    else { return nil }
    return hours * 60 + minutes
  }
}
