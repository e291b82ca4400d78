import Glibc
package import Guides
package import Pages

/// This machine's clock and time zone.
package enum LocalClock {
  /// What this machine's clock says.
  ///
  /// A clock outside the years 1970 to 9999 is at the nearer end of them.
  package static var now: Moment { Moment(seconds: min(max(0, time(nil)), 253_402_300_799)) }

  /// When this program was made, by the time of its file, which packages set to that of its sources; nil if unknown.
  package static var programDate: Moment? {
    var facts = stat()
    return stat("/proc/self/exe", &facts) == 0 ? Moment(seconds: facts.st_mtim.tv_sec) : nil
  }

  package static var today: Day { ClockTime(now, in: zone).day }

  /// The local time zone, including daylight saving time, from the C library's tables.
  package static let zone = TimeZoneRule { moment in
    var seconds = time_t(moment.seconds)
    var fields = tm()
    return localtime_r(&seconds, &fields) == nil ? 0 : fields.tm_gmtoff
  }
}
