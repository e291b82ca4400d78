import Guides
import Prose
import Screens

/// Some visits to choose from.
struct VisitListScreen: RecordScreen {
  private let title: String
  private let visits: [VisitSummary]
  private let surroundings: Surroundings

  init(title: String, visits: [VisitSummary], in surroundings: Surroundings) {
    self.title = title
    self.visits = visits
    self.surroundings = surroundings
  }

  var sheet: Sheet {
    var pieces: [Piece] = [.line(title, .heading), .space]
    pieces += visits.map { .item($0.item(in: surroundings)) }
    if visits.isEmpty { pieces.append(.line("There is none.")) }
    return Sheet(place: [Desk.place, title], pieces: pieces, strip: surroundings.strip, identity: title)
  }

  var bindings: [Binding] { [Binding(.goBack, hint: "back", help: "Go back to where you came from")] }

  func perform(_ command: Command, on item: String?) -> Step {
    switch command {
    case .open, .choose: PieceMaker.target(ofItem: item).map { .follow($0) } ?? .stay
    case .goBack: .back
    default: .stay
    }
  }
}

extension VisitSummary {
  /// The visit as a line of a list, as "7: Wednesday 18 November, 10:40 am, open".
  func item(in surroundings: Surroundings) -> Item {
    let clock = ClockTime(treated ?? begun, in: surroundings.zone)
    let state = isFinished ? "" : ", open"
    return Item(Desk.item(.visit(id)), "Visit \(label): \(clock.day.inSpeech), \(clock.inWords)\(state)")
  }
}
