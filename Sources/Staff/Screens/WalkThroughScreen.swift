import Guides
import Screens

/// Staff and patient go through the plan together: window by window, then teach-back, then the danger signs.
///
/// Its state is derived from the events of the visit, so that it opens where it was left, however it ended.
struct WalkThroughScreen: RecordingScreen {
  /// The actions of its items.
  enum Act: Hashable, Sendable {
    /// Mark an instruction as said, or undo that; by its ID.
    case say(String)
    case sayAll, leaveRest
    /// Answer a teach-back question; the answer by its ID.
    case answer(String)
    case askAgain, skipQuestion
    case dangerSigns(Visit.DangerSigns)
    case goTo(WalkPart)
    case goOn, pause, finish
  }

  private(set) var plan: VisitPlan
  private(set) var visit: Visit
  private(set) var part: WalkPart
  /// The item to focus after an instruction was said; nil if the person moves the focus.
  private(set) var nextFocus: Act?
  /// True if a question that was answered is being asked again.
  private(set) var isAskedAgain = false
  /// True once staff chose to finish although questions are open.
  private var isAskedToFinish = false
  var message: Message?
  private(set) var note: Message?
  var afterRecording: [@Sendable (inout WalkThroughScreen, ScreenContext) -> Step] = []

  init(_ visit: Visit, plan: VisitPlan) {
    self.visit = visit
    self.plan = plan
    part = plan.firstOpenPart(of: visit)
    nextFocus = firstOpenInstruction
  }

  func renewed(from repository: any GuideRepository, in context: ScreenContext) -> (any Screen)? {
    guard let plan = VisitPlan(visit.details, from: repository) else { return nil }
    var screen = self
    screen.plan = plan
    (screen.message, screen.note) = (nil, nil)
    return screen
  }

  mutating func perform(_ action: Action, in context: ScreenContext) -> Step {
    message = nil
    note = nil
    switch action.command {
    case .goBack: return goBack(in: context)
    case .skip: return skip(action.item, in: context)
    default: break
    }
    switch action.act(as: Act.self) {
    case .say(let id)?: return say(id, movesOn: action.command == .open, in: context)
    case .sayAll?: return sayAll(in: context)
    case .leaveRest?: return leaveRest(in: context)
    case .answer(let id)?: return answer(id, in: context)
    case .askAgain?: isAskedAgain = true
    case .skipQuestion?: return skipQuestion(in: context)
    case .dangerSigns(let answer)?: return answerDangerSigns(answer, in: context)
    case .goTo(let part)?: show(part)
    case .goOn?: goOn()
    case .pause?: return pause(in: context)
    case .finish?: return finish(in: context)
    case nil: break
    }
    return .stay
  }

  // MARK: Recording

  var visitID: VisitID? { visit.id }

  mutating func count(_ event: VisitEvent) { visit.take(event) }

  private func event(_ kind: VisitEvent.Kind, _ instruction: CarePlan.Instruction) -> VisitEvent {
    VisitEvent(kind, of: plan.facts(of: instruction), subject: instruction.id)
  }

  // MARK: Moving

  private mutating func show(_ part: WalkPart) {
    self.part = part
    isAskedToFinish = false
    nextFocus = firstOpenInstruction
  }

  /// Shows the next part that is not done; the page before finishing if all are.
  private mutating func showNext() {
    let parts = plan.walkParts
    let place = parts.firstIndex(of: part) ?? 0
    let rest = parts[(place + 1)...]
    show(rest.first { !plan.isDone($0, in: visit) } ?? .finish)
  }

  private mutating func goBack(in context: ScreenContext) -> Step {
    let parts = plan.walkParts
    guard let place = parts.firstIndex(of: part), place > 0 else { return pause(in: context) }
    show(parts[place - 1])
    return .stay
  }

  private mutating func pause(in context: ScreenContext) -> Step {
    record([VisitEvent(.paused)], in: context) { _, _ in .back }
  }

  private mutating func goOn() {
    isAskedAgain = false
    showNext()
  }

  /// - Parameter item: the focused one.
  private mutating func skip(_ item: Item.Action?, in context: ScreenContext) -> Step {
    switch part {
    case .statements: return skipInstruction(item, in: context)
    case .check: return skipQuestion(in: context)
    case .dangerSigns: message = Message(.dangerSignsAlwaysSaid)
    case .finish: message = Message(.nothingToSkip)
    }
    return .stay
  }

  /// Finishes the visit; asks first if teach-back questions are open.
  private mutating func finish(in context: ScreenContext) -> Step {
    let open = plan.checks.indices.count { !plan.isAnsweredRight($0, in: visit) }
    guard open == 0 || isAskedToFinish else {
      isAskedToFinish = true
      message = Message(.finishWithOpenQuestions, count: open)
      return .stay
    }
    return record([VisitEvent(.finished)], in: context) { _, _ in .back }
  }

  // MARK: Statements

  /// The statements of the page; none on other parts.
  private var instructions: [CarePlan.Instruction] {
    guard case .statements(let index) = part else { return [] }
    return plan.pages[index].flatMap(\.instructions)
  }

  private var firstOpenInstruction: Act? { instructions.first { isOpen($0.id) }.map { Act.say($0.id) } }

  private func isOpen(_ id: String) -> Bool { !visit.said.contains(id) && !visit.skipped.contains(id) }

  private mutating func sayAll(in context: ScreenContext) -> Step {
    let rest = instructions.filter { !visit.said.contains($0.id) }
    return record(rest.map { event(.said, $0) }, in: context) { screen, _ in
      screen.showNext()
      return .stay
    }
  }

  /// Leaves everything open on this and all later pages to the page that the patient takes home.
  private mutating func leaveRest(in context: ScreenContext) -> Step {
    guard case .statements(let index) = part else { return .stay }
    var seen: Set<String> = []
    let rest = plan.pages[index...].flatMap(\.self).flatMap(\.instructions).filter {
      isOpen($0.id) && seen.insert($0.id).inserted
    }
    let count = rest.count
    return record(rest.map { event(.skipped, $0) }, in: context) { screen, context in
      screen.note = Message(.leftToPage, count: count)
      screen.showNext()
      return .stay
    }
  }

  private mutating func say(_ id: String, movesOn: Bool, in context: ScreenContext) -> Step {
    guard let instruction = instructions.first(where: { $0.id == id }) else { return .stay }
    let values = ["instruction": plan.words(of: instruction)]
    guard visit.said.contains(id) else {
      return record([event(.said, instruction)], in: context) { screen, context in
        screen.note = Message(.saidInstruction, values)
        if movesOn { screen.moveOn(from: instruction) }
        return .stay
      }
    }
    guard !movesOn else {
      moveOn(from: instruction)
      return .stay
    }
    var change = event(.changed, instruction)
    change.old = Visit.saidValue
    change.value = Visit.notSaidValue
    change.reason = "put-right"
    return record([change], in: context) { screen, context in
      screen.note = Message(.notTickedAnyMore, values)
      return .stay
    }
  }

  private mutating func skipInstruction(_ item: Item.Action?, in context: ScreenContext) -> Step {
    guard case .act(let id)? = item, case .say(let name)? = id.value(as: Act.self), !visit.said.contains(name),
      let instruction = instructions.first(where: { $0.id == name })
    else {
      message = Message(.nothingToSkip)
      return .stay
    }
    return record([event(.skipped, instruction)], in: context) { screen, context in
      screen.note = Message(.skippedGoBack)
      screen.moveOn(from: instruction)
      return .stay
    }
  }

  /// Focuses the next statement of the page, and after the last one the item that continues.
  private mutating func moveOn(from instruction: CarePlan.Instruction) {
    let rest = instructions.drop { $0.id != instruction.id }.dropFirst()
    let next = rest.first { isOpen($0.id) } ?? instructions.first { isOpen($0.id) }
    nextFocus = next.map { Act.say($0.id) } ?? Act.goOn
  }

  // MARK: Teach-back

  /// The teach-back question; nil on other parts.
  private var check: CarePlan.Check? {
    guard case .check(let index) = part else { return nil }
    return plan.checks[index]
  }

  /// The answer just given, while it is shown; nil while the question is open.
  var given: CarePlan.Check.Answer? {
    guard let check, !isAskedAgain else { return nil }
    return visit.answers[check.id]?.last.flatMap { last in check.answers.first { $0.id == last } }
  }

  private mutating func answer(_ id: String, in context: ScreenContext) -> Step {
    guard let check, given == nil else { return .stay }
    let event = VisitEvent(.answered, of: plan.facts(of: check), subject: check.id, value: id)
    return record([event], in: context) { screen, _ in
      screen.isAskedAgain = false
      return .stay
    }
  }

  private mutating func skipQuestion(in context: ScreenContext) -> Step {
    guard let check else { return .stay }
    let event = VisitEvent(.skipped, of: plan.facts(of: check), subject: check.id)
    return record([event], in: context) { screen, context in
      screen.isAskedAgain = false
      screen.note = Message(.questionSkipped)
      screen.showNext()
      return .stay
    }
  }

  // MARK: Danger signs

  private mutating func answerDangerSigns(_ answer: Visit.DangerSigns, in context: ScreenContext) -> Step {
    let asked = VisitEvent(
      .answered, of: plan.parts.first?.facts, subject: Visit.DangerSigns.subject, value: answer.rawValue)
    return record(plan.dangerSigns.map { event(.said, $0) } + [asked], in: context) { screen, context in
      screen.show(.finish)
      guard answer == .someNow, let check = context.levels.roles.dangerSigns else { return .stay }
      return .follow(.desk(.check(visit: screen.visit.id.number, guide: check)))
    }
  }
}
