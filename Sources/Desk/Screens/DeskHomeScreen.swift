import Guides
import Prose
import Screens

/// The first screen of the desk: a new visit, those to go on with, and the guidance.
struct DeskHomeScreen: RecordScreen {
  let clinic: String
  let openCount: Int
  /// nil where the clock cannot be relied on.
  let todayCount: Int?
  let today: Day?
  let strip: Strip

  var sheet: Sheet {
    var items = [Item(Desk.item(.new), "New visit", detail: "After an injection")]
    if openCount > 0 {
      items.append(Item(Desk.item(.open), "Open visits (\(Self.words(openCount)))", detail: "To go on with"))
    }
    items.append(Item(Desk.item(.find), "Find a visit", detail: "For a call, by label or day"))
    if let todayCount, let today, todayCount > 0 {
      items.append(Item(Desk.item(.day(today)), "Today's visits (\(Self.words(todayCount)))"))
    }
    items.append(Item(Desk.item(.checklists), "Choosing, with a patient", detail: "Before they book"))
    items.append(Item("guidance>guidance", "Browse the guidance", detail: "All guides, as patients see them"))
    var pieces: [Piece] = [.line("Staff desk", .heading), .space]
    for item in items { pieces += [.item(item), .space] }
    pieces.append(.line("No names, please. Visits are kept on this computer only."))
    return Sheet(place: [Desk.place], position: clinic, pieces: pieces, strip: strip, identity: "desk")
  }

  /// A list stops at as many visits as a search finds.
  private static func words(_ count: Int) -> String { count < VisitSearch().limit ? "\(count)" : "\(count) or more" }

  var bindings: [Binding] { [Binding(.search, hint: "search", help: "Search everything")] }

  func perform(_ command: Command, on item: String?) -> Step {
    switch command {
    case .open, .choose: PieceMaker.target(ofItem: item).map { .follow($0) } ?? .stay
    default: .stay
    }
  }
}
