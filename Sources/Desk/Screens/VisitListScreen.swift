import Guides
import Prose
import Screens

/// Some visits to choose from.
struct VisitListScreen: RecordScreen {
  private let title: String
  private let visits: [VisitSummary]

  init(title: String, visits: [VisitSummary]) {
    self.title = title
    self.visits = visits
  }

  func sheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.line(title, .heading), .space]
    pieces += visits.map { .item($0.item(in: context)) }
    if visits.isEmpty { pieces.append(.line("There is none.")) }
    return Sheet(place: [Desk.place, title], pieces: pieces, strip: context.strip, identity: title)
  }
}

extension VisitSummary {
  /// The visit as a line of a list, as "7: Wednesday 18 November, 10:40 am, open".
  func item(in context: ScreenContext) -> Item {
    let clock = ClockTime(treated ?? begun, in: context.zone)
    let state = isFinished ? "" : ", open"
    return Item(to: .desk(.visit(id.number)), "Visit \(label): \(clock.day.inSpeech), \(clock.inWords)\(state)")
  }
}
