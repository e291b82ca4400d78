import Guides
import Handouts
import Prose
import Screens

/// A symptom check made for a visit: every answer is recorded before the next question comes, then the level, and
/// whether staff agree. What staff think never changes what the patient is told.
struct CheckScreen: Screen {
  private let desk: Desk
  private let surroundings: Surroundings
  private let label: VisitLabel
  private let facts: [String: GuideFacts]
  private let guide: Triage.Guide
  private var open: OpenVisit
  private var walk: Triage.WalkScreen
  /// The result that was recorded; nil while a question is open.
  private var recorded: Triage.Result?
  private var isChoosingReason = false
  private var message = ""
  private var note = ""

  /// - Parameter facts: those of every guide whose questions are asked.
  init(
    _ guide: Triage.Guide, for open: OpenVisit, plan: VisitPlan?, facts: [GuideFacts], desk: Desk,
    in surroundings: Surroundings
  ) {
    self.guide = guide
    self.open = open
    self.desk = desk
    self.surroundings = surroundings
    label = open.visit.label
    self.facts = Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
    let known = KnownAnswers.all(for: guide, open.visit, schedule: plan?.schedule)
    var surroundings = surroundings
    surroundings.treated = open.visit.details.treated
    walk = Triage.WalkScreen(
      guide: guide, surroundings: surroundings, occasion: Triage.Occasion(known: known, isRecorded: true))
  }

  // MARK: What stands on it

  var sheet: Sheet {
    if isChoosingReason { return reasonSheet }
    var sheet = walk.sheet
    sheet.place = place
    if !message.isEmpty { sheet.message = message }
    if !note.isEmpty { sheet.note = note }
    if walk.isAtResult { sheet.insert(resultPieces + [.item(Item(Self.handOutItem, "Hand out this advice"))]) }
    return sheet
  }

  private var place: [String] { [Desk.place, "Visit \(label)", guide.facts.title] }

  private var judgement: FollowUp.Judgement? { open.visit.followUps.last { $0.guide == guide.facts.id }?.judgement }

  private var resultPieces: [Piece] {
    guard let judgement else {
      return [
        .line("For staff: is this the right level?", .strong), .item(Item(Self.agreeItem, "I agree")),
        .item(Item(Self.disagreeItem, "I do not agree")),
      ]
    }
    switch judgement {
    case .agrees: return [.line("Recorded: staff agree.", .strong)]
    case .disagrees(let reason):
      let words = "Recorded: staff do not agree. \(reason.words)."
      return [.line(words, .strong), .line("The advice above stays as it is.")]
    }
  }

  private var reasonSheet: Sheet {
    var pieces: [Piece] = [.line("Why do you not agree?", .heading), .space]
    pieces += FollowUp.Reason.allCases.map { .item(Item($0.rawValue, $0.words)) }
    pieces += [.gap, .line("This is recorded beside the level. The patient's advice stays as it is.")]
    return Sheet(
      place: place, pieces: pieces, message: message,
      strip: surroundings.strip, identity: "reason")
  }

  var bindings: [Binding] {
    guard isChoosingReason else { return walk.bindings }
    return [
      Binding(.open, hint: "choose", help: "Record this reason"),
      Binding(.goBack, hint: "back", help: "Go back without recording a reason"),
    ]
  }

  // MARK: Obeying

  mutating func perform(_ command: Command, on item: String?) -> Step {
    message = ""
    note = ""
    if isChoosingReason {
      chooseReason(command, item)
      return .stay
    }
    switch item {
    case Self.agreeItem? where command != .goBack:
      judge(VisitEvent(.judged, of: guide.facts, subject: Self.levelSubject, value: FollowUp.Judgement.agreeing))
      return .stay
    case Self.disagreeItem? where command != .goBack:
      isChoosingReason = true
      return .stay
    case Self.handOutItem? where command != .goBack: return handOut()
    default: return walkOn(command, item)
    }
  }

  /// Lets the walk obey, and keeps what it came to only where that was recorded.
  private mutating func walkOn(_ command: Command, _ item: String?) -> Step {
    var next = walk
    let step = next.perform(command, on: item)
    var events = answers(from: walk.walk, to: next.walk)
    let result = next.result
    if let result, result != recorded { events.append(event(for: result, of: next)) }
    if let words = open.record(events) {
      message = words
      return .stay
    }
    recorded = result
    walk = next
    // Another check that the result leads to is made for the same visit.
    if case .follow(let target) = step, target.hasPrefix("\(Triage.name)/"), !target.contains("#") {
      return .follow(Desk.target(.check(open.visit.id, target)))
    }
    return step
  }

  private func answers(from old: Triage.Walk, to new: Triage.Walk) -> [VisitEvent] {
    new.plan.steps.indices.compactMap { step in
      guard let ticks = new.answers[step], ticks != old.answers[step] else { return nil }
      let value = Self.slugs(of: ticks, on: new.plan.steps[step])
      let facts = facts[new.plan.steps[step].guide] ?? guide.facts
      guard let before = old.answers[step] else {
        return VisitEvent(.answered, of: facts, subject: new.plan.steps[step].id, value: value)
      }
      let oldValue = Self.slugs(of: before, on: new.plan.steps[step])
      return VisitEvent(
        .answered, of: facts, subject: new.plan.steps[step].id, value: value, old: oldValue, reason: "put-right")
    }
  }

  private static func slugs(of ticks: Set<Int>, on step: Triage.Plan.Step) -> String {
    ticks.sorted().map { step.question.answers[$0].slug }.joined(separator: "+")
  }

  private func event(for result: Triage.Result, of walk: Triage.WalkScreen) -> VisitEvent {
    let steps = walk.walk.plan.steps
    let reasons = result.reasons.map { "\(steps[$0.step].id)=\(Self.slugs(of: $0.ticks, on: steps[$0.step]))" }
    return VisitEvent(
      .triaged, of: guide.facts, subject: Self.levelSubject, value: result.level.code,
      reason: reasons.joined(separator: " "))
  }

  private mutating func chooseReason(_ command: Command, _ item: String?) {
    if command == .goBack {
      isChoosingReason = false
    } else if let reason = item.flatMap(FollowUp.Reason.init) {
      let value = FollowUp.Judgement.disagreeing
      judge(
        VisitEvent(.judged, of: guide.facts, subject: Self.levelSubject, value: value, reason: reason.rawValue))
    }
  }

  private mutating func judge(_ event: VisitEvent) {
    if let words = open.record([event]) {
      message = words
    } else {
      isChoosingReason = false
      note = "Recorded."
    }
  }

  private func handOut() -> Step {
    guard let result = walk.result else { return .stay }
    return .open(
      HandoutScreen(
        Handout(walk.walk, of: guide, result: result, in: surroundings), subject: guide.facts.id, of: guide.facts,
        for: open, place: place, desk: desk, strip: surroundings.strip))
  }

  private static let handOutItem = "hand out"
  private static let levelSubject = "level"
  private static let agreeItem = "agree"
  private static let disagreeItem = "disagree"
}
