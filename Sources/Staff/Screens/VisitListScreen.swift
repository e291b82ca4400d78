import Guides
import Pages
import Screens

/// A list of visits to choose from.
struct VisitListScreen: RecordScreen {
  /// Which visits the list shows.
  enum Subject: Equatable, Sendable {
    case open
    case day(Day)
  }

  private let subject: Subject
  private let visits: [VisitSummary]

  init(subject: Subject, visits: [VisitSummary]) {
    self.subject = subject
    self.visits = visits
  }

  func sheet(in context: ScreenContext) -> Sheet {
    let title =
      switch subject {
      case .open: context.words(.openVisits)
      case .day(let day): context.words.weekdayAndDate(day)
      }
    var pieces: [Piece] = [.line(title, .heading), .space]
    pieces += visits.map { .item($0.item(in: context)) }
    if visits.isEmpty { pieces.append(.line(context.words(.noVisitInList))) }
    return Sheet(
      place: Trail.desk.words(in: context) + [title], pieces: pieces,
      identity: "visits \(subject)")
  }
}

extension VisitSummary {
  /// The visit as a list item, such as "7: Wednesday 18 November, 10:40 am, open".
  func item(in context: ScreenContext) -> Item {
    let clock = ClockTime(treated ?? begun, in: context.zone)
    let words = context.words(
      isFinished ? .visitInList : .openVisitInList,
      [
        "label": label.text, "day": context.words.weekdayAndDate(clock.day), "time": context.words.time(clock),
      ])
    return Item(to: .desk(.visit(id.number)), words)
  }
}
