import Guides
import Handouts
import Prose
import Screens

/// A visit: what was noted, which day it is, and what can be done next.
struct VisitScreen: RecordScreen {
  private let plan: VisitPlan?
  /// The titles of symptom checks, by guide.
  private let titles: [String: String]
  private let desk: Desk
  private let surroundings: Surroundings
  private var open: OpenVisit
  private var message = ""

  init(_ open: OpenVisit, plan: VisitPlan?, titles: [String: String], desk: Desk, in surroundings: Surroundings) {
    self.open = open
    self.plan = plan
    self.titles = titles
    self.desk = desk
    self.surroundings = surroundings
  }

  private var visit: Visit { open.visit }

  var sheet: Sheet {
    var pieces: [Piece] = [.line("Visit \(visit.label)", .heading)]
    pieces += detailLines.map { .line($0) }
    pieces.append(.space)
    pieces += items.map { .item($0) }
    pieces += [.gap] + standingLines.map { .line($0) } + windowPieces
    var sheet = Sheet(
      place: [Desk.place, "Visit \(visit.label)"], position: plan?.dayWords ?? "", pieces: pieces, message: message,
      strip: surroundings.strip, identity: "visit \(visit.id) \(visit.isFinished ? "finished" : "open")")
    sheet.isInOwnWords = true
    return sheet
  }

  // MARK: What stands on it

  private var items: [Item] {
    var items: [Item] = []
    if !visit.isFinished, let plan {
      let words = visit.isBegun ? "Go on with the walk-through" : "Begin the walk-through"
      items.append(Item(Self.walkItem, words, detail: visit.isBegun ? partWords(plan) : "Window by window"))
    }
    items.append(Item(Desk.item(.call(visit.id)), "Follow-up call", detail: "Something feels wrong"))
    if plan != nil { items.append(Item(Self.handOutItem, "Hand out the plan", detail: "What the patient takes home")) }
    if !visit.isFinished { items.append(Item(Desk.item(.details(visit.id)), "Change a detail")) }
    items.append(Item(Desk.item(.history(visit.id)), "What was recorded"))
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

  private var detailLines: [String] {
    let details = visit.details
    var lines: [String] = []
    if let treated = details.treated {
      let clock = ClockTime(treated, in: surroundings.zone)
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
  private var standingLines: [String] {
    var lines: [String] = []
    if let finished = visit.finished {
      let clock = ClockTime(finished, in: surroundings.zone)
      let spent = WalkThroughScreen.words(seconds: visit.secondsSpent)
      lines.append("Walk-through: finished on \(clock.day.inSpeech), \(clock.inWords), in \(spent).")
    } else if plan == nil {
      lines.append("The aftercare plan could not be opened. Ask who looks after the guidance.")
    }
    if !visit.handedOut.isEmpty {
      lines.append("Handed out: \(visit.handedOut.count == 1 ? "once" : "\(visit.handedOut.count) times").")
    }
    for followUp in visit.followUps {
      let day = ClockTime(followUp.time, in: surroundings.zone).day
      let headline = surroundings.levels.headline(followUp.level)
      lines.append("\(titles[followUp.guide] ?? followUp.guide), on \(day.inSpeech):")
      lines.append("\(followUp.level.symbol) \(headline).\(followUp.judgementWords)")
    }
    return lines
  }

  /// What is common at this time.
  private var windowPieces: [Piece] {
    plan?.commonNow.map { piece in
      guard case .text(var text) = piece else { return piece }
      text.runs = text.runs.map { Run(surroundings.facts.inLocalWords($0.text), $0.style) }
      return .text(text)
    } ?? []
  }

  // MARK: Obeying

  var bindings: [Binding] { [Binding(.goBack, hint: "back", help: "Go back to where you came from")] }

  mutating func perform(_ command: Command, on item: String?) -> Step {
    message = ""
    switch command {
    case .goBack: return .back
    case .open, .choose:
      if item == Self.walkItem { return walk() }
      if item == Self.handOutItem { return handOut() }
      return PieceMaker.target(ofItem: item).map { .follow($0) } ?? .stay
    default: return .stay
    }
  }

  private mutating func walk() -> Step {
    guard let plan else { return .stay }
    var walked = open
    if let words = walked.record([VisitEvent(.resumed)]) {
      message = words
      return .stay
    }
    return .open(WalkThroughScreen(walked, plan: plan))
  }

  private mutating func handOut() -> Step {
    guard let plan, let schedule = plan.schedule else {
      message = "Note first when the injection was. The plan needs it for its dates."
      return .stay
    }
    let said = visit.said
    let handout = Handout(
      schedule, title: plan.guide.facts.title, of: plan.parts.map(\.facts), said: { said.contains($0.id) },
      in: surroundings)
    return .open(
      HandoutScreen(
        handout, subject: "plan", of: plan.guide.facts, for: open, place: [Desk.place, "Visit \(visit.label)"],
        desk: desk, strip: surroundings.strip))
  }

  private static let walkItem = "walk"
  private static let handOutItem = "hand out"
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
