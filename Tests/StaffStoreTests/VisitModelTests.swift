import Guides
import Staff
import StaffStore
import TestSupport
import Testing

/// A model of the log of visits, in plain arrays.
private struct Model {
  var visits: [VisitID: VisitRecord] = [:]

  /// Returns false if the events are refused.
  mutating func record(_ events: [VisitEvent], in id: VisitID) -> Bool {
    guard let visit = visits[id] else { return false }
    var treated = visit.summary.treated
    var isFinished = visit.summary.isFinished
    for event in events {
      let isLate = [.handedOut, .triaged, .judged].contains(event.kind)
      let isFollowUp = event.kind == .answered && event.guide == "triage/headache"
      if isFinished, !isLate, !isFollowUp { return false }
      if event.kind == .finished { isFinished = true }
      if event.subject == "treated", [.noted, .changed].contains(event.kind) {
        treated = Moment(event.value, in: .utc)
      }
    }
    visits[id] = VisitRecord(
      summary: VisitSummary(
        id: id, label: visit.summary.label, begun: visit.summary.begun, treated: treated, isFinished: isFinished),
      events: visit.events + events)
    return true
  }

  func found(_ search: VisitSearch) -> [VisitSummary] {
    let fitting = visits.values.map(\.summary).filter { visit in
      let moments = [visit.begun, visit.treated].compactMap(\.self)
      return visit.label.text.lowercased().hasPrefix(search.label.lowercased()) && !(search.isOpen && visit.isFinished)
        && moments.contains { $0 >= search.from ?? $0 && $0 < search.until ?? Moment(seconds: .max) }
    }
    let sorted = fitting.sorted { ($0.begun, $0.id.number) > ($1.begun, $1.id.number) }
    return Array(sorted.prefix(search.limit))
  }
}

/// A generator of random calls, from a seed.
private struct Caller {
  var random: SeededNumbers

  mutating func event(at now: Moment) -> VisitEvent {
    let kinds = VisitEvent.Kind.allCases.filter { $0 != .finished || Int.random(in: 0..<4, using: &random) == 0 }
    var event = VisitEvent(
      kinds.randomElement(using: &random) ?? .said, subject: ["treated", "lot", "Ünï 'x'"][pick(3)],
      value: ["", "2026-11-20T08:00:00Z", "2026-12-01T09:30", "no", "\n\r, \"=1"][pick(5)],
      old: [nil, "", "a"][pick(3)], reason: [nil, "b"][pick(2)], time: now)
    event.guide = [nil, "aftercare/after-injection", "triage/headache"][pick(3)]
    return event
  }

  mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  mutating func search(now: Moment) -> VisitSearch {
    var search = VisitSearch()
    search.label = ["", "a", "AB", "b", "%"][pick(5)]
    search.from = [nil, now.adding(hours: -24 * pick(20))][pick(2)]
    search.until = [nil, now.adding(hours: -24 * pick(20) + 24 * 7)][pick(2)]
    search.isOpen = pick(3) == 0
    search.limit = [1, 3, 100][pick(3)]
    return search
  }
}

@Test("After any calls, in any order, the log holds what a plain list of them would", arguments: 1...12)
func model(_ seed: Int) throws {
  let folder = try TemporaryFolder()
  let clock = Clock()
  var store = try folder.store(clock: clock)
  var caller = Caller(random: SeededNumbers(seed: UInt64(seed)))
  var model = Model()
  for _ in 0..<250 {
    clock.pass(seconds: caller.pick(86_400) - 3600)
    switch caller.pick(20) {
    case 0...4:
      let label = try VisitLabel.of(["a", "Ab-1", "aB. 2", "b"][caller.pick(4)])
      let id = try store.begin(label)
      let summary = VisitSummary(id: id, label: label, begun: clock.now, treated: nil, isFinished: false)
      #expect(model.visits.updateValue(VisitRecord(summary: summary, events: []), forKey: id) == nil)
    case 5...14:
      let id = VisitID(caller.pick(60))
      let events = (0...caller.pick(3)).map { _ in caller.event(at: clock.now) }
      let isTaken = model.record(events, in: id)
      #expect((try? store.record(events, in: id)) == (isTaken ? events : nil))
    case 15: store = try folder.store(clock: clock)
    case 16:
      let end = clock.now.adding(hours: -24 * 25)
      let old = model.visits.filter { $0.value.summary.begun < end }
      #expect(try store.forget(olderThan: 25) == old.count)
      for id in old.keys { model.visits[id] = nil }
    default:
      let search = caller.search(now: clock.now)
      #expect(try store.visits(search) == model.found(search))
    }
  }
  for id in (0..<100).map({ VisitID($0) }) { #expect(try store.visit(id) == model.visits[id]) }
}
