package import Guides

/// The state of a visit, derived from its events. The same events in the same order always give the same visit.
package struct Visit: Equatable, Sendable {
  package let id: VisitID
  package let label: VisitLabel
  package let begun: Moment
  package private(set) var events: [VisitEvent] = []
  package private(set) var details = VisitDetails()
  /// Instructions that were said, by ID.
  package private(set) var said: Set<String> = []
  /// Instructions and teach-back questions that were skipped, by ID.
  package private(set) var skipped: Set<String> = []
  /// Answers to teach-back questions in the order in which they were given, by the question's ID.
  package private(set) var answers: [String: [String]] = [:]
  /// The answer about the danger signs; nil until they are asked about.
  package private(set) var dangerSigns: DangerSigns?
  package private(set) var finished: Moment?
  /// The number of seconds that the walk-through was open.
  package private(set) var secondsSpent = 0
  package private(set) var followUps: [FollowUp] = []
  /// What was handed out, in order.
  package private(set) var handedOut: [String] = []
  /// The time of the last event while the walk-through is open; nil while it is not.
  private var lastSign: Moment?
  /// The folders whose guides are symptom checks.
  private let symptomChecks: Set<String>

  /// Whether the patient has one of the danger signs.
  package enum DangerSigns: String, CaseIterable, Sendable {
    case noneNow = "none-now"
    case someNow = "some-or-not-sure"

    /// The subject of the event.
    package static let subject = "danger-signs"
  }

  /// - Parameter kinds: those of the guides that the events name.
  package init(_ record: VisitRecord, kinds: GuideKinds = .shipped) {
    symptomChecks = kinds.folders(for: .symptomCheck)
    id = record.summary.id
    label = record.summary.label
    begun = record.summary.begun
    for event in record.events { take(event) }
  }

  /// Applies an event from the log.
  package mutating func take(_ event: VisitEvent) {
    events.append(event)
    countTime(until: event)
    switch event.kind {
    case .noted: note(event)
    case .changed: change(event)
    case .said:
      said.insert(event.subject)
      skipped.remove(event.subject)
    case .skipped: if !said.contains(event.subject) { skipped.insert(event.subject) }
    case .answered: takeAnswer(event)
    case .finished: finished = finished ?? event.time
    case .handedOut: handedOut.append(event.value)
    case .triaged: takeResult(event)
    case .judged: takeJudgement(event)
    case .resumed, .paused: break
    }
  }

  package var isFinished: Bool { finished != nil }

  /// True if the walk-through was ever opened.
  package var isBegun: Bool { events.contains { $0.kind == .resumed } }

  // MARK: One event

  private mutating func note(_ event: VisitEvent) {
    if let name = VisitDetails.Name(rawValue: event.subject) { details.take(event.value, as: name) }
  }

  private mutating func change(_ event: VisitEvent) {
    if event.old == Self.saidValue { said.remove(event.subject) } else { note(event) }
  }

  private mutating func takeAnswer(_ event: VisitEvent) {
    guard !event.isOfGuide(in: symptomChecks) else { return }
    if event.subject == DangerSigns.subject {
      dangerSigns = DangerSigns(rawValue: event.value)
    } else {
      answers[event.subject, default: []].append(event.value)
      skipped.remove(event.subject)
    }
  }

  private mutating func takeResult(_ event: VisitEvent) {
    guard let level = Level(code: event.value), let guide = event.guide else { return }
    let reasons = (event.reason ?? "").split(separator: " ").map(String.init)
    followUps.append(FollowUp(guide: guide, level: level, reasons: reasons, time: event.time))
  }

  private mutating func takeJudgement(_ event: VisitEvent) {
    guard let index = followUps.lastIndex(where: { $0.guide == event.guide }) else { return }
    if event.value == FollowUp.Judgement.agreeing {
      followUps[index].judgement = .agrees
    } else if let reason = event.reason.flatMap(FollowUp.Reason.init) {
      followUps[index].judgement = .disagrees(reason)
    }
  }

  /// Adds the time since the last event. A walk-through that was killed ends with its last event; the time until it is
  /// resumed does not count.
  private mutating func countTime(until event: VisitEvent) {
    guard event.kind != .resumed else {
      lastSign = event.time
      return
    }
    guard let last = lastSign else { return }
    secondsSpent += max(0, event.time.seconds - last.seconds)
    lastSign = event.kind == .paused || event.kind == .finished ? nil : event.time
  }

  /// The old value of an event that undoes "said".
  package static let saidValue = "said"

  /// The value of an event that undoes "said".
  static let notSaidValue = "not-said"
}
