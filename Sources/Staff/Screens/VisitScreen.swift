import Documents
import Guides
import Pages
import Screens

/// The page of a visit: its details, which day it is, and what can be done next.
struct VisitScreen: RecordScreen, RecordingScreen {
  /// The actions of its own items; the others lead to other pages of the desk.
  private enum Act: Hashable {
    case walk, handOut
  }

  private let plan: VisitPlan?
  /// The titles of symptom checks, by guide.
  private let titles: [String: String]
  private let printing: Printing
  /// The area of each part of the face, by name; nil if there is no face.
  private let face: [String?]?
  private var visit: Visit
  var message: Message?
  var afterRecording: [@Sendable (inout VisitScreen, ScreenContext) -> Step] = []

  /// - Parameters:
  ///   - plan: nil if the aftercare plan cannot be opened.
  ///   - titles: those of symptom checks, by guide.
  ///   - face: the area of each part of the face, by name; nil if there is no face.
  init(_ visit: Visit, plan: VisitPlan?, titles: [String: String], printing: Printing, face: [String?]? = nil) {
    self.face = face
    self.visit = visit
    self.plan = plan
    self.titles = titles
    self.printing = printing
  }

  func sheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.line(context.words(.visit, ["label": visit.label.text]), .heading)]
    pieces += detailLines(in: context).map { .line($0) }
    pieces.append(.space)
    pieces += items(in: context).map { .item($0) }
    pieces += [.gap] + standingLines(in: context).map { .line($0) } + windowPieces(in: context)
    var sheet = Sheet(
      place: trail.words(in: context), position: plan?.dayWords(in: context) ?? "", pieces: pieces,
      message: context.words(message),
      identity: "visit \(visit.id) \(visit.isFinished ? "finished" : "open")")
    sheet.isInOwnWords = true
    sheet.changesAt = plan?.changesAt(in: context)
    return sheet
  }

  // MARK: What it shows

  private var trail: Trail { .visit(visit.label) }

  private func items(in context: ScreenContext) -> [Item] {
    let words = context.words
    let id = visit.id.number
    var items: [Item] = []
    if !visit.isFinished, let plan {
      let item =
        visit.isBegun
        ? Item(Act.walk, words(.goOnWithWalk), detail: partWords(plan, words))
        : Item(Act.walk, words(.beginWalk), detail: words(.beginWalkDetail))
      items.append(item)
    }
    items.append(Item(to: .desk(.call(visit: id)), words(.followUpCall), detail: words(.followUpCallDetail)))
    if plan != nil { items.append(Item(Act.handOut, words(.handOutPlan), detail: words(.handOutPlanDetail))) }
    if !visit.isFinished { items.append(Item(to: .desk(.details(visit: id)), words(.changeDetail))) }
    items.append(Item(to: .desk(.history(visit: id)), words(.whatWasRecorded)))
    return items
  }

  private func partWords(_ plan: VisitPlan, _ words: Words) -> String {
    switch plan.firstOpenPart(of: visit) {
    case .statements(let index): plan.title(ofPage: index, words)
    case .check(let index): plan.number(ofCheck: index, words)
    case .dangerSigns: words(.dangerSigns)
    case .finish: words(.toBeFinished)
    }
  }

  private func detailLines(in context: ScreenContext) -> [String] {
    let (details, words) = (visit.details, context.words)
    var lines: [String] = []
    if let treated = details.treated {
      let clock = ClockTime(treated, in: context.zone)
      lines.append(words(.treatedAt, ["day": words.weekdayAndDate(clock.day), "time": words.time(clock)]))
    } else {
      lines.append(words(.treatedNobodyNoted))
    }
    if !details.areas.isEmpty { lines.append(words(.areasTreated, ["areas": areaWords(words)])) }
    lines += productLines(details, words)
    if let injector = details.injector { lines.append(words(.injectedBy, ["injector": words(injector.phrase)])) }
    if let others = details.others, !others.isEmpty {
      lines.append(words(.alsoDone, ["treatments": words.enumeration(of: others.map { words($0.phrase) })]))
    }
    return lines
  }

  private func productLines(_ details: VisitDetails, _ words: Words) -> [String] {
    switch (details.product, details.lot) {
    case (let product?, let lot?): [words(.productAndLotUsed, ["product": words(product.phrase), "lot": lot.text])]
    case (let product?, nil): [words(.productUsed, ["product": words(product.phrase)])]
    case (nil, let lot?): [words(.lotUsed, ["lot": lot.text])]
    case (nil, nil): []
    }
  }

  private func areaWords(_ words: Words) -> String {
    words.enumeration(
      of: visit.details.areas.map { name in
        plan?.titlesOfAreas[name] ?? name
      })
  }

  /// The progress of the walk-through, and the results of calls.
  private func standingLines(in context: ScreenContext) -> [String] {
    let words = context.words
    var lines: [String] = []
    if let finished = visit.finished {
      let clock = ClockTime(finished, in: context.zone)
      let spent = words.minutes(ofSeconds: visit.secondsSpent)
      let values = ["day": words.weekdayAndDate(clock.day), "time": words.time(clock), "duration": spent]
      lines.append(words(.walkFinished, values))
    } else if plan == nil {
      lines.append(words(.planNotOpened))
    }
    if !visit.handedOut.isEmpty { lines.append(words(.handedOutTimes, count: visit.handedOut.count)) }
    for followUp in visit.followUps {
      let day = ClockTime(followUp.time, in: context.zone).day
      let title = titles[followUp.guide] ?? followUp.guide
      lines.append(words(.checkOnDay, ["check": title, "day": words.weekdayAndDate(day)]))
      lines.append(followUp.levelWords(in: context))
    }
    return lines
  }

  /// What is common at this time, in pieces.
  private func windowPieces(in context: ScreenContext) -> [Piece] {
    plan?.commonNow(in: context).map { piece in
      guard case .text(var text) = piece else { return piece }
      text.runs = text.runs.map { Run(context.facts.inLocalWords($0.text), $0.style) }
      return .text(text)
    } ?? []
  }

  // MARK: Obeying

  mutating func perform(_ action: Action, in context: ScreenContext) -> Step {
    message = nil
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
      message = Message(.noteTimeFirst)
      return .stay
    }
    let said = visit.said
    let treated = visit.details.areas
    let areas = treated.isEmpty ? nil : context.words(.areasTreated, ["areas": areaWords(context.words)])
    var handout = Handout(
      schedule, title: plan.carePlan.facts.title, of: plan.parts.map(\.facts), areas: areas,
      said: { said.contains($0.id) }, in: context)
    let parts = (face ?? []).indices.filter { face?[$0].map(treated.contains) ?? false }
    if let areas, !parts.isEmpty { handout.figure = FaceDrawing.figure(marking: Set(parts), label: areas) }
    return .open(
      HandoutScreen(
        handout, subject: "plan", of: plan.carePlan.facts, for: visit, trail: trail, printing: printing, in: context))
  }

  // MARK: Recording

  var visitID: VisitID? { visit.id }

  mutating func count(_ event: VisitEvent) { visit.take(event) }
}

extension FollowUp {
  /// The level, and whether staff agree with it.
  fileprivate func levelWords(in context: ScreenContext) -> String {
    let words = context.words
    var values = ["symbol": level.scale.drawn, "level": context.levels.headline(level, in: context)]
    switch judgement {
    case .agrees?: return words(.checkLevelAgreed, values)
    case .disagrees(let reason)?:
      values["reason"] = words(reason.phrase)
      return words(.checkLevelDisagreed, values)
    case nil: return words(.checkLevel, values)
    }
  }
}
