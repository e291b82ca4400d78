import Documents
import Guides
import Screens

/// A symptom check made for a visit. Every answer is recorded before the next question is shown, then the level, and
/// whether staff agree. The opinion of staff never changes what the patient is told.
struct FollowUpTriageScreen: RecordingScreen {
  /// The actions of the screen's own items; those of the check belong to the walk.
  private enum Act: Hashable {
    case agree, disagree
    case giveReason(FollowUp.Reason)
    case handOut
  }

  private var guide: GuideFacts
  private var plan: VisitPlan?
  /// The facts of every guide whose questions are asked, by ID.
  private var facts: [String: GuideFacts]
  private let printing: Printing
  private var visit: Visit
  private var walk: any SymptomCheckScreen
  /// The result that was recorded; nil while a question is open.
  private var recorded: SymptomCheckResult?
  private var isChoosingReason = false
  var message: Message?
  private var note: Message?
  var afterRecording: [@Sendable (inout FollowUpTriageScreen, ScreenContext) -> Step] = []

  /// - Parameters:
  ///   - guide: the facts of the symptom check.
  ///   - walk: the check at its beginning.
  ///   - plan: used to determine the day; nil if the aftercare plan cannot be opened.
  ///   - facts: those of every guide whose questions are asked.
  init(
    _ guide: GuideFacts, _ walk: any SymptomCheckScreen, for visit: Visit, plan: VisitPlan?, facts: [GuideFacts],
    printing: Printing
  ) {
    self.guide = guide
    self.visit = visit
    self.plan = plan
    self.facts = Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
    self.printing = printing
    self.walk = walk
  }

  func renewed(from repository: any GuideRepository, in context: ScreenContext) -> (any Screen)? {
    guard let newer = repository.guide(guide.id),
      let walk = walk.reopened(with: newer, in: context) as? any SymptomCheckScreen
    else { return nil }
    var screen = self
    screen.walk = walk
    (screen.message, screen.note) = (nil, nil)
    screen.guide = newer.facts
    screen.plan = VisitPlan(visit.details, from: repository) ?? plan
    for id in facts.keys { screen.facts[id] = repository.guide(id)?.facts ?? facts[id] }
    return screen
  }

  // MARK: The check inside

  /// The walk with the answers that the visit's record currently gives, such as which day it is.
  private func informedWalk(in context: ScreenContext) -> any SymptomCheckScreen {
    var walk = walk
    walk.known = KnownAnswers.all(
      for: walk.prefills, visit.details, schedule: plan?.schedule(in: context), titles: plan?.titlesOfAreas ?? [:],
      in: context.words)
    return walk
  }

  /// The context of the walk, with the treatment time of the visit instead of one that was looked up before.
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
    if message != nil { sheet.message = context.words(message) }
    if note != nil { sheet.note = context.words(note) }
    if walk.isAtResult {
      sheet.pieces = sheet.pieces.map { piece in
        // Nobody tells the clinic to contact the clinic.
        guard case .banner(_, let style, let urgency) = piece, walk.checkResult(in: context)?.level == .clinicToday
        else { return piece }
        return .banner(context.levels.headline(.clinicToday, in: context).uppercased(), style, urgency: urgency)
      }
      sheet.insert(resultPieces(in: context) + [.item(Item(Act.handOut, context.words(.handOutAdvice)))])
    } else if let schedule = plan?.schedule(in: context) {
      let change = KnownAnswers.changesAt(for: walk.prefills, schedule: schedule)?.seconds
      sheet.changesAt = [sheet.changesAt, change].compactMap(\.self).min()
    }
    return sheet
  }

  private var trail: Trail { .check(guide, visit.label) }

  private var judgement: FollowUp.Judgement? { visit.followUps.last { $0.guide == guide.id }?.judgement }

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
      place: trail.words(in: context), pieces: pieces, message: context.words(message),
      identity: "reason")
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
    message = nil
    note = nil
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

  /// Passes an action to the walk, and keeps the new state only if the answers were recorded.
  private mutating func walkOn(_ action: Action, in context: ScreenContext) -> Step {
    var next = informedWalk(in: context)
    let step = next.perform(action, in: contextOfWalk(context))
    var events = answers(from: walk.answered, to: next.answered)
    let result = next.checkResult(in: context)
    if let result, result != recorded { events.append(event(for: result)) }
    return record(events, in: context) { [next] screen, _ in
      screen.recorded = result
      screen.walk = next
      return screen.forVisit(step)
    }
  }

  /// The step of the walk; another check that a result leads to is opened for the same visit.
  private func forVisit(_ step: Step) -> Step {
    guard case .follow(.guide(let id, section: nil)) = step, id.hasPrefix("\(guide.kind)/") else { return step }
    return .follow(.desk(.check(visit: visit.id.number, guide: id)))
  }

  private mutating func judge(_ value: String, reason: String? = nil, in context: ScreenContext) -> Step {
    let event = VisitEvent(.judged, of: guide, subject: Self.levelSubject, value: value, reason: reason)
    return record([event], in: context) { screen, context in
      screen.isChoosingReason = false
      screen.note = Message(.recorded)
      return .stay
    }
  }

  private func handOut(in context: ScreenContext) -> Step {
    guard let handout = walk.handout(in: contextOfWalk(context)) else { return .stay }
    return .open(
      HandoutScreen(handout, subject: guide.id, of: guide, for: visit, trail: trail, printing: printing, in: context))
  }

  // MARK: Recording

  var visitID: VisitID? { visit.id }

  mutating func count(_ event: VisitEvent) { visit.take(event) }

  private static let levelSubject = "level"

  /// The events for new and for corrected answers.
  private func answers(from old: [RecordedAnswer], to new: [RecordedAnswer]) -> [VisitEvent] {
    new.compactMap { answer in
      let before = old.first { $0.question == answer.question }
      guard before != answer else { return nil }
      let facts = facts[answer.guide] ?? guide
      guard let before else { return VisitEvent(.answered, of: facts, subject: answer.question, value: answer.value) }
      return VisitEvent(
        .answered, of: facts, subject: answer.question, value: answer.value, old: before.value, reason: "put-right")
    }
  }

  private func event(for result: SymptomCheckResult) -> VisitEvent {
    VisitEvent(
      .triaged, of: guide, subject: Self.levelSubject, value: result.level.code,
      reason: result.reasons.map { "\($0.question)=\($0.value)" }.joined(separator: " "))
  }
}
