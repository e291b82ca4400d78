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
    let last = try lastRecord
    let count = try countOutdated(after: days)
    let reason: ExpiryDoubt.Reason
    if let program, clock < program {
      reason = .beforeProgram
    } else if let last, clock.seconds < last.seconds - Self.tolerance {
      reason = .beforeLastRecord(last)
    } else if let last, clock > last.adding(hours: 24 * (days + Self.quietDays)), count > 0 {
      reason = .longAfterLastRecord(last)
    } else {
      return nil
    }
    return ExpiryDoubt(reason, clock: clock, count: count)
  }

  /// The time of the last record; nil if there is none.
  private var lastRecord: Moment? {
    get throws(VisitLogError) {
      try reading { db in
        let newest = try db.value(
          """
          SELECT max(time) FROM (SELECT max(begun) AS time FROM visit WHERE begun BETWEEN 0 AND ?
            UNION ALL SELECT max(time) FROM event WHERE time BETWEEN 0 AND ?)
          """, [VisitSQL.latest, VisitSQL.latest], as: Int?.self)
        return (newest ?? nil).map(Moment.init)
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
