import Guides
import Staff
import Synchronization
import Testing

/// Old visits in memory, which are deleted once. Its identity is that of these visits.
private final class OldVisits: VisitExpiry {
  private struct Room {
    var doubt: ExpiryDoubt?
    var refusal: VisitLogError?
    var deletions = 0
  }

  private let room: Mutex<Room>

  init(_ reason: ExpiryDoubt.Reason, count: Int) {
    room = Mutex(Room(doubt: ExpiryDoubt(reason, clock: StaffMember.start, count: count)))
  }

  /// The error of deleting; nil if it succeeds.
  var refusal: VisitLogError? {
    get { room.withLock { $0.refusal } }
    set { room.withLock { $0.refusal = newValue } }
  }

  /// How many times the visits were deleted.
  var deletions: Int { room.withLock { $0.deletions } }

  func doubt() throws(VisitLogError) -> ExpiryDoubt? { room.withLock { $0.doubt } }

  func expire() throws(VisitLogError) -> Int {
    if let refusal { throw refusal }
    return room.withLock { room in
      let count = room.doubt?.count ?? 0
      room.doubt = nil
      room.deletions += 1
      return count
    }
  }
}

/// Kind of fault: records go because a clock was wrong, and nobody was asked.
@Suite("What the desk asks before it deletes old visits by a clock in doubt")
struct ExpiryScreenTests {
  private static let last = StaffMember.start.adding(hours: -24 * 400)
  private static let delete = "The clock is right: delete 3 visits"

  @Test("It says what the clock and the records say, and deletes when a person says that the clock is right")
  func asks() throws {
    let visits = OldVisits(.longAfterLastRecord(Self.last), count: 3)
    var staff = try StaffMember(expiry: visits)
    #expect(staff.shows("Not deleted: the clock may be wrong"))
    staff.choose("Old visits")
    #expect(
      staff.text.contains(
        "The clock says 24 November 2026. After 20 October 2025 nothing was recorded for a long time."))
    #expect(staff.shows("No old visit was deleted, because the clock may be wrong."))
    #expect(staff.shows("Is the clock wrong? Set it, and start this program again."))
    staff.press("Enter Esc")
    #expect(staff.shows("Staff desk"))
    #expect(visits.deletions == 0)
    staff.choose("Old visits")
    staff.choose(Self.delete)
    #expect(staff.shows("3 visits were deleted."))
    #expect(visits.deletions == 1)
    staff.press("1 Esc")
    #expect(visits.deletions == 1)
    #expect(staff.shows("Staff desk"))
    #expect(!staff.shows("Old visits"))
  }

  @Test(
    "A clock that is behind offers nothing to delete, because nearly all visits would go",
    arguments: [ExpiryDoubt.Reason.beforeProgram, .beforeLastRecord(StaffMember.start.adding(hours: 24 * 400))])
  func behind(_ reason: ExpiryDoubt.Reason) throws {
    let visits = OldVisits(reason, count: 3)
    var staff = try StaffMember(expiry: visits)
    staff.choose("Old visits")
    #expect(staff.shows("No old visit was deleted, because the clock may be wrong."))
    #expect(!staff.text.contains("The clock is right"))
    staff.press("1 Enter")
    #expect(visits.deletions == 0)
  }

  @Test("Where nothing was deleted, nothing is said to be, and it can be tried again")
  func refused() throws {
    let visits = OldVisits(.longAfterLastRecord(Self.last), count: 3)
    var staff = try StaffMember(expiry: visits)
    staff.choose("Old visits")
    visits.refusal = .busy(path: "/x")
    staff.choose(Self.delete)
    #expect(staff.shows("in use by another desk"))
    #expect(!staff.shows("were deleted."))
    visits.refusal = nil
    staff.choose(Self.delete)
    #expect(staff.shows("3 visits were deleted."))
    #expect(visits.deletions == 1)
  }
}
