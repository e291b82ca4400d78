import Guides
import Pages
import Screens

/// The aftercare of one visit: the general plan and those of the treated areas, merged.
struct VisitPlan: Sendable {
  /// The merged plan.
  let carePlan: CarePlan
  /// The plans that were merged, the general one first.
  let parts: [CarePlan]
  let treated: Moment?

  /// - Returns: nil if the general plan cannot be opened; an area without a plan of its own adds nothing.
  init?(_ details: VisitDetails, from repository: any GuideRepository) {
    let plans = repository.carePlans
    guard let general = plans.general else { return nil }
    let areas = details.areas.compactMap { name in plans.areas.first { $0.areaName == name } }
    self.init(general, areas, treated: details.treated, catchAll: repository.levels.roles.anythingElse)
  }

  /// - Parameter catchAll: the ID of the guide for anything else that feels wrong.
  init(_ general: CarePlan, _ areas: [CarePlan], treated: Moment?, catchAll: String?) {
    carePlan = CarePlan(merging: general, with: areas, catchAll: catchAll)
    parts = [general] + areas
    self.treated = treated
  }

  /// The plan with dates; nil if the time of the injection was not noted, or the clock is not reliable.
  func schedule(in context: ScreenContext) -> CarePlan.Schedule? {
    guard let treated, let now = context.now else { return nil }
    return CarePlan.Schedule(carePlan, treated: treated, now: now, zone: context.zone)
  }

  /// When day numbers and headings are out of date, in seconds since 1970, as in `Sheet.changesAt`: at the next day or
  /// the end of a window. Nil if there are no dates.
  func changesAt(in context: ScreenContext) -> Int? { schedule(in: context)?.changesAt.seconds }

  /// The facts of the plan that contains an instruction; those of the general plan if it has the same instruction.
  func facts(of instruction: CarePlan.Instruction) -> GuideFacts {
    facts { $0.windows.contains { $0.instructions.contains { $0.id == instruction.id } } }
  }

  func facts(of check: CarePlan.Check) -> GuideFacts {
    facts { $0.checks.contains { $0.id == check.id } }
  }

  private func facts(where holds: (CarePlan) -> Bool) -> GuideFacts {
    (parts.first(where: holds) ?? carePlan).facts
  }

  /// The titles of the areas that have a plan of their own, by name.
  var titlesOfAreas: [String: String] {
    Dictionary(parts.dropFirst().map { ($0.areaName, $0.facts.title) }) { first, _ in first }
  }

  // MARK: What is gone through

  /// The statements to say, in pages: what the content marks on one page, or, if it marks nothing, a page for each
  /// window. The danger signs come last, on a page of their own.
  var pages: [[CarePlan.Window]] {
    let windows = carePlan.spokenWindows
    return carePlan.hasMarks ? [windows] : windows.map { [$0] }
  }

  /// The teach-back questions to ask.
  var checks: [CarePlan.Check] { carePlan.askedChecks }

  var dangerSigns: [CarePlan.Instruction] { carePlan.spokenDangerSigns }

  // MARK: Words

  /// The dates of a window, such as "Until 2:40 pm today" or "Day 14: Tuesday 8 December".
  func heading(of window: CarePlan.Window, in context: ScreenContext) -> String {
    guard let schedule = schedule(in: context), let hours = window.hours, let start = schedule.start(of: window),
      let end = schedule.end(of: window)
    else { return window.title }
    guard hours.lowerBound >= 72 else {
      let until = schedule.words(for: end, in: context.words)
      guard hours.lowerBound > 0 else { return context.words(.windowUntil, ["end": until]) }
      return context.words(.windowFromUntil, ["start": schedule.words(for: start, in: context.words), "end": until])
    }
    let first = ClockTime(start, in: schedule.zone).day
    let last = ClockTime(end, in: schedule.zone).day.adding(days: -1)
    let words = context.words
    let firstDay = words.weekdayAndDate(first)
    guard first < last else { return words(.windowOnDay, ["window": window.title, "day": firstDay]) }
    return words(
      .windowOnDays, ["window": window.title, "first": firstDay, "last": words.weekdayAndDate(last)])
  }

  /// What is common in the current window, under its heading; empty if there is nothing.
  func commonNow(in context: ScreenContext) -> [Piece] {
    guard let current = schedule(in: context)?.current else { return [] }
    let kind = CarePlan.Instruction.Kind.common
    let common = current.instructions.filter { $0.kind == kind }
    guard !common.isEmpty else { return [] }
    let values = ["kind": context.words(kind.phrase), "window": heading(of: current, in: context)]
    let title = context.words(.kindInWindow, values)
    return [.gap, .line(title, .heading)] + common.map { .bullet(words(of: $0)) }
  }

  /// An instruction as staff say it, without a trailing link in brackets such as "(What helps?)".
  func words(of instruction: CarePlan.Instruction) -> String {
    instruction.text.links.reduce(instruction.text.plainText) { words, link in
      words.replacing(" (\(link.text.plainText))", with: "")
    }
  }

  /// The title of a page of statements.
  func title(ofPage index: Int, _ words: Words) -> String {
    pages.count == 1 ? words(.whatToSay) : pages[index].first?.title ?? ""
  }

  /// The position of a teach-back question, such as "Question 1 of 2".
  func number(ofCheck index: Int, _ words: Words) -> String {
    words(.questionOf, ["question": String(index + 1), "questions": String(checks.count)])
  }

  /// "Day 6", by the calendar; empty if the day is not known.
  func dayWords(in context: ScreenContext) -> String {
    schedule(in: context).map { context.words(.dayNumber, ["number": String($0.dayNumber)]) } ?? ""
  }
}
