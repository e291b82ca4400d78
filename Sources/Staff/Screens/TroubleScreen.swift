import Guides
import Screens

/// A page that says why the visits could not be read. Returning to it tries again.
struct TroubleScreen: RecordScreen {
  enum Trouble: Equatable, Sendable {
    case log(VisitLogError)
    /// The record that a page was to show does not exist.
    case missing
  }

  let trouble: Trouble

  func sheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    let why =
      switch trouble {
      case .log(let error): error.text(in: words)
      case .missing: words(.notThereAnyMore)
      }
    return Sheet(
      place: Trail.desk.words(in: context),
      pieces: [
        .line(words(.didNotWork), .heading), .gap, .line(why), .space,
        .item(Item(to: .page(.guidance), words(.browseGuidance))),
      ], identity: "trouble")
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.goBack, hint: context.words(.backHint), help: context.words(.tryAgainHelp))]
  }
}
