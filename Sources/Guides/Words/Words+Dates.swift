package import Pages
package import Screens

/// Days and times of day, as people say them.
extension Words {
  /// As "20 November 2026".
  package func date(_ day: Day) -> String { self(.date, values(of: day, "day", "month", "year")) }

  /// As people speak of a day in the weeks around it: "Tuesday 8 December".
  package func weekdayAndDate(_ day: Day) -> String {
    self(.weekdayAndDate, values(of: day, "weekday", "day", "month"))
  }

  /// As "Tuesday 8 December 2026".
  package func weekdayDateAndYear(_ day: Day) -> String {
    self(.weekdayDateAndYear, values(of: day, "weekday", "day", "month", "year"))
  }

  /// As "Tuesday".
  package func weekday(_ day: Day) -> String { self(Phrase.weekdays[day.weekday - 1]) }

  /// As "2:40 pm".
  package func time(_ clock: ClockTime) -> String {
    let minute = padded(clock.minute, 2)
    guard countsTwelveHours else { return self(.timeOfDay, ["hour": "\(clock.hour)", "minute": minute]) }
    return self(clock.hour < 12 ? .timeAM : .timePM, ["hour": Self.onDial(clock.hour), "minute": minute])
  }

  /// A whole hour, as "2 pm".
  ///
  /// - Parameter hour: 0 to 23.
  package func time(hour: Int) -> String {
    guard countsTwelveHours else { return self(.timeOfDay, ["hour": "\(hour)", "minute": "00"]) }
    return self(hour < 12 ? .hourAM : .hourPM, ["hour": Self.onDial(hour)])
  }

  /// The words with the clock of a place; unchanged if the place has none of its own.
  package func withClock(of facts: LocalFacts) -> Words {
    facts.values[LocalFacts.clock].map { saying($0, for: .hoursOfClock) } ?? self
  }

  private var countsTwelveHours: Bool { self(.hoursOfClock) != "24" }

  private static func onDial(_ hour: Int) -> String { hour % 12 == 0 ? "12" : "\(hour % 12)" }

  private func values(of day: Day, _ places: String...) -> [String: String] {
    var values: [String: String] = [:]
    for place in places {
      values[place] =
        switch place {
        case "weekday": weekday(day)
        case "day": "\(day.day)"
        case "month": self(Phrase.months[day.month - 1])
        default: "\(day.year)"
        }
    }
    return values
  }
}
