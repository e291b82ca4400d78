import Documents
import Guides
import Prose
import Screens

/// A visit: what was noted, which day it is, and what can be done next.
struct VisitScreen: RecordScreen, RecordingScreen {
  /// What its own items do; the others lead to other pages of the desk.
  private enum Act: Hashable {
    case walk, handOut
  }

  private let plan: VisitPlan?
  /// The titles of symptom checks, by guide.
  private let titles: [String: String]
  private let printing: Printing
  private var visit: Visit
  var message = ""
  var afterRecording: [@Sendable (inout VisitScreen, ScreenContext) -> Step] = []

  /// - Parameters:
  ///   - plan: nil where the aftercare plan cannot be opened.
  ///   - titles: those of symptom checks, by guide.
  init(_ visit: Visit, plan: VisitPlan?, titles: [String: String], printing: Printing) {
    self.visit = visit
    self.plan = plan
    self.titles = titles
    self.printing = printing
  }

  func sheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.line("Visit \(visit.label)", .heading)]
    pieces += detailLines(in: context).map { .line($0) }
    pieces.append(.space)
    pieces += items.map { .item($0) }
    pieces += [.gap] + standingLines(in: context).map { .line($0) } + windowPieces(in: context)
    var sheet = Sheet(
      place: [Desk.place, "Visit \(visit.label)"], position: plan?.dayWords(in: context) ?? "", pieces: pieces,
      message: message, strip: context.strip,
      identity: "visit \(visit.id) \(visit.isFinished ? "finished" : "open")")
    sheet.isInOwnWords = true
    sheet.changesAt = plan?.changesAt(in: context)
    return sheet
  }

  // MARK: What it shows

  private var items: [Item] {
    let id = visit.id.number
    var items: [Item] = []
    if !visit.isFinished, let plan {
      let words = visit.isBegun ? "Go on with the walk-through" : "Begin the walk-through"
      items.append(Item(Act.walk, words, detail: visit.isBegun ? partWords(plan) : "Window by window"))
    }
    items.append(Item(to: .desk(.call(visit: id)), "Follow-up call", detail: "Something feels wrong"))
    if plan != nil { items.append(Item(Act.handOut, "Hand out the plan", detail: "What the patient takes home")) }
    if !visit.isFinished { items.append(Item(to: .desk(.details(visit: id)), "Change a detail")) }
    items.append(Item(to: .desk(.history(visit: id)), "What was recorded"))
    return items
  }

  private func partWords(_ plan: VisitPlan) -> String {
    switch plan.firstOpenPart(of: visit) {
    case .window(let index): plan.windows[index].title
    case .check(let index): "Question \(index + 1) of \(plan.guide.checks.count)"
    case .dangerSigns: "Danger signs"
    case .finish: "To be finished"
    }
  }

  private func detailLines(in context: ScreenContext) -> [String] {
    let details = visit.details
    var lines: [String] = []
    if let treated = details.treated {
      let clock = ClockTime(treated, in: context.zone)
      lines.append("Treated: \(clock.day.inSpeech), \(clock.inWords)")
    } else {
      lines.append("Treated: nobody noted when")
    }
    if !details.areas.isEmpty { lines.append("Areas: \(areaWords)") }
    if let product = details.product {
      lines.append("Product: \(product.words)\(details.lot.map { ", lot \($0)" } ?? "")")
    } else if let lot = details.lot {
      lines.append("Lot: \(lot)")
    }
    if let injector = details.injector { lines.append("Injected by: \(injector.words)") }
    if let others = details.others, !others.isEmpty {
      lines.append("Also: \(others.map(\.words).joined(separator: ", "))")
    }
    return lines
  }

  private var areaWords: String {
    visit.details.areas.map { name in
      plan?.parts.first { $0.facts.id == "\(Aftercare.name)/\(name)" }?.facts.title ?? name
    }.joined(separator: ", ")
  }

  /// How far the walk-through came, and what calls led to.
  private func standingLines(in context: ScreenContext) -> [String] {
    var lines: [String] = []
    if let finished = visit.finished {
      let clock = ClockTime(finished, in: context.zone)
      let spent = WalkThroughScreen.words(seconds: visit.secondsSpent)
      lines.append("Walk-through: finished on \(clock.day.inSpeech), \(clock.inWords), in \(spent).")
    } else if plan == nil {
      lines.append("The aftercare plan could not be opened. Ask who looks after the guidance.")
    }
    if !visit.handedOut.isEmpty {
      lines.append("Handed out: \(visit.handedOut.count == 1 ? "once" : "\(visit.handedOut.count) times").")
    }
    for followUp in visit.followUps {
      let day = ClockTime(followUp.time, in: context.zone).day
      let headline = context.levels.headline(followUp.level)
      lines.append("\(titles[followUp.guide] ?? followUp.guide), on \(day.inSpeech):")
      lines.append("\(followUp.level.symbol) \(headline).\(followUp.judgementWords)")
    }
    return lines
  }

  /// What is common at this time.
  private func windowPieces(in context: ScreenContext) -> [Piece] {
    plan?.commonNow(in: context).map { piece in
      guard case .text(var text) = piece else { return piece }
      text.runs = text.runs.map { Run(context.facts.inLocalWords($0.text), $0.style) }
      return .text(text)
    } ?? []
  }

  // MARK: Obeying

  mutating func perform(_ action: Action, in context: ScreenContext) -> Step {
    message = ""
    switch action.act(as: Act.self) {
    case .walk?: return walk(in: context)
    case .handOut?: return handOut(in: context)
    case nil: return action.usualStep
    }
  }

  private mutating func walk(in context: ScreenContext) -> Step {
    guard let plan else { return .stay }
    return record([VisitEvent(.resumed)], in: context) { screen, _ in
      .open(WalkThroughScreen(screen.visit, plan: plan))
    }
  }

  private mutating func handOut(in context: ScreenContext) -> Step {
    guard let plan, let schedule = plan.schedule(in: context) else {
      message = "Note first when the injection was. The plan needs it for its dates."
      return .stay
    }
    let said = visit.said
    let handout = Handout(
      schedule, title: plan.guide.facts.title, of: plan.parts.map(\.facts), said: { said.contains($0.id) },
      in: context)
    return .open(
      HandoutScreen(
        handout, subject: "plan", of: plan.guide.facts, for: visit, place: [Desk.place, "Visit \(visit.label)"],
        printing: printing))
  }

  // MARK: Recording

  var visitID: VisitID? { visit.id }

  mutating func count(_ event: VisitEvent) { visit.take(event) }
}

extension FollowUp {
  fileprivate var judgementWords: String {
    switch judgement {
    case .agrees?: " Staff agree."
    case .disagrees(let reason)?: " Staff do not agree. \(reason.words)."
    case nil: ""
    }
  }
}
