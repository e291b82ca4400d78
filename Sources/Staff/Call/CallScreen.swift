import Guides
import Pages
import Screens

/// The screen for a patient's call: which day it is, what is common now, and the symptom checks to start.
struct CallScreen: RecordScreen, ScreenOfVisit {
  private let visit: Visit
  private let plan: VisitPlan?
  private let guides: [GuideFacts]

  init(_ visit: Visit, plan: VisitPlan?, guides: [GuideFacts]) {
    self.visit = visit
    self.plan = plan
    self.guides = guides
  }

  var visitID: VisitID? { visit.id }

  func sheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.line(context.words(.whatIsItAbout), .heading)]
    if let schedule = plan?.schedule(in: context) {
      let treated = ClockTime(schedule.treated, in: schedule.zone)
      let values = [
        "number": String(schedule.dayNumber), "day": context.words.weekdayAndDate(treated.day),
        "time": context.words.time(treated),
      ]
      pieces.append(.line(context.words(.todayAndTreated, values)))
    } else {
      pieces.append(.line(context.words(.askWhenTreated)))
    }
    pieces.append(.space)
    pieces += guides.map { .item(Item(to: .desk(.check(visit: visit.id.number, guide: $0.id)), $0.title)) }
    pieces += plan?.commonNow(in: context) ?? []
    var sheet = Sheet(
      place: Trail.visit(visit.label).words(in: context) + [context.words(.followUpCall)],
      position: plan?.dayWords(in: context) ?? "", pieces: pieces, identity: "call \(visit.id)")
    sheet.changesAt = plan?.changesAt(in: context)
    return sheet
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    [
      Binding(.open, hint: context.words(.startHint), help: context.words(.startCheckHelp)),
      Binding(.goBack, hint: context.words(.backHint), help: context.words(.backToVisitHelp)),
    ]
  }
}
