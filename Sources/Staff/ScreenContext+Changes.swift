import Guides
import Pages

/// When what a screen says about the time is out of date.
extension ScreenContext {
  /// When the clock shows another minute; nil where nobody may rely on it.
  var nextMinute: Moment? { now.map { Moment(seconds: $0.wholeMinute.seconds + 60) } }

  /// When the next day begins; nil where nobody may rely on the clock.
  var nextDay: Moment? { today?.adding(days: 1).start(in: zone) }
}

extension Moment {
  /// The beginning of its minute.
  var wholeMinute: Moment { Moment(seconds: seconds - seconds % 60) }
}
