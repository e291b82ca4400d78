import Guides
import Staff
import StaffStore
import Testing

@Suite("Whether the clock is in doubt before old visits are deleted")
final class ExpiryTests: StoreSuite {
  /// Begins visits in this order, each while the clock is behind by a number of days.
  private func begin(daysBehind: [Int]) throws {
    for days in daysBehind {
      clock.pass(days: -days)
      _ = try store.begin(.of("A"))
      clock.pass(days: days)
    }
  }

  /// Kind of fault: only the newest of the visits that look too old is looked at.
  @Test(
    "A visit far before all that follow it puts the clock in doubt, whatever else is old",
    arguments: [[9800], [5, 9800], [9800, 35, 0], [55, 45, 35, 20, 10, 9800]])
  func farBehind(_ days: [Int]) throws {
    try begin(daysBehind: days)
    let doubt = try store.expiryDoubt(after: 30, program: nil)
    #expect(doubt?.reason == .longAfterLastRecord(clock.now.adding(hours: -24 * 9800)))
    let count = days.count { $0 > 30 }
    #expect(doubt?.count == count)
    #expect(try store.visits(VisitSearch()).count == days.count)
    #expect(try store.forgetOutdated(after: 30) == count)
    #expect(try store.expiryDoubt(after: 30, program: nil) == nil)
  }

  /// The gap is too short to tell, but a visit's number only grows.
  @Test("A visit begun after later ones puts the clock in doubt", arguments: [[5, 45], [20, 10, 55, 0]])
  func outOfOrder(_ days: [Int]) throws {
    try begin(daysBehind: days)
    let oldest = try #require(days.max())
    let doubt = try store.expiryDoubt(after: 30, program: nil)
    #expect(doubt?.reason == .beforeEarlierVisit(clock.now.adding(hours: -24 * oldest)))
    #expect(doubt?.count == 1)
    #expect(try store.forgetOutdated(after: 30) == 1)
    #expect(try store.expiryDoubt(after: 30, program: nil) == nil)
  }

  @Test(
    "Visits that follow each other leave the clock out of doubt",
    arguments: [[], [20, 0], [40], [85, 45], [55, 45, 35, 20, 0]])
  func ordinary(_ days: [Int]) throws {
    try begin(daysBehind: days)
    #expect(try store.expiryDoubt(after: 30, program: clock.now) == nil)
  }

  @Test("A clock before the program was made, or before the last record, is in doubt")
  func behind() throws {
    try begin(daysBehind: [0])
    let last = clock.now
    #expect(try store.expiryDoubt(after: 30, program: last.adding(hours: 1))?.reason == .beforeProgram)
    clock.pass(days: -2)
    #expect(try store.expiryDoubt(after: 30, program: nil)?.reason == .beforeLastRecord(last))
  }
}
