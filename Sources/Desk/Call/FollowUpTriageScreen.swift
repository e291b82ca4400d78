import Documents
import Guides
import Screens

/// A symptom check made for a visit: every answer is recorded before the next question comes, then the level, and
/// whether staff agree. What staff think never changes what the patient is told.
struct FollowUpTriageScreen: RecordingScreen {
  /// What its own items do; those of the check are the walk's.
  private enum Act: Hashable {
    case agree, disagree
    case giveReason(FollowUp.Reason)
    case handOut
  }

  private let guide: Triage.Guide
  private let plan: VisitPlan?
  /// Those of every guide whose questions are asked, by id.
  private let facts: [String: GuideFacts]
  private let printing: Printing
  private var visit: Visit
  private var walk: Triage.WalkScreen
  /// The result that was recorded; nil while a question is open.
  private var recorded: Triage.Result?
  private var isChoosingReason = false
  var message = ""
  private var note = ""
  var afterRecording: [@Sendable (inout FollowUpTriageScreen, ScreenContext) -> Step] = []

  /// - Parameters:
  ///   - plan: what tells which day it is; nil where the aftercare plan cannot be opened.
  ///   - facts: those of every guide whose questions are asked.
  init(_ guide: Triage.Guide, for visit: Visit, plan: VisitPlan?, facts: [GuideFacts], printing: Printing) {
    self.guide = guide
    self.visit = visit
    self.plan = plan
    self.facts = Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
    self.printing = printing
    walk = Triage.WalkScreen(guide: guide, occasion: Triage.Occasion(isRecorded: true))
  }

  // MARK: The check inside

  /// The walk with what the visit tells of its questions now, as on which day it is.
  private func informedWalk(in context: ScreenContext) -> Triage.WalkScreen {
    var walk = walk
    walk.occasion.known = KnownAnswers.all(
      for: guide, visit, schedule: plan?.schedule(in: context), in: context.words)
    return walk
  }

  /// The context of the walk: the treatment is that of the visit, and not one that was looked up before.
  private func contextOfWalk(_ context: ScreenContext) -> ScreenContext {
    var context = context
    context.treated = visit.details.treated
    return context
  }

  // MARK: What it shows

  func sheet(in context: ScreenContext) -> Sheet {
    guard !isChoosingReason else { return reasonSheet(in: context) }
    var sheet = informedWalk(in: context).sheet(in: contextOfWalk(context))
    sheet.place = trail.words(in: context)
    if !message.isEmpty { sheet.message = message }
    if !note.isEmpty { sheet.note = note }
    if walk.isAtResult {
      sheet.insert(resultPieces(in: context) + [.item(Item(Act.handOut, context.words(.handOutAdvice)))])
    } else if let schedule = plan?.schedule(in: context) {
      let change = KnownAnswers.changesAt(for: guide, schedule: schedule)?.seconds
      sheet.changesAt = [sheet.changesAt, change].compactMap(\.self).min()
    }
    return sheet
  }

  private var trail: Trail { .check(guide.facts, visit.label) }

  private var judgement: FollowUp.Judgement? { visit.followUps.last { $0.guide == guide.facts.id }?.judgement }

  private func resultPieces(in context: ScreenContext) -> [Piece] {
    let words = context.words
    guard let judgement else {
      return [
        .line(words(.isRightLevel), .strong), .item(Item(Act.agree, words(.agree))),
        .item(Item(Act.disagree, words(.disagree))),
      ]
    }
    switch judgement {
    case .agrees: return [.line(words(.recordedAgreement), .strong)]
    case .disagrees(let reason):
      let recorded = words(.recordedDisagreement, ["reason": words(reason.phrase)])
      return [.line(recorded, .strong), .line(words(.adviceStays))]
    }
  }

  private func reasonSheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.line(words(.whyDisagree), .heading), .space]
    pieces += FollowUp.Reason.allCases.map { .item(Item(Act.giveReason($0), words($0.phrase))) }
    pieces += [.gap, .line(words(.reasonIsRecorded))]
    return Sheet(
      place: trail.words(in: context), pieces: pieces, message: message, strip: context.strip, identity: "reason")
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    guard isChoosingReason else { return walk.bindings(in: context) }
    return [
      Binding(.open, hint: context.words(.chooseHint), help: context.words(.recordReasonHelp)),
      Binding(.goBack, hint: context.words(.backHint), help: context.words(.noReasonHelp)),
    ]
  }

  // MARK: Obeying

  mutating func perform(_ action: Action, in context: ScreenContext) -> Step {
    message = ""
    note = ""
    switch action.act(as: Act.self) {
    case .agree?: return judge(FollowUp.Judgement.agreeing, in: context)
    case .giveReason(let reason)?: return judge(FollowUp.Judgement.disagreeing, reason: reason.rawValue, in: context)
    case .handOut?: return handOut(in: context)
    case .disagree?: isChoosingReason = true
    case nil:
      guard isChoosingReason else { return walkOn(action, in: context) }
      if action.command == .goBack { isChoosingReason = false }
    }
    return .stay
  }

  /// Lets the walk obey, and keeps what it came to only where that was recorded.
  private mutating func walkOn(_ action: Action, in context: ScreenContext) -> Step {
    var next = informedWalk(in: context)
    let step = next.perform(action, in: contextOfWalk(context))
    var events = answers(from: walk.walk, to: next.walk)
    let result = next.result(in: context)
    if let result, result != recorded { events.append(event(for: result, of: next.walk)) }
    return record(events, in: context) { [next] screen, _ in
      screen.recorded = result
      screen.walk = next
      return screen.forVisit(step)
    }
  }

  /// The step of the walk; another check that a result leads to is made for the same visit.
  private func forVisit(_ step: Step) -> Step {
    guard case .follow(.guide(let id, section: nil)) = step, id.hasPrefix("\(Triage.name)/") else { return step }
    return .follow(.desk(.check(visit: visit.id.number, guide: id)))
  }

  private mutating func judge(_ value: String, reason: String? = nil, in context: ScreenContext) -> Step {
    let event = VisitEvent(.judged, of: guide.facts, subject: Self.levelSubject, value: value, reason: reason)
    return record([event], in: context) { screen, context in
      screen.isChoosingReason = false
      screen.note = context.words(.recorded)
      return .stay
    }
  }

  private func handOut(in context: ScreenContext) -> Step {
    guard let result = walk.result(in: context) else { return .stay }
    let handout = Handout(walk.walk, of: guide, result: result, in: contextOfWalk(context))
    return .open(
      HandoutScreen(
        handout, subject: guide.facts.id, of: guide.facts, for: visit, trail: trail, printing: printing))
  }

  // MARK: Recording

  var visitID: VisitID? { visit.id }

  mutating func count(_ event: VisitEvent) { visit.take(event) }

  private static let levelSubject = "level"

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

  private func event(for result: Triage.Result, of walk: Triage.Walk) -> VisitEvent {
    let steps = walk.plan.steps
    let reasons = result.reasons.map { "\(steps[$0.step].id)=\(Self.slugs(of: $0.ticks, on: steps[$0.step]))" }
    return VisitEvent(
      .triaged, of: guide.facts, subject: Self.levelSubject, value: result.level.code,
      reason: reasons.joined(separator: " "))
  }
}
