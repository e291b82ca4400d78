package import Guides
package import Screens

/// Why old visits are not deleted by themselves: the clock may be wrong, and deleting by a wrong clock cannot be undone.
package struct ExpiryDoubt: Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// The clock is at a time before this program was made.
    case beforeProgram
    /// The clock is at a time before the last record.
    case beforeLastRecord(Moment)
    /// Nothing was recorded for so long that the clock may have run ahead.
    case longAfterLastRecord(Moment)
    /// A visit that looks too old was begun after one of a later time, so the clock was behind then.
    case beforeEarlierVisit(Moment)
  }

  package let reason: Reason
  /// What the clock says.
  package let clock: Moment
  /// The number of visits that would be deleted: those that look too old, and those that lie in the future.
  package let count: Int

  package init(_ reason: Reason, clock: Moment, count: Int) {
    self.reason = reason
    self.clock = clock
    self.count = count
  }

  /// False where the clock is behind: nearly all visits would then lie in the future, and be deleted by one key.
  var mayAsk: Bool {
    switch reason {
    case .beforeProgram, .beforeLastRecord: false
    case .longAfterLastRecord, .beforeEarlierVisit: true
    }
  }

  /// What the clock says, and why that may be wrong.
  package func text(in words: Words, zone: TimeZoneRule) -> String {
    let clock = words.date(ClockTime(clock, in: zone).day)
    switch reason {
    case .beforeProgram: return words(.clockBeforeProgram, ["clock": clock])
    case .beforeLastRecord(let last):
      return words(.clockBeforeLastRecord, ["clock": clock, "last": words.date(ClockTime(last, in: zone).day)])
    case .beforeEarlierVisit(let begun):
      return words(.clockBeforeEarlierVisit, ["clock": clock, "last": words.date(ClockTime(begun, in: zone).day)])
    case .longAfterLastRecord(let last):
      return words(.clockLongAfterLastRecord, ["clock": clock, "last": words.date(ClockTime(last, in: zone).day)])
    }
  }
}
