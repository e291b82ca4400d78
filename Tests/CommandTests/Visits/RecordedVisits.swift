import Foundation
import Guides
import Pages
import Staff
import StaffStore
import Synchronization

/// A state folder with three visits for the commands to run on, deleted with the object.
///
/// Visit 1 is older than a month and has values that a spreadsheet would run as formulas. Visit 2 is a whole visit with
/// its follow-up, on the current guidance. Visit 3 is open, and its guidance no longer exists.
final class RecordedVisits {
  let state: String
  let aftercare: ContentHash
  let droop: ContentHash
  let signs: ContentHash
  static let old = ContentHash(of: [1])

  var file: String { state + "/chairside/visits.sqlite" }

  /// - Parameter base: the time of visit 2, in seconds since 1970; by default 24 November 2026, 17:25 UTC.
  init(base: Int = 1_795_541_100) throws {
    state = FileManager.default.temporaryDirectory.appending(path: "state-\(UUID().uuidString)").path
    aftercare = try Self.hash(["aftercare", Self.plan, "--treated", "2026-11-24T09:00", "--json"])
    droop = try Self.hash(["triage", "triage/eyelid-droop", "--answers", "-", "--json"])
    signs = try Self.hash(["triage", "triage/red-flags", "--answers", "-", "--json"])
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    let clock = Mutex(Int(Date().timeIntervalSince1970) - 40 * 86_400)
    let store = try VisitStore(folder: state + "/chairside", zone: .utc) {
      clock.withLock { seconds in
        seconds += 60
        return Moment(seconds: seconds)
      }
    }
    let third = [
      VisitEvent(.noted, subject: "lot", value: "=1+1"), VisitEvent(.noted, subject: "product", value: "a,\"b\""),
    ]
    try add(third, label: "old.1", to: store)
    clock.withLock { $0 = base }
    try add(walkThrough + followUp, label: "AB 1", to: store)
    clock.withLock { $0 += 86_400 }
    try add([event(.answered, "aftercare/gone", Self.old, "a-question", "an-answer")], label: "b", to: store)
  }

  /// Visits that are not yet a month old today, but for the first.
  static func recent() throws -> RecordedVisits { try RecordedVisits(base: now - 4 * 86_400) }

  static var now: Int { Int(Date().timeIntervalSince1970) }

  deinit { try? FileManager.default.removeItem(atPath: state) }

  static let plan = "aftercare/after-injection"

  private func add(_ events: [VisitEvent], label: String, to store: VisitStore) throws {
    guard let label = VisitLabel(label) else { return }
    let id = try store.begin(label)
    for event in events { _ = try store.record([event], in: id) }
  }

  private func event(
    _ kind: VisitEvent.Kind, _ guide: String, _ content: ContentHash, _ subject: String, _ value: String = ""
  ) -> VisitEvent {
    var event = VisitEvent(kind, subject: subject, value: value)
    event.guide = guide
    event.content = content
    return event
  }

  static let question = "you-cannot-swallow-well-on-day-10-what-do-you-do"

  private var walkThrough: [VisitEvent] {
    [
      VisitEvent(.noted, subject: "treated", value: "2026-11-24T16:00:00Z"),
      VisitEvent(.noted, subject: "areas", value: "upper-face jaw"), VisitEvent(.resumed),
      event(.said, Self.plan, aftercare, "stay-upright-for-about-4-hours"),
      event(.answered, Self.plan, aftercare, Self.question, "wait-for-the-day-14-review"),
      event(.answered, Self.plan, aftercare, Self.question, "get-emergency-help-now"),
      event(.answered, Self.plan, aftercare, "danger-signs", "none-now"), VisitEvent(.finished),
    ]
  }

  private var followUp: [VisitEvent] {
    [
      event(.answered, "triage/red-flags", signs, "breathing-and-swallowing", "none-of-these"),
      event(
        .answered, "triage/eyelid-droop", droop, "other-signs", "a-weak-neck-arm-or-leg-or-a-very-dry-mouth+not-sure"),
      event(.triaged, "triage/eyelid-droop", droop, "level", "emergency"),
      event(.judged, "triage/eyelid-droop", droop, "level", "agree"),
    ]
  }

  private static func hash(_ arguments: [String]) throws -> ContentHash {
    struct NoHash: Error {}
    let run = try Run(arguments: arguments, input: "{}")
    guard let hash = (try run.json["content"] as? String).flatMap(ContentHash.init) else { throw NoHash() }
    return hash
  }

  /// - Parameter content: the folder of the guidance.
  /// - Parameter faults: variables of `Tests/FaultInjection`.
  func run(_ arguments: String..., content: String? = nil, faults: [String: String] = [:]) throws -> Run {
    let options = content.map { ["--content", $0] } ?? []
    return try Run(arguments: ["visits"] + arguments + options, state: state, faults: faults)
  }
}
