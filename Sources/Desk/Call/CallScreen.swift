import Guides
import Prose
import Screens

/// A patient calls: which day it is, what is common now, and the symptom checks to start.
struct CallScreen: RecordScreen {
  private let visit: Visit
  private let plan: VisitPlan?
  private let guides: [GuideFacts]

  init(_ visit: Visit, plan: VisitPlan?, guides: [GuideFacts]) {
    self.visit = visit
    self.plan = plan
    self.guides = guides
  }

  func sheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.line("What is it about?", .heading)]
    if let schedule = plan?.schedule(in: context) {
      let treated = ClockTime(schedule.treated, in: schedule.zone)
      pieces.append(.line("Today is day \(schedule.dayNumber). Treated: \(treated.day.inSpeech), \(treated.inWords)."))
    } else {
      pieces.append(.line("Nobody noted when the injection was. Ask the patient."))
    }
    pieces.append(.space)
    pieces += guides.map { .item(Item(to: .desk(.check(visit: visit.id.number, guide: $0.id)), $0.title)) }
    pieces += plan?.commonNow(in: context) ?? []
    var sheet = Sheet(
      place: [Desk.place, "Visit \(visit.label)", "Follow-up call"], position: plan?.dayWords(in: context) ?? "",
      pieces: pieces, strip: context.strip, identity: "call \(visit.id)")
    sheet.changesAt = plan?.changesAt(in: context)
    return sheet
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    [
      Binding(.open, hint: "start", help: "Start this symptom check"),
      Binding(.goBack, hint: "back", help: "Go back to the visit"),
    ]
  }
}
