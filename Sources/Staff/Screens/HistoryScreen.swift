package import Guides
import Pages
package import Screens

/// All events of a visit, the latest last.
struct HistoryScreen: RecordScreen {
  private let visit: Visit
  private let titles: [String: String]

  /// - Parameter titles: those of guides by ID, and of areas by name.
  init(_ visit: Visit, titles: [String: String]) {
    self.visit = visit
    self.titles = titles
  }

  func sheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = []
    var day: Day?
    for event in visit.events {
      let clock = ClockTime(event.time, in: context.zone)
      if clock.day != day {
        pieces += [.gap, .line(context.words.weekdayAndDate(clock.day), .heading)]
        day = clock.day
      }
      let words = "\(context.words.time(clock))  \(event.words(in: context.zone, context.words, titles: titles))"
      pieces.append(.text(TextPiece([Run(words)], hanging: 10)))
    }
    if visit.events.isEmpty { pieces.append(.line(context.words(.historyIsEmpty))) }
    var sheet = Sheet(
      place: Trail.visit(visit.label).words(in: context) + [context.words(.history)],
      position: context.words(.eventCount, count: visit.events.count), pieces: pieces, strip: context.strip,
      opensOnText: true, identity: "history \(visit.id)")
    sheet.isInOwnWords = true
    return sheet
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.goBack, hint: context.words(.backHint), help: context.words(.backToVisitHelp))]
  }
}

extension VisitEvent {
  /// The event as a line of the history.
  ///
  /// - Parameter titles: those of guides by ID, and of areas by name; the others are shown as recorded.
  package func words(in zone: TimeZoneRule, _ words: Words, titles: [String: String] = [:]) -> String {
    let what = words.recorded(subject)
    var result = words.recorded(value)
    if let moment = Moment(value, in: .utc) {
      let clock = ClockTime(moment, in: zone)
      result = words(.dayAndTime, ["day": words.weekdayAndDate(clock.day), "time": words.time(clock)])
    }
    switch kind {
    case .noted:
      return words(.eventNoted, ["detail": what, "value": noted(result, words, titles)])
    case .resumed: return words(.eventResumed)
    case .said: return words(.eventSaid, ["instruction": what])
    case .skipped: return words(.eventSkipped, ["what": what])
    case .answered: return words(.eventAnswered, ["question": what, "answer": result])
    case .changed: return words(.eventChanged, ["what": what, "value": result])
    case .paused: return words(.eventPaused)
    case .finished: return words(.eventFinished)
    case .handedOut: return words(.eventHandedOut, ["way": result])
    case .triaged: return words(.eventTriaged, ["guide": guide.map { titles[$0] ?? $0 } ?? "", "level": result])
    case .judged: return judgementWords(result, words)
    }
  }

  /// - Parameter result: the value with its codes in words.
  private func noted(_ result: String, _ words: Words, _ titles: [String: String]) -> String {
    switch VisitDetails.Name(rawValue: subject) {
    case .lot: value
    case .areas: words.enumeration(of: value.split(separator: " ").map { titles["\($0)"] ?? words.recorded("\($0)") })
    default: result
    }
  }

  /// - Parameter judgement: the value in words.
  private func judgementWords(_ judgement: String, _ words: Words) -> String {
    let reason = reason.map { words.recorded($0) }
    return switch (value, reason) {
    case (FollowUp.Judgement.agreeing, nil): words(.eventAgreed)
    case (FollowUp.Judgement.disagreeing, let reason?): words(.eventDisagreed, ["reason": reason])
    case (_, let reason?): words(.eventJudgedWithReason, ["judgement": judgement, "reason": reason])
    case (_, nil): words(.eventJudged, ["judgement": judgement])
    }
  }
}
