import Guides
import Screens
import Staff
import Testing

@Suite("Where the log refuses")
struct RefusalTests {
  private static let words = "Not recorded: the disk is full."

  /// The screen without the message row and without the focus mark.
  private static func content(of staff: StaffMember) -> [String] {
    var lines = staff.lines.map { $0.replacing(">", with: " ") }
    lines.remove(at: lines.count - 2)
    return lines
  }

  @Test(
    "The screen says so and stays as it was, and goes on once the log takes it",
    arguments: [
      // Keys on the visit's page up to a screen, and the key there that records something.
      ("", "1"), ("1", "1"), ("1", "s"), ("1", "Esc"), ("1 End", "Enter"), ("1", "a"), ("1", "l"),
      ("1", "p"), ("1 l", "1"), ("1 l", "s"), ("1 l s s", "1"), ("1 l s s 1 1", "1"),
      ("3", "2"), ("3", "3"), ("2 1 1 2", "Enter"), ("2 2 1 1", "Enter"), ("4 3 8 End", "Enter"),
    ])
  func refused(_ keys: String, _ key: String) throws {
    var staff = try StaffMember()
    staff.beginVisit()
    staff.press(keys)
    let (content, visits) = (Self.content(of: staff), staff.log.all)
    staff.log.refusal = .diskFull(path: "/x")
    staff.press(key)
    #expect(staff.shows(Self.words))
    #expect(Self.content(of: staff) == content)
    #expect(staff.log.all == visits)
    staff.log.refusal = nil
    staff.press(key)
    #expect(!staff.shows(Self.words))
    #expect(staff.log.all != visits)
  }

  @Test("A page is saved though nothing can be recorded, and both are told")
  func savedOnly() throws {
    var staff = try StaffMember()
    staff.beginVisit()
    staff.press("3")
    let visits = staff.log.all
    staff.log.refusal = .diskFull(path: "/x")
    staff.press("1")
    #expect(staff.shows(Self.words))
    #expect(staff.shows("Saved: tray/visit-1-plan.html"))
    #expect(staff.log.all == visits)
  }

  @Test("A judgement that was refused can be given again")
  func judgement() throws {
    var staff = try StaffMember()
    staff.beginVisit()
    staff.press("2 2 1 3 Enter 1 1 3 1")
    let events = staff.events
    staff.log.refusal = .diskFull(path: "/x")
    staff.press("3")
    #expect(staff.shows(Self.words))
    #expect(!staff.text.contains("Recorded: staff agree."))
    #expect(staff.events == events)
    staff.log.refusal = nil
    staff.press("3")
    #expect(staff.events == events + ["judged chewing level=agree"])
  }

  @Test("A visit that could not be begun is begun at the next try")
  func notBegun() throws {
    var staff = try StaffMember()
    staff.press("1 End")
    staff.log.refusal = .diskFull(path: "/x")
    staff.press("Enter")
    #expect(staff.shows(Self.words))
    #expect(staff.log.all.isEmpty)
    staff.log.refusal = nil
    staff.press("Enter")
    #expect(staff.shows("Begin the walk-through"))
    #expect(staff.log.all.count == 1)
  }

  @Test("A visit that was begun without its details is not begun twice")
  func begunWithoutDetails() throws {
    var staff = try StaffMember()
    staff.press("1 End")
    staff.log.refusalOfEvents = .diskFull(path: "/x")
    staff.press("Enter")
    #expect(staff.shows(Self.words))
    #expect(staff.log.all.map(\.events.count) == [0])
    staff.log.refusalOfEvents = nil
    staff.press("Enter")
    #expect(staff.shows("Begin the walk-through"))
    #expect(staff.log.all.count == 1)
    #expect(staff.events == ["noted treated=2026-11-24T10:40:00Z"])
    staff.press("Esc")
    #expect(staff.shows("Staff desk"))
  }

  @Test("A search that was refused finds nothing, and says why")
  func search() throws {
    var staff = try StaffMember()
    staff.beginVisit()
    staff.press("0 3")
    staff.log.refusal = .busy(path: "/x")
    staff.press("1")
    #expect(staff.shows("The visits cannot be read now. Try again."))
    staff.log.refusal = nil
    staff.press("Backspace 1")
    #expect(staff.shows("  1  Visit 1: Tuesday 24 November, 10:40 am, open"))
  }
}
