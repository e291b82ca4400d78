import Guides
import Screens

/// A page that says why the visits could not be used. Coming back to it tries again.
struct TroubleScreen: RecordScreen {
  let words: String

  func sheet(in context: ScreenContext) -> Sheet {
    Sheet(
      place: [Desk.place],
      pieces: [
        .line("This did not work", .heading), .gap, .line(words), .space,
        .item(Item(to: .page(.guidance), "Browse the guidance")),
      ], strip: context.strip, identity: "trouble")
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.goBack, hint: "back", help: "Go back, and try again")]
  }
}
