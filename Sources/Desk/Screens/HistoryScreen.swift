package import Guides
import Prose
import Screens

/// Everything that was recorded of a visit, the latest last.
struct HistoryScreen: RecordScreen {
  private let visit: Visit

  init(_ visit: Visit) { self.visit = visit }

  func sheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = []
    var day: Day?
    for event in visit.events {
      let clock = ClockTime(event.time, in: context.zone)
      if clock.day != day {
        pieces += [.gap, .line(clock.day.inSpeech, .heading)]
        day = clock.day
      }
      let words = "\(clock.inWords)  \(event.words(in: context.zone))"
      pieces.append(.text(TextPiece([Run(words)], hanging: 10)))
    }
    if visit.events.isEmpty { pieces.append(.line("Nothing is recorded yet.")) }
    var sheet = Sheet(
      place: [Desk.place, "Visit \(visit.label)", "Recorded"], position: "\(visit.events.count) events",
      pieces: pieces, strip: context.strip, opensOnText: true, identity: "history \(visit.id)")
    sheet.isInOwnWords = true
    return sheet
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.goBack, hint: "back", help: "Go back to the visit")]
  }
}

extension VisitEvent {
  /// The event as a line of the history.
  package func words(in zone: TimeZoneRule) -> String {
    let what = subject.replacing("-", with: " ")
    var result = value.replacing("-", with: " ")
    if let moment = Moment(value, in: .utc) {
      let clock = ClockTime(moment, in: zone)
      result = "\(clock.day.inSpeech), \(clock.inWords)"
    }
    switch kind {
    case .noted: return "Noted \(what): \(subject == VisitDetails.Name.lot.rawValue ? value : result)"
    case .resumed: return "Walk-through opened"
    case .said: return "Said: \(what)"
    case .skipped: return "Skipped: \(what)"
    case .answered: return "Answered: \(what): \(result)"
    case .changed: return "Put right: \(what): \(result)"
    case .paused: return "Walk-through paused"
    case .finished: return "Visit finished"
    case .handedOut: return "Handed out: \(result)"
    case .triaged: return "Symptom check \(guide ?? ""): \(result)"
    case .judged: return "Staff \(result)\(reason.map { ": " + $0.replacing("-", with: " ") } ?? "")"
    }
  }
}
