import Glibc
package import Guides
package import Pages

/// This machine's clock and time zone.
package enum LocalClock {
  package static var now: Moment { Moment(seconds: time(nil)) }

  package static var today: Day { ClockTime(now, in: zone).day }

  /// The local time zone, including daylight saving time, from the C library's tables.
  package static let zone = TimeZoneRule { moment in
    var seconds = time_t(moment.seconds)
    var fields = tm()
    return localtime_r(&seconds, &fields) == nil ? 0 : fields.tm_gmtoff
  }
}
