import Pages
import Screens

extension Aftercare {
  package static let command: KindCommand? = KindCommand(
    abstract: "Print an aftercare plan in dates and clock times.",
    example: "aftercare aftercare/after-injection --treated 2026-11-24T10:40", argument: "The plan",
    sampleID: "aftercare/after-injection", singular: "an aftercare plan", input: .treatmentTime)
}

extension Aftercare.Guide {
  /// The plan with its dates and clock times.
  package func report(_ request: ReportRequest) throws(RequestRefusal) -> GuideReport {
    if request.answers != nil { throw .takesNoAnswers }
    guard let treated = request.treated else { throw .needsTime }
    let now = request.context.now ?? treated
    let schedule = CarePlan.Schedule(plan, treated: treated, now: now, zone: request.context.zone)
    var report = GuideReport(lines: schedule.lines(in: request.context.words), json: schedule.json)
    if treated > now { report.remarks = [request.context.words(.planInFuture)] }
    return report
  }
}

extension CarePlan.Schedule {
  fileprivate func lines(in words: Words) -> [String] {
    [words(.planOnDay, ["title": plan.facts.title, "number": "\(dayNumber)"])]
      + plan.windows.flatMap { ["", heading(of: $0, in: words)] + $0.instructions.map { "  \($0.line(in: words))" } }
      + ["", plan.facts.standing(in: words)]
  }

  private func heading(of window: CarePlan.Window, in words: Words) -> String {
    guard let start = start(of: window), let end = end(of: window) else { return window.title }
    let heading = words(
      .windowWithTimes,
      [
        "window": window.title, "start": ClockTime(start, in: zone).text(in: words),
        "end": ClockTime(end, in: zone).text(in: words),
      ])
    switch state(of: window) {
    case .now: return words(.windowNow, ["window": heading])
    case .past: return words(.windowOver, ["window": heading])
    case .next: return heading
    }
  }

  fileprivate var json: JSON {
    .object([
      "id": .string(plan.facts.id), "treated": time(treated), "now": time(now), "day": .int(dayNumber),
      "windows": .list(plan.windows.map(json(of:))), "content": .string(plan.facts.meaning.description),
    ])
  }

  private func json(of window: CarePlan.Window) -> JSON {
    .object(omittingNil: [
      "id": .string(window.slug), "from": start(of: window).map(time), "to": end(of: window).map(time),
      "state": .string(state(of: window).rawValue), "items": .list(window.instructions.map(\.json)),
    ])
  }

  private func time(_ moment: Moment) -> JSON { .string(ClockTime(moment, in: zone).iso8601) }
}

extension CarePlan.Instruction {
  fileprivate func line(in words: Words) -> String {
    let why = why.isEmpty ? "" : " \(words(.whyLabel)) \(why.plainText)"
    let evidence = evidence.map { " (\(words($0.phrase)))" } ?? ""
    return "\(words(kind.phrase)): \(text.plainText)\(why)\(evidence)"
  }

  fileprivate var json: JSON {
    .object(omittingNil: [
      "kind": .string(kind.rawValue), "text": .string(text.plainText), "why": .string(why.plainText),
      "evidence": evidence.map { .string($0.rawValue) },
    ])
  }
}

extension ClockTime {
  /// The date and time, for example "24 November 2026, 10:40 am".
  fileprivate func text(in words: Words) -> String {
    words(.dateAndTime, ["date": words.date(day), "time": words.time(self)])
  }
}
