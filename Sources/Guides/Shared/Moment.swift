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
  /// Reads "2026-11-24T10:40" (ISO 8601), with or without seconds and a fraction of them, and with or without "Z" or an
  /// offset such as "-07:00" or "-07". A space may replace the "T", and 24:00 is the end of the day. Without an offset the
  /// time is local. A date alone is 12:00 local time on that day.
  ///
  /// - Returns: nil if the text is not a valid date and time, or no clock of the zone showed it.
  package init?(_ text: String, in zone: TimeZoneRule) {
    let parts = text.split(maxSplits: 1, whereSeparator: { "Tt ".contains($0) })
    guard let first = parts.first, let day = Day(String(first)) else { return nil }
    guard parts.count == 2 else {
      guard text.count == 10 else { return nil }
      self.init(local: day.daysSince1970 * 86_400 + 12 * 3600, in: zone)
      return
    }
    var clock = parts[1]
    var offset: Int?
    if clock.last == "Z" || clock.last == "z" {
      clock = clock.dropLast()
      offset = 0
    } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      guard let minutes = Self.minutes(clock[clock.index(after: sign)...]) else { return nil }
      offset = (clock[sign] == "-" ? -60 : 60) * minutes
      clock = clock[..<sign]
    }
    guard let seconds = Self.seconds(clock) else { return nil }
    let local = day.daysSince1970 * 86_400 + seconds
    if let offset {
      self.init(seconds: local - offset)
    } else {
      self.init(local: local, in: zone)
      // Where clocks go forward, an hour is on no clock.
      guard self.seconds + zone.offset(self) == local else { return nil }
    }
  }

  fileprivate init(local: Int, in zone: TimeZoneRule) {
    let guess = Moment(seconds: local - zone.offset(Moment(seconds: local)))
    self.init(seconds: local - zone.offset(guess))
  }

  /// The seconds since midnight of a time of day; nil if it is none.
  private static func seconds(_ clock: Substring) -> Int? {
    let halves = clock.split(maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { ".,".contains($0) })
    let fields = halves[0].split(separator: ":", omittingEmptySubsequences: false)
    let hasFraction = halves.count == 2
    guard fields.count == 3 || fields.count == 2 && !hasFraction, fields.allSatisfy({ $0.count == 2 }),
      !hasFraction || !halves[1].isEmpty && halves[1].allSatisfy({ $0.isASCII && $0.isNumber }),
      let hour = Int(fields[0]), let minute = Int(fields[1]), let second = fields.count == 3 ? Int(fields[2]) : 0
    else { return nil }
    let seconds = hour * 3600 + minute * 60 + second
    guard (0...59).contains(minute), (0...59).contains(second), (0...86_400).contains(seconds), hour >= 0 else {
      return nil
    }
    return seconds
  }

  private static func minutes(_ text: Substring) -> Int? {
    var digits = text.filter { $0 != ":" }
    if digits.count == 2 { digits += "00" }
    guard digits.count == 4, let hours = Int(digits.prefix(2)), let minutes = Int(digits.suffix(2)),
      // Time zones are at most 14 hours ahead of and 12 hours behind UTC.
      (0...14).contains(hours), (0...59).contains(minutes)
    else { return nil }
    return hours * 60 + minutes
  }
}
