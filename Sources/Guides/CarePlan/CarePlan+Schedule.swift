import Pages
package import Screens

extension CarePlan {
  /// A plan with dates and clock times: what applies now, and what comes when.
  package struct Schedule: Sendable {
    package enum State: String, Sendable {
      case past, now, next
    }

    package let plan: CarePlan
    package let treated: Moment
    package let now: Moment
    package let zone: TimeZoneRule

    package init(_ plan: CarePlan, treated: Moment, now: Moment, zone: TimeZoneRule) {
      self.plan = plan
      self.treated = treated
      self.now = now
      self.zone = zone
    }

    package func start(of window: Window) -> Moment? { window.hours.map { moment(after: $0.lowerBound) } }

    package func end(of window: Window) -> Moment? { window.hours.map { moment(after: $0.upperBound) } }

    /// The moment a number of hours after the treatment. Less than 72 hours, or a part of a day, is elapsed time. Whole
    /// days from day 3 on follow the calendar, so that daylight saving does not move "day 14" to another hour of the
    /// wall clock.
    private func moment(after hours: Int) -> Moment {
      let plain = treated.adding(hours: hours)
      guard hours >= 72, hours % 24 == 0 else { return plain }
      return Moment(seconds: plain.seconds - zone.offset(plain) + zone.offset(treated))
    }

    /// The state of a window now. If now is before the treatment, the moment of the treatment is used.
    package func state(of window: Window) -> State {
      guard let start = start(of: window), let end = end(of: window) else { return .now }
      let time = max(now, treated)
      if time < start { return .next }
      return time < end ? .now : .past
    }

    package var current: Window? { plan.windows.first { !$0.isAnyTime && state(of: $0) == .now } }

    /// The number of calendar days since the treatment; 0 on the day of the treatment.
    package var dayNumber: Int {
      max(0, ClockTime(now, in: zone).day.daysSince1970 - ClockTime(treated, in: zone).day.daysSince1970)
    }

    /// The first moment after now at which the plan reads differently: the start of the next day, or the boundary of a
    /// window.
    package var changesAt: Moment {
      let edges = plan.windows.compactMap(\.hours).flatMap { [$0.lowerBound, $0.upperBound] }.map { moment(after: $0) }
      let midnight = ClockTime(now, in: zone).day.adding(days: 1).start(in: zone)
      return (edges + [midnight]).filter { $0 > now }.min() ?? midnight
    }

    /// A moment in words, relative to now: "2:40 pm today", "10:40 am tomorrow", "Tuesday 8 December".
    package func words(for moment: Moment, in words: Words) -> String {
      let clock = ClockTime(moment, in: zone)
      let days = clock.day.daysSince1970 - ClockTime(now, in: zone).day.daysSince1970
      switch days {
      case -1: return words(.timeYesterday, ["time": words.time(clock)])
      case 0: return words(.timeToday, ["time": words.time(clock)])
      case 1: return words(.timeTomorrow, ["time": words.time(clock)])
      case 2...3:
        return words(.timeOnWeekday, ["time": words.time(clock), "weekday": words.weekday(clock.day)])
      default: return words.weekdayAndDate(clock.day)
      }
    }
  }
}
