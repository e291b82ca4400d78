import Database
package import Guides
package import Staff

/// Deletes visits that have been kept long enough, unless the clock may be wrong.
extension VisitStore {
  /// Seconds by which a clock may be behind the last record: another desk's clock may differ, and clocks are corrected.
  private static let tolerance = 24 * 3600
  /// Days without a record, beyond the days that visits are kept, after which the clock may have run ahead.
  private static let quietDays = 30

  /// Why old visits must not be deleted without asking; nil if the clock is not in doubt.
  ///
  /// - Parameters:
  ///   - days: how long a visit is kept.
  ///   - program: when this program was made; nil if that is unknown.
  package func expiryDoubt(after days: Int, program: Moment?) throws(VisitLogError) -> ExpiryDoubt? {
    let clock = now()
    let count = try countOutdated(after: days)
    let reason: ExpiryDoubt.Reason
    if let program, clock < program {
      reason = .beforeProgram
    } else if let last = try lastRecord, clock.seconds < last.seconds - Self.tolerance {
      reason = .beforeLastRecord(last)
    } else if let last = try lastBeforeGap(after: days), count > 0 {
      reason = .longAfterLastRecord(last)
    } else if let begun = try begunAfterLater(days: days) {
      reason = .beforeEarlierVisit(begun)
    } else {
      return nil
    }
    return ExpiryDoubt(reason, clock: clock, count: count)
  }

  /// The newest of the visits that look too old after which nothing was recorded for very long: records that a clock
  /// ahead of time made since then show the same gap, and so does a visit that a clock far behind began.
  private func lastBeforeGap(after days: Int) throws(VisitLogError) -> Moment? {
    let (first, clock) = (bounds(after: days).first, now().seconds)
    let longest = (days + Self.quietDays) * 86_400
    let last = try reading { db in
      let last = try db.value(
        """
        SELECT max(begun) FROM visit AS old WHERE begun >= ? AND begun < ?
          AND min(?, ifnull((SELECT min(begun) FROM visit WHERE begun > old.begun), ?)) - begun > ?
        """, [VisitSQL.times.lowerBound, first, clock, clock, longest], as: Int?.self)
      return last ?? nil
    }
    return last.map { Moment(seconds: $0) }
  }

  /// The newest of the visits that look too old and were begun after one of a later time: a visit's number only grows.
  private func begunAfterLater(days: Int) throws(VisitLogError) -> Moment? {
    let (first, last) = bounds(after: days)
    let begun = try reading { db in
      let begun = try db.value(
        """
        SELECT max(begun) FROM (SELECT begun, max(begun) OVER
            (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS latest
          FROM visit WHERE begun BETWEEN ? AND ?) WHERE begun < ? AND latest > begun + ?
        """, [VisitSQL.times.lowerBound, last, first, Self.tolerance], as: Int?.self)
      return begun ?? nil
    }
    return begun.map { Moment(seconds: $0) }
  }

  /// The time of the last record; nil if there is none.
  private var lastRecord: Moment? {
    get throws(VisitLogError) {
      try reading { db in
        let newest = try db.value(
          """
          SELECT max(time) FROM (SELECT max(begun) AS time FROM visit WHERE begun <= ?
            UNION ALL SELECT max(time) FROM event WHERE time <= ?)
          """, [VisitSQL.times.upperBound, VisitSQL.times.upperBound], as: Int?.self)
        return (newest ?? nil).flatMap { VisitSQL.times.contains($0) ? Moment(seconds: $0) : nil }
      }
    }
  }

  /// The times outside which a visit is outdated: begun too long ago, or in the future, from where it would never expire.
  private func bounds(after days: Int) -> (first: Int, last: Int) {
    (now().adding(hours: -24 * days).seconds, now().seconds + Self.tolerance)
  }

  private func countOutdated(after days: Int) throws(VisitLogError) -> Int {
    let (first, last) = bounds(after: days)
    return try reading { db in
      try db.value("SELECT count(*) FROM visit WHERE begun < ? OR begun > ?", [first, last]) ?? 0
    }
  }

  /// Deletes visits that are outdated by a clock that a person says is right.
  ///
  /// - Returns: the number of visits deleted.
  package func forgetOutdated(after days: Int) throws(VisitLogError) -> Int {
    let (first, last) = bounds(after: days)
    return try forget(where: "begun < ? OR begun > ?", [first, last])
  }
}
