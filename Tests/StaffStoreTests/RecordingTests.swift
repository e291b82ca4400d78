import Database
import Foundation
import Guides
import Pages
import Staff
import StaffStore
import Testing

@Suite("Recording a visit")
final class RecordingTests: StoreSuite {
  @Test("A visit begins with its label, now, and nothing else")
  func begin() throws {
    let id = try store.begin(.of("Room 2"))
    let summary = VisitSummary(id: id, label: try .of("Room 2"), begun: clock.now, treated: nil, isFinished: false)
    #expect(try store.visit(id) == VisitRecord(summary: summary, events: []))
    #expect(try store.visits(VisitSearch()) == [summary])
  }

  @Test("There is no visit of a number that was not given out")
  func noVisit() throws {
    #expect(try store.visit(VisitID(7)) == nil)
    let missing = VisitLogError.other(path: folder.file, reason: "visit 7 is not there any more")
    #expect(throws: missing) { try store.record([VisitEvent(.said)], in: VisitID(7)) }
  }

  @Test("An event is read as it was recorded, whole, with the time of the clock")
  func wholeEvent() throws {
    let id = try store.begin(.of("A"))
    clock.pass(seconds: 75)
    var event = VisitEvent(
      .changed, subject: "swelling", value: "no", old: "yes", reason: "asked-again", time: Moment(seconds: 1))
    event.guide = "aftercare/after-injection"
    event.content = ContentHash(of: [1])
    let recorded = try store.record([event, VisitEvent(.paused)], in: id)
    event.time = clock.now
    #expect(recorded == [event, VisitEvent(.paused, time: clock.now)])
    #expect(try store.visit(id)?.events == recorded)
    #expect(try folder.store().visit(id)?.events == recorded)
  }

  @Test("Every kind of event is read back as itself", arguments: VisitEvent.Kind.allCases)
  func kinds(_ kind: VisitEvent.Kind) throws {
    let id = try store.begin(.of("A"))
    #expect(try store.record([VisitEvent(kind, subject: "s")], in: id).map(\.kind) == [kind])
    #expect(try store.visit(id)?.events.map(\.kind) == [kind])
  }

  @Test(
    "When the injection was follows from the last note of it",
    arguments: [
      (["2026-11-24T10:40:00-07:00"], "2026-11-24T17:40:00Z"),
      (["2026-11-24T10:40", "2026-11-23T09:00:00Z"], "2026-11-23T09:00:00Z"),
      (["2026-11-24T10:40", ""], nil),
      (["yesterday"], nil),
    ])
  func treated(_ times: [String], _ expected: String?) throws {
    let id = try store.begin(.of("A"))
    for time in times { _ = try store.record([VisitEvent(.noted, subject: "treated", value: time)], in: id) }
    let treated = try store.visit(id)?.summary.treated
    #expect(treated.map { ClockTime($0, in: .utc).iso8601 } == expected)
  }

  @Test("A time without an offset is read in the clinic's zone, and a change of it counts")
  func treatedInZone() throws {
    let store = try folder.store(zone: .hours(-7), clock: clock)
    let id = try store.begin(.of("A"))
    _ = try store.record([VisitEvent(.noted, subject: "treated", value: "2026-11-24T10:40")], in: id)
    #expect(try store.visit(id)?.summary.treated == Moment("2026-11-24T17:40Z", in: .utc))
    let change = VisitEvent(.changed, subject: "treated", value: "2026-11-24T09:00", old: "2026-11-24T10:40")
    _ = try store.record([change], in: id)
    #expect(try store.visit(id)?.summary.treated == Moment("2026-11-24T16:00Z", in: .utc))
  }

  // MARK: Finished visits

  @Test(
    "A finished visit takes no more of what belongs to the walk-through",
    arguments: [VisitEvent.Kind.noted, .resumed, .said, .skipped, .answered, .changed, .paused, .finished])
  func finished(_ kind: VisitEvent.Kind) throws {
    let id = try store.begin(.of("A"))
    _ = try store.record([VisitEvent(.said, subject: "one"), VisitEvent(.finished)], in: id)
    let before = try store.visit(id)
    #expect(before?.summary.isFinished == true)
    #expect(throws: VisitLogError.finished) {
      try store.record([VisitEvent(.handedOut), VisitEvent(kind, subject: "late")], in: id)
    }
    #expect(try store.visit(id) == before)
  }

  @Test("A finished visit takes a handout, and a follow-up with its answers, level and judgement")
  func followUp() throws {
    let id = try store.begin(.of("A"))
    var answer = VisitEvent(.answered, subject: "pupils", value: "the-same")
    answer.guide = "triage/eyelid-droop"
    _ = try store.record([VisitEvent(.finished)], in: id)
    clock.pass(days: 6)
    let later = [VisitEvent(.handedOut), answer, VisitEvent(.triaged, value: "clinic-today"), VisitEvent(.judged)]
    let recorded = try store.record(later, in: id)
    #expect(try store.visit(id)?.events.dropFirst().map(\.self) == recorded)
  }

  @Test("What comes after the end within one call is refused, and nothing of the call is kept")
  func endWithin() throws {
    let id = try store.begin(.of("A"))
    #expect(throws: VisitLogError.finished) {
      try store.record([VisitEvent(.said), VisitEvent(.finished), VisitEvent(.said)], in: id)
    }
    #expect(try store.visit(id)?.events == [])
    #expect(try store.visit(id)?.summary.isFinished == false)
  }

  // MARK: Append-only events

  @Test(
    "Not even another program can change or take out what was recorded",
    arguments: [
      ("UPDATE event SET value = 'x'", "an event is never changed"),
      ("DELETE FROM event", "an event is only deleted with its visit"),
      ("UPDATE visit SET label = 'x'", "a visit keeps its number, label and beginning"),
      ("UPDATE visit SET begun = 0", "a visit keeps its number, label and beginning"),
      ("UPDATE visit SET finished = NULL", "a finished visit is never changed"),
      ("UPDATE visit SET treated = 0", "a finished visit is never changed"),
    ])
  func triggers(_ sql: String, _ message: String) throws {
    let id = try store.begin(.of("A"))
    _ = try store.record([VisitEvent(.said, subject: "one"), VisitEvent(.finished)], in: id)
    let before = try store.visit(id)
    let error = #expect(throws: DatabaseError.self) { try folder.raw().execute(sql) }
    #expect(error?.message == message)
    #expect(try store.visit(id) == before)
  }

  // MARK: Two desks

  @Test("Two desks on one file see each other's visits and keep every event")
  func twoDesks() async throws {
    let other = try folder.store(patience: 5)
    let here = try folder.store(patience: 5)
    let id = try here.begin(.of("A"))
    await withThrowingTaskGroup(of: Void.self) { group in
      for (name, store) in [("here", here), ("other", other)] {
        group.addTask {
          for number in 0..<100 { _ = try store.record([VisitEvent(.said, subject: "\(name)-\(number)")], in: id) }
        }
      }
    }
    let subjects = try #require(try here.visit(id)).events.map(\.subject)
    #expect(subjects.filter { $0.hasPrefix("here") } == (0..<100).map { "here-\($0)" })
    #expect(subjects.filter { $0.hasPrefix("other") } == (0..<100).map { "other-\($0)" })
  }

  @Test("What one desk finished another cannot go on with")
  func finishedElsewhere() throws {
    let id = try store.begin(.of("A"))
    _ = try folder.store().record([VisitEvent(.finished)], in: id)
    #expect(throws: VisitLogError.finished) { try store.record([VisitEvent(.said)], in: id) }
  }

  @Test("Eight desks that open a new file at once all find it ready")
  func openedAtOnce() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    let numbers = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<8 {
        group.addTask {
          let store = try VisitStore(folder: path, zone: .utc) { Moment(seconds: number) }
          return try store.begin(.of("\(number)")).number
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(numbers.sorted() == Array(1...8))
  }
}
