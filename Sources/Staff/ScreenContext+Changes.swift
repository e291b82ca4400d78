import Guides
import Pages

/// The times at which what a screen says about the time is out of date.
extension ScreenContext {
  /// The start of the clock's next minute; nil if the clock is not reliable.
  var nextMinute: Moment? { now.map { Moment(seconds: $0.wholeMinute.seconds + 60) } }

  /// The start of the next day; nil if the clock is not reliable.
  var nextDay: Moment? { today?.adding(days: 1).start(in: zone) }
}

extension Moment {
  /// The start of the moment's minute.
  var wholeMinute: Moment { Moment(seconds: seconds - seconds % 60) }
}
