import Guides
import Screens

/// Staff and patient going through the plan together: window by window, then teach-back, then the danger signs.
///
/// What stands on it follows from the events of the visit, so that it opens where it was left, whatever ended it.
struct WalkThroughScreen: Screen {
  let plan: VisitPlan
  private(set) var open: OpenVisit
  private(set) var part: WalkPart
  /// The instruction to focus after one was said; nil where the person moves the focus.
  private(set) var nextFocus: String?
  private(set) var message = ""
  private(set) var note = ""

  var visit: Visit { open.visit }

  init(_ open: OpenVisit, plan: VisitPlan) {
    self.open = open
    self.plan = plan
    part = plan.firstOpenPart(of: open.visit)
    nextFocus = firstOpenInstruction
  }

  mutating func perform(_ command: Command, on item: String?) -> Step {
    message = ""
    note = ""
    switch command {
    case .goBack: return goBack()
    case .skip: skip(item)
    case .open, .choose, .tick: return act(on: item, movesOn: command == .open)
    default: break
    }
    return .stay
  }

  /// Records events; false, with the reason on the message row, where that failed.
  private mutating func record(_ events: [VisitEvent]) -> Bool {
    guard let words = open.record(events) else { return true }
    message = words
    return false
  }

  private mutating func act(on item: String?, movesOn: Bool) -> Step {
    if item == Self.pauseItem { return pause() }
    switch part {
    case .window(let index): actOnWindow(index, item, movesOn: movesOn)
    case .check(let index): actOnCheck(index, item)
    case .dangerSigns: return actOnDangerSigns(item)
    case .finish: return actOnFinish(item)
    }
    return .stay
  }

  // MARK: Moving

  private mutating func show(_ part: WalkPart) {
    self.part = part
    nextFocus = firstOpenInstruction
  }

  /// The part after this one that is not done; the page before finishing where all are.
  private mutating func showNext() {
    let parts = plan.walkParts
    let place = parts.firstIndex(of: part) ?? 0
    let rest = parts[(place + 1)...]
    show(rest.first { !plan.isDone($0, in: visit) } ?? .finish)
  }

  private mutating func goBack() -> Step {
    let parts = plan.walkParts
    guard let place = parts.firstIndex(of: part), place > 0 else { return pause() }
    show(parts[place - 1])
    return .stay
  }

  private mutating func pause() -> Step { record([VisitEvent(.paused)]) ? .back : .stay }

  // MARK: A window

  private var firstOpenInstruction: String? {
    guard case .window(let index) = part else { return nil }
    return plan.windows[index].instructions.first { isOpen($0.id) }?.id
  }

  private func isOpen(_ id: String) -> Bool { !visit.said.contains(id) && !visit.skipped.contains(id) }

  private func event(_ kind: VisitEvent.Kind, _ instruction: Aftercare.Instruction) -> VisitEvent {
    VisitEvent(kind, of: plan.facts(of: instruction), subject: instruction.id)
  }

  private mutating func actOnWindow(_ index: Int, _ item: String?, movesOn: Bool) {
    let instructions = plan.windows[index].instructions
    switch item {
    case Self.allItem:
      let rest = instructions.filter { !visit.said.contains($0.id) }
      if record(rest.map { event(.said, $0) }) { showNext() }
    case Self.goOnItem:
      let rest = instructions.filter { isOpen($0.id) }
      guard record(rest.map { event(.skipped, $0) }) else { return }
      note = rest.isEmpty ? "" : "\(rest.count) not said. You can go back to them before you finish."
      showNext()
    case Self.restItem: skipRest(from: index)
    default:
      guard let instruction = instructions.first(where: { $0.id == item }) else { return }
      say(instruction, movesOn: movesOn)
    }
  }

  /// Leaves what is open of this window and all later ones to the page that the patient takes home; what holds at any
  /// time is still gone through.
  private mutating func skipRest(from index: Int) {
    var seen: Set<String> = []
    let rest = plan.windows[index...].filter { !$0.isAnyTime }.flatMap(\.instructions).filter {
      isOpen($0.id) && seen.insert($0.id).inserted
    }
    guard record(rest.map { event(.skipped, $0) }) else { return }
    note = "\(rest.count) left to their page. You can go back to them before you finish."
    showNext()
  }

  private mutating func say(_ instruction: Aftercare.Instruction, movesOn: Bool) {
    if visit.said.contains(instruction.id) {
      if movesOn { return moveOn(from: instruction) }
      var event = event(.changed, instruction)
      event.old = Visit.saidValue
      event.value = "not-said"
      event.reason = "put-right"
      if record([event]) { note = "Not ticked any more: \(plan.words(of: instruction))" }
    } else if record([event(.said, instruction)]) {
      note = "Said: \(plan.words(of: instruction))"
      if movesOn { moveOn(from: instruction) }
    }
  }

  /// To the next instruction of the window, and after the last to what goes on.
  private mutating func moveOn(from instruction: Aftercare.Instruction) {
    guard case .window(let index) = part else { return }
    let instructions = plan.windows[index].instructions
    let rest = instructions.drop { $0.id != instruction.id }.dropFirst()
    if let next = rest.first(where: { isOpen($0.id) }) ?? instructions.first(where: { isOpen($0.id) }) {
      nextFocus = next.id
    } else {
      nextFocus = Self.goOnItem
    }
  }

  private mutating func skip(_ item: String?) {
    switch part {
    case .window(let index):
      guard let instruction = plan.windows[index].instructions.first(where: { $0.id == item }),
        !visit.said.contains(instruction.id)
      else {
        message = "There is nothing to skip here."
        return
      }
      guard record([event(.skipped, instruction)]) else { return }
      note = "Skipped. You can go back to it before you finish."
      moveOn(from: instruction)
    case .check(let index): skipCheck(index)
    case .dangerSigns: message = "The danger signs are always said."
    case .finish: message = "There is nothing to skip here."
    }
  }

  // MARK: Teach-back

  /// The answer just given, while it stands on the screen; nil while the question is open.
  var given: Aftercare.Check.Answer? {
    guard case .check(let index) = part, !isAskedAgain else { return nil }
    let check = plan.guide.checks[index]
    return visit.answers[check.id]?.last.flatMap { last in check.answers.first { $0.id == last } }
  }

  /// True where a question that was answered is asked once more.
  private(set) var isAskedAgain = false

  private mutating func actOnCheck(_ index: Int, _ item: String?) {
    let check = plan.guide.checks[index]
    switch item {
    case Self.goOnItem:
      isAskedAgain = false
      showNext()
    case Self.againItem: isAskedAgain = true
    case Self.skipItem: skipCheck(index)
    default:
      guard let answer = check.answers.first(where: { $0.id == item }), given == nil else { return }
      let event = VisitEvent(.answered, of: plan.facts(of: check), subject: check.id, value: answer.id)
      if record([event]) { isAskedAgain = false }
    }
  }

  private mutating func skipCheck(_ index: Int) {
    let check = plan.guide.checks[index]
    guard record([VisitEvent(.skipped, of: plan.facts(of: check), subject: check.id)]) else { return }
    isAskedAgain = false
    note = "Question skipped. You can go back to it before you finish."
    showNext()
  }

  // MARK: Danger signs

  private mutating func actOnDangerSigns(_ item: String?) -> Step {
    guard let answer = item.flatMap(Visit.DangerSigns.init) else { return .stay }
    let asked = VisitEvent(
      .answered, of: plan.parts.first?.facts, subject: Visit.DangerSigns.subject, value: answer.rawValue)
    guard record(plan.dangerSigns.map { event(.said, $0) } + [asked]) else { return .stay }
    show(.finish)
    return answer == .someNow ? .follow(Desk.target(.check(visit.id, Desk.dangerSigns))) : .stay
  }

  // MARK: Finishing

  private mutating func actOnFinish(_ item: String?) -> Step {
    if item == Self.finishItem { return record([VisitEvent(.finished)]) ? .back : .stay }
    if let target = plan.walkParts.first(where: { Self.id(of: $0) == item }) { show(target) }
    return .stay
  }

  static func id(of part: WalkPart) -> String { "go to \(part)" }

  static let allItem = "all said"
  static let goOnItem = "go on"
  static let againItem = "ask again"
  static let skipItem = "skip"
  static let restItem = "rest"
  static let pauseItem = "pause"
  static let finishItem = "finish"
}
