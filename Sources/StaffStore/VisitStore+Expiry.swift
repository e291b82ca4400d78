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
    } else {
      return nil
    }
    return ExpiryDoubt(reason, clock: clock, count: count)
  }

  /// The newest of the visits that look too old, if nothing was recorded for very long after it: records that a clock
  /// ahead of time made since then show the same gap.
  private func lastBeforeGap(after days: Int) throws(VisitLogError) -> Moment? {
    let (first, clock) = (bounds(after: days).first, now())
    let (old, next) = try reading { db in
      let old = try db.value("SELECT max(begun) FROM visit WHERE begun < ?", [first], as: Int?.self)
      let next = try db.value("SELECT min(begun) FROM visit WHERE begun >= ?", [first], as: Int?.self)
      return (old ?? nil, next ?? nil)
    }
    guard let old, VisitSQL.times.contains(old) else { return nil }
    let gap = min(next ?? clock.seconds, clock.seconds) - old
    return gap > (days + Self.quietDays) * 86_400 ? Moment(seconds: old) : nil
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
