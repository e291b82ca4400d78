import Guides
import Staff
import Testing

@Suite("What the desk has done for its screens")
struct DeskServiceTests {
  private let log = MemoryLog(now: StaffMember.start)
  private let events = [VisitEvent(.resumed), VisitEvent(.said, subject: "keep-upright")]

  private func label() throws -> VisitLabel { try #require(VisitLabel("7")) }

  @Test("Events are recorded with their time, and the reply has them as the log has them")
  func records() throws {
    let service = DeskService(log: log)
    #expect(service.answer(.begin(try label(), [])) == .begun(VisitID(1)))
    let reply = service.answer(.record(events, in: VisitID(1)))
    let recorded = try #require(log.all.first).events
    #expect(recorded.map(\.time) == [StaffMember.start, StaffMember.start])
    #expect(reply == .recorded(recorded))
  }

  @Test("A refusal is told, and what was begun before it too")
  func refusals() throws {
    let service = DeskService(log: log)
    log.refusalOfEvents = .corrupt(path: "/x")
    #expect(service.answer(.begin(try label(), events)) == .begunWithoutDetails(VisitID(1), .corrupt(path: "/x")))
    #expect(service.answer(.record(events, in: VisitID(1))) == .notRecorded(.corrupt(path: "/x")))
    log.refusal = .busy(path: "/x")
    #expect(service.answer(.begin(try label(), events)) == .notRecorded(.busy(path: "/x")))
    #expect(service.answer(.find(VisitSearch())) == .notSearched(.busy(path: "/x")))
    #expect(log.all.map(\.events.count) == [0])
  }

  @Test("A page is saved where there is a tray, and nowhere else")
  func saves() {
    let tray = Tray()
    let request = DeskRequest.save(page: "<p>", named: "visit-1-plan")
    #expect(DeskService(log: log, tray: tray).answer(request) == .saved(path: "tray/visit-1-plan.html"))
    #expect(tray.pages == ["visit-1-plan": "<p>"])
    guard case .notSaved = DeskService(log: log).answer(request) else {
      Issue.record("A page was saved without a tray.")
      return
    }
  }
}
