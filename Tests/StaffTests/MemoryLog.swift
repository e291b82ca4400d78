import Guides
import Staff
import Synchronization

/// A log of visits in memory, with a clock that a test sets. Its identity is that of its visits.
final class MemoryLog: VisitLog {
  private struct Room {
    var visits: [(label: VisitLabel, begun: Moment, events: [VisitEvent])] = []
    var now: Moment
    var refusal: VisitLogError?
    var refusalOfEvents: VisitLogError?
  }

  private let room: Mutex<Room>

  init(now: Moment) { room = Mutex(Room(now: now)) }

  /// The time that events are stamped with.
  var now: Moment {
    get { room.withLock { $0.now } }
    set { room.withLock { $0.now = newValue } }
  }

  /// The error of every call; nil if calls succeed.
  var refusal: VisitLogError? {
    get { room.withLock { $0.refusal } }
    set { room.withLock { $0.refusal = newValue } }
  }

  /// The error of recording events, though a visit can be begun; nil if events can be recorded.
  var refusalOfEvents: VisitLogError? {
    get { room.withLock { $0.refusalOfEvents } }
    set { room.withLock { $0.refusalOfEvents = newValue } }
  }

  private func check() throws(VisitLogError) {
    if let refusal { throw refusal }
  }

  func begin(_ label: VisitLabel) throws(VisitLogError) -> VisitID {
    try check()
    return room.withLock { room in
      room.visits.append((label, room.now, []))
      return VisitID(room.visits.count)
    }
  }

  func record(_ events: [VisitEvent], in visit: VisitID) throws(VisitLogError) -> [VisitEvent] {
    try check()
    if let refusalOfEvents { throw refusalOfEvents }
    if let record = try self.visit(visit), record.summary.isFinished, !events.allSatisfy(\.mayFollowTheEnd) {
      throw .finished
    }
    return room.withLock { room in
      let stamped = events.map { event in
        var event = event
        event.time = room.now
        return event
      }
      room.visits[visit.number - 1].events += stamped
      return stamped
    }
  }

  func visit(_ id: VisitID) throws(VisitLogError) -> VisitRecord? {
    try check()
    return all.first { $0.summary.id == id }
  }

  func visits(_ search: VisitSearch) throws(VisitLogError) -> [VisitSummary] {
    try check()
    let fitting = all.map(\.summary).reversed().filter { visit in
      let times = [visit.begun, visit.treated].compactMap(\.self)
      return visit.label.text.lowercased().hasPrefix(search.label.lowercased()) && !(search.isOpen && visit.isFinished)
        && times.contains { $0 >= search.from ?? $0 && search.until.map($0.isBefore) ?? true }
    }
    return Array(fitting.prefix(search.limit))
  }

  var all: [VisitRecord] {
    room.withLock { room in
      room.visits.enumerated().map { index, visit in
        let treated = visit.events.last { $0.subject == "treated" }.flatMap { Moment($0.value, in: .utc) }
        let summary = VisitSummary(
          id: VisitID(index + 1), label: visit.label, begun: visit.begun, treated: treated,
          isFinished: visit.events.contains { $0.kind == .finished })
        return VisitRecord(summary: summary, events: visit.events)
      }
    }
  }
}

extension VisitEvent {
  fileprivate var mayFollowTheEnd: Bool {
    [.handedOut, .triaged, .judged].contains(kind) || kind == .answered && guide?.hasPrefix("triage/") == true
  }
}

extension Moment {
  fileprivate func isBefore(_ other: Moment) -> Bool { self < other }
}
