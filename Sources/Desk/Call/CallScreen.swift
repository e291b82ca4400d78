import Guides
import Prose
import Screens

/// A patient calls: which day it is, what is common now, and the symptom checks to start.
struct CallScreen: RecordScreen {
  private let visit: Visit
  private let plan: VisitPlan?
  private let guides: [GuideFacts]
  private let surroundings: Surroundings

  init(_ visit: Visit, plan: VisitPlan?, guides: [GuideFacts], in surroundings: Surroundings) {
    self.visit = visit
    self.plan = plan
    self.guides = guides
    self.surroundings = surroundings
  }

  var sheet: Sheet {
    var pieces: [Piece] = [.line("What is it about?", .heading)]
    if let plan, let schedule = plan.schedule {
      let treated = ClockTime(schedule.treated, in: schedule.zone)
      pieces.append(.line("Today is day \(schedule.dayNumber). Treated: \(treated.day.inSpeech), \(treated.inWords)."))
    } else {
      pieces.append(.line("Nobody noted when the injection was. Ask the patient."))
    }
    pieces.append(.space)
    pieces += guides.map { .item(Item(Desk.item(.check(visit.id, $0.id)), $0.title)) }
    pieces += plan?.commonNow ?? []
    return Sheet(
      place: [Desk.place, "Visit \(visit.label)", "Follow-up call"], position: plan?.dayWords ?? "", pieces: pieces,
      strip: surroundings.strip, identity: "call \(visit.id)")
  }

  var bindings: [Binding] {
    [
      Binding(.open, hint: "start", help: "Start this symptom check"),
      Binding(.goBack, hint: "back", help: "Go back to the visit"),
    ]
  }

  func perform(_ command: Command, on item: String?) -> Step {
    switch command {
    case .open, .choose: PieceMaker.target(ofItem: item).map { .follow($0) } ?? .stay
    case .goBack: .back
    default: .stay
    }
  }
}
