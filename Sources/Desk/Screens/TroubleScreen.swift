import Guides
import Prose
import Screens

/// A page that says why the visits could not be used. Coming back to it tries again.
struct TroubleScreen: RecordScreen {
  let words: String
  let strip: Strip

  var sheet: Sheet {
    Sheet(
      place: [Desk.place],
      pieces: [
        .line("This did not work", .heading), .gap, .line(words), .space,
        .item(Item("guidance>guidance", "Browse the guidance")),
      ], strip: strip, identity: "trouble")
  }

  var bindings: [Binding] { [Binding(.goBack, hint: "back", help: "Go back, and try again")] }

  func perform(_ command: Command, on item: String?) -> Step {
    switch command {
    case .open, .choose: PieceMaker.target(ofItem: item).map { .follow($0) } ?? .stay
    case .goBack: .back
    default: .stay
    }
  }
}
