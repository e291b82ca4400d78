import Guides
import Library
import Pages
import Screens

extension Moment {
  /// In the clinic's time zone, such as "2026-11-24T10:40:00-07:00".
  var iso8601: String { ClockTime(self, in: LocalClock.zone).iso8601 }

  /// In the clinic's time zone, such as "24 November 2026, 10:40 am".
  var inWords: String {
    let clock = ClockTime(self, in: LocalClock.zone)
    return "\(Words.english.date(clock.day)), \(Words.english.time(clock))"
  }
}
