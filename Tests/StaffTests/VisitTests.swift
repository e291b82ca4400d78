import Guides
import Staff
import Testing

@Suite("A visit is what its events tell")
struct VisitTests {
  private static func visit(_ events: [VisitEvent]) throws -> Visit {
    let label = try #require(VisitLabel("7"))
    let start = Moment(seconds: 0)
    let summary = VisitSummary(id: VisitID(1), label: label, begun: start, treated: nil, isFinished: false)
    return Visit(VisitRecord(summary: summary, events: events))
  }

  private static func event(
    _ kind: VisitEvent.Kind, _ subject: String = "", _ value: String = "", old: String? = nil, reason: String? = nil,
    guide: String? = nil, at seconds: Int = 0
  ) -> VisitEvent {
    var event = VisitEvent(
      kind, subject: subject, value: value, old: old, reason: reason, time: Moment(seconds: seconds))
    event.guide = guide
    return event
  }

  @Test("Details are read back as they were noted, and a change counts")
  func details() throws {
    var details = VisitDetails()
    details.treated = Moment("2026-11-24T10:40", in: .utc)
    details.areas = ["jaw", "upper-face"]
    details.product = .dysport
    details.lot = LotNumber("C12/9")
    details.injector = .registeredHere
    details.others = []
    #expect(try Self.visit(details.events()).details == details)

    var changed = details
    changed.product = .notKnown
    changed.others = [.filler, .facial]
    changed.lot = nil
    let events = changed.events(since: details)
    #expect(events.map(\.kind) == [.changed, .changed, .changed])
    #expect(events.map(\.old) == ["dysport", "C12/9", "none"])
    #expect(try Self.visit(details.events() + events).details == changed)
    #expect(changed.events(since: changed).isEmpty)
  }

  @Test("What cannot be read counts as not noted", arguments: ["product", "treated", "lot"])
  func unreadable(_ name: String) throws {
    #expect(try Self.visit([Self.event(.noted, name, "\u{1B}[2J not such a thing at all")]).details == VisitDetails())
  }

  @Test(
    "A lot number is short and plain",
    arguments: [("C1234", true), ("a-1./B", true), ("", false), ("12345678901234567890", true)]
      + [("123456789012345678901", false), ("C 12", false), ("ä1", false), ("1;2", false)])
  func lots(_ text: String, _ isGood: Bool) { #expect((LotNumber(text) != nil) == isGood) }

  @Test("A tick is taken back, a skipped line can be said, and a said line is not skipped")
  func ticks() throws {
    let said = Self.event(.said, "keep-upright")
    #expect(try Self.visit([said]).said == ["keep-upright"])
    #expect(try Self.visit([said, Self.event(.changed, "keep-upright", "not-said", old: "said")]).said == [])
    let skipped = Self.event(.skipped, "keep-upright")
    #expect(try Self.visit([skipped]).skipped == ["keep-upright"])
    #expect(try Self.visit([skipped, said]).skipped == [])
    #expect(try Self.visit([said, skipped]).skipped == [])
  }

  @Test("Time counts while the walk-through is open, and not between a kill and going on")
  func time() throws {
    let events = [
      Self.event(.noted, "lot", "1", at: 0), Self.event(.resumed, at: 100), Self.event(.said, "a", at: 130),
      Self.event(.resumed, at: 1000), Self.event(.said, "b", at: 1010), Self.event(.paused, at: 1020),
      Self.event(.handedOut, "plan", "read", at: 5000), Self.event(.resumed, at: 6000), Self.event(.finished, at: 6007),
      Self.event(.handedOut, "plan", "code", at: 9000),
    ]
    let visit = try Self.visit(events)
    #expect(visit.secondsSpent == 30 + 20 + 7)
    #expect(visit.finished == Moment(seconds: 6007))
    #expect(visit.handedOut == ["read", "code"])
  }

  @Test("Answers to symptom checks are not teach-back, and a judgement belongs to its guide's last level")
  func followUps() throws {
    let visit = try Self.visit([
      Self.event(.answered, "you-cannot-swallow", "wait", guide: "aftercare/after-injection"),
      Self.event(.answered, "pupils", "the-same", guide: "triage/eyelid-droop"),
      Self.event(.triaged, "level", "clinic-today", reason: "which-eye=one", guide: "triage/eyelid-droop", at: 5),
      Self.event(.triaged, "level", "emergency", guide: "triage/red-flags", at: 6),
      Self.event(.judged, "level", "disagree", reason: "looks-worse", guide: "triage/eyelid-droop"),
      Self.event(.judged, "level", "agree", guide: "triage/red-flags"),
    ])
    #expect(visit.answers == ["you-cannot-swallow": ["wait"]])
    #expect(visit.followUps.map(\.level) == [.clinicToday, .emergency])
    #expect(visit.followUps.map(\.reasons) == [["which-eye=one"], []])
    #expect(visit.followUps.map(\.judgement) == [.disagrees(.looksWorse), .agrees])
  }

  @Test("Taking events one by one gives the same visit as taking them all")
  func prefixes() throws {
    let events = [
      Self.event(.noted, "areas", "jaw"), Self.event(.resumed, at: 3), Self.event(.said, "a", at: 9),
      Self.event(.skipped, "b", at: 12), Self.event(.answered, "danger-signs", "none-now", at: 15),
      Self.event(.finished, at: 20),
    ]
    var visit = try Self.visit([])
    for event in events { visit.take(event) }
    #expect(try visit == Self.visit(events))
    #expect(visit.dangerSigns == .noneNow)
  }
}
