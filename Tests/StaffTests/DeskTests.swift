import Guides
import Screens
import Staff
import Testing

@testable import Reader

@Suite("At the desk")
struct DeskTests {
  @Test("A visit is recorded when it starts, and nothing before")
  func begins() throws {
    var staff = try StaffMember()
    staff.press("1 Enter 1 Enter Enter 2 Enter Enter Enter 1 Enter 1 Enter")
    #expect(staff.log.all.isEmpty)
    staff.press("Enter")
    // Start was focused at the end of the form, and has opened the visit's page.
    #expect(staff.shows("Begin the walk-through"))
    #expect(
      staff.events == [
        "noted treated=2026-11-24T10:40:00Z", "noted areas=jaw", "noted product=dysport",
        "noted injector=registered-here", "noted other-treatments=filler",
      ])
    #expect(staff.log.all.map(\.summary.label.text) == ["1"])
  }

  @Test("A walk-through records each line before it goes on, and opens where it was left")
  func walksAndResumes() throws {
    var staff = try StaffMember()
    staff.beginVisit()
    staff.press("1 Enter Enter s")
    #expect(
      staff.events.suffix(4) == [
        "resumed", "said after-injection keep-upright", "said jaw do-not-chew-gum",
        "skipped after-injection do-not-rub-the-area",
      ])
    #expect(staff.shows("> 4 [ ]  Common now: Small red dots."))
    // The desk is killed and opened again.
    var again = try StaffMember(log: staff.log)
    again.press("2 1 1")
    #expect(again.shows("> 4 [ ]  Common now: Small red dots."))
    #expect(again.shows("2 [x]  Do not chew gum."))
    #expect(again.events.last == "resumed")
    again.press("Enter Enter")
    #expect(again.shows("From 2:40 pm today"))
  }

  @Test("Digits tick and untick, and what is left to the page counts as skipped")
  func ticks() throws {
    var staff = try StaffMember()
    staff.beginVisit()
    staff.press("1 1 3 1")
    #expect(
      staff.events.suffix(3) == [
        "said after-injection keep-upright", "said after-injection do-not-rub-the-area",
        "changed after-injection keep-upright=not-said",
      ])
    staff.press("l")
    let skipped = staff.events.filter { $0.hasPrefix("skipped") }
    #expect(
      skipped.prefix(3) == [
        "skipped after-injection keep-upright", "skipped jaw do-not-chew-gum", "skipped after-injection small-red-dots",
      ])
    #expect(!skipped.contains("skipped after-injection do-not-rub-the-area"))
    #expect(staff.shows("You cannot swallow well on day 10."))
  }

  /// Goes to the first teach-back question; the rest of the plan is left to the page.
  private static func goToQuestions(_ staff: inout StaffMember) {
    staff.beginVisit()
    staff.press("1 l")
  }

  @Test("A wrong answer is recorded, opens the passage, and is asked again, even after a kill")
  func teachBack() throws {
    var staff = try StaffMember()
    Self.goToQuestions(&staff)
    staff.press("1")
    #expect(
      staff.events.last
        == "answered after-injection you-cannot-swallow-well-on-day-10-what-do-you-do=wait-for-the-review")
    #expect(staff.shows("Not quite."))
    #expect(staff.shows("- Keep your record."))
    var again = try StaffMember(log: staff.log)
    again.press("2 1 1")
    #expect(again.shows("Not quite."))
    again.press("Enter Enter 2")
    #expect(again.shows("Yes, that is right."))
    again.press("Enter")
    #expect(again.shows("Your bite feels weak on day 6."))
  }

  @Test("Danger signs come last, cannot be skipped, and a visit is not finished without them")
  func dangerSigns() throws {
    var staff = try StaffMember()
    Self.goToQuestions(&staff)
    staff.press("s s")
    #expect(staff.shows("Danger signs: say these to everyone"))
    staff.press("s")
    #expect(staff.shows("The danger signs are always said."))
    staff.press("1")
    #expect(
      staff.events.suffix(4) == [
        "said after-injection hard-to-breathe", "said jaw hard-to-chew", "said after-injection something-else",
        "answered after-injection danger-signs=none-now",
      ])
    #expect(staff.shows("Finish the visit"))
    staff.press("Enter")
    #expect(staff.shows("Nothing is chosen yet."))
    staff.press("1")
    #expect(staff.shows("2 questions are open."))
    #expect(staff.events.last == "answered after-injection danger-signs=none-now")
    staff.press("1")
    #expect(staff.events.last == "finished")
    #expect(staff.shows("Walk-through: finished"))
    #expect(!staff.shows("Change a detail"))
  }

  @Test("A danger sign now leads to the danger signs' own check, for this visit")
  func dangerNow() throws {
    var staff = try StaffMember()
    Self.goToQuestions(&staff)
    staff.press("s s 2")
    #expect(staff.events.last == "answered after-injection danger-signs=some-or-not-sure")
    #expect(staff.lines[0].contains("Visit 1 > Danger signs"))
    staff.press("1 1 Enter")
    #expect(
      staff.events.suffix(2) == ["answered red-flags breathing=hard-to-breathe", "triaged red-flags level=emergency"])
  }

  @Test("A call on day 6 offers what the visit knows, records answers, level and judgement, and lowers nothing")
  func followUp() throws {
    var staff = try StaffMember()
    Self.goToQuestions(&staff)
    staff.press("s s 1 1 1")
    let now = StaffMember.start.adding(hours: 6 * 24)
    staff.log.now = now
    var call = try StaffMember(log: staff.log, now: now)
    call.press("2 1 Enter Enter")
    #expect(call.lines[0].contains("Day 6"))
    call.press("1 2 1 3 Enter")
    #expect(call.shows("From the visit: Jaw."))
    #expect(call.shows("  1  Yes (from the visit)"))
    call.press("Enter")
    #expect(call.shows("Nothing is chosen yet."))
    call.press("1")
    #expect(call.shows("From the visit: Dysport, injected here by a registered professional."))
    call.press("1")
    #expect(call.shows("  3  Yes (from the visit)"))
    call.press("3")
    #expect(call.shows("  1  It is before day 14 (from the visit)"))
    call.press("1")
    #expect(
      call.events.suffix(6) == [
        "answered red-flags breathing=none-of-these", "answered chewing injected-area=yes",
        "answered chewing who-injected=yes-both", "answered chewing filler=yes",
        "answered chewing day-now=it-is-before-day-14", "triaged chewing level=next-appointment",
      ])
    let banner = call.lines[3]
    call.press("4 2")
    #expect(call.events.last == "judged chewing level=disagree")
    #expect(call.log.all.last?.events.last?.reason == "looks-better")
    #expect(call.lines[3] == banner)
    call.press("End")
    #expect(call.text.contains("The advice above stays as it is."))
  }

  @Test("A check that is started again is recorded again, though it comes to the same level")
  func startsAgain() throws {
    var staff = try StaffMember()
    staff.beginVisit()
    staff.press("2 1 1 1 Enter")
    #expect(staff.events.last == "triaged red-flags level=emergency")
    staff.choose("Start again")
    staff.press("1 1 Enter")
    #expect(staff.events.filter { $0.hasPrefix("triaged") }.count == 2)
    #expect(
      staff.events.suffix(2) == ["answered red-flags breathing=hard-to-breathe", "triaged red-flags level=emergency"])
  }

  @Test("What cannot be recorded is not shown as recorded")
  func refusals() throws {
    var staff = try StaffMember()
    staff.beginVisit()
    staff.press("1")
    let before = staff.events
    staff.log.refusal = .diskFull(path: "/x")
    staff.press("Enter")
    #expect(staff.shows("Not recorded: the disk is full."))
    #expect(staff.shows("> 1 [ ]  Keep upright."))
    staff.press("End Enter")
    #expect(staff.shows("Until 2:40 pm today"))
    #expect(staff.events == before)
    staff.log.refusal = nil
    staff.press("Up Enter")
    #expect(staff.events.count > before.count)
  }

  @Test("A refusal at any screen is told, and the desk goes on when it is over")
  func refusedAtHome() throws {
    let log = MemoryLog(now: StaffMember.start)
    log.refusal = .busy(path: "/x")
    var staff = try StaffMember(log: log)
    #expect(staff.text.contains("in use by another desk"))
    log.refusal = nil
    staff.press("1 Esc")
    #expect(staff.shows("Staff desk"))
  }

  @Test("Handing out is recorded with its guide, and a page is saved")
  func handsOut() throws {
    var staff = try StaffMember()
    staff.beginVisit()
    staff.press("3 1 2 Esc 3")
    #expect(
      staff.events.suffix(3) == [
        "handed-out after-injection plan=print", "handed-out after-injection plan=code",
        "handed-out after-injection plan=read",
      ])
    #expect(staff.tray.pages.keys.sorted() == ["visit-1-plan"])
    #expect(staff.tray.pages["visit-1-plan"]?.contains("Treated: Tuesday 24 November 2026, 10:40 am") == true)
  }

  @Test("A checklist that was filled in together is handed out, and no visit is made for it")
  func vetting() throws {
    var staff = try StaffMember()
    staff.press("3 1 1")
    while !staff.shows("Hand out: questions to ask"), !staff.shows("WALK AWAY") { staff.press("3") }
    staff.press("1 1")
    #expect(staff.tray.pages.values.contains { $0.contains("Questions to ask before you book") })
    #expect(staff.log.all.isEmpty)
  }
}

/// Kind of fault: a key meant for the text of a field does something else, or what was typed is dropped.
@Suite("Text fields of the desk") struct DeskFieldTests {
  @Test("Left moves in the label, and digits and signs are text or are refused with a word")
  func label() throws {
    var staff = try StaffMember()
    staff.press("1 1 Backspace")
    for character in "Room" { staff.press(String(character)) }
    staff.handle(.key(.left))
    #expect(staff.lines[0].contains("New visit > Label"))
    staff.press("1 ?")
    #expect(staff.shows("> Roo1m"))
    #expect(staff.shows("? cannot be typed here."))
    #expect(staff.lines[0].contains("New visit > Label"))
  }

  @Test("Esc asks once before it drops what was typed")
  func escape() throws {
    var staff = try StaffMember()
    staff.press("1 1 A Esc")
    #expect(staff.shows("This drops what you entered."))
    #expect(staff.shows("> 1A"))
    staff.press("B Esc")
    #expect(staff.shows("> 1AB"), "what was typed since then is not dropped unasked")
    staff.press("Esc")
    #expect(staff.shows("Label: 1"))
  }

  @Test("Home asks once before it drops a form that was filled in")
  func home() throws {
    var staff = try StaffMember()
    staff.press("1 Enter 1 Enter 0")
    #expect(staff.shows("This drops what you entered."))
    staff.press("0")
    #expect(staff.shows("Staff desk"))
  }

  @Test("Pasted lines become one line of the label, as far as it takes them")
  func paste() throws {
    var staff = try StaffMember()
    staff.press("1 1 Backspace")
    staff.handle(.paste("Bed 4\n5\nq\n"))
    #expect(staff.lines[0].contains("New visit > Label"))
    #expect(staff.shows("> Bed 4 5"))
  }

  @Test("A digit goes on with the label in the search for a visit")
  func find() throws {
    var staff = try StaffMember()
    staff.beginVisit()
    staff.press("0 3 1 2")
    #expect(staff.shows("12"))
    #expect(staff.lines[0].contains("Find a visit"))
  }
}
