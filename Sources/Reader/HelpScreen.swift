import Guides
import Screens

/// What every key does here, made from the bindings; choosing a line does what it says.
struct HelpScreen: Screen {
  private let entries: [Binding]
  private let isForNovices: Bool

  /// - Parameters:
  ///   - bindings: those of the screen below first, then those that hold everywhere.
  ///   - isForNovices: true where the letters that only some people know as arrows are left out.
  init(bindings: [Binding], isForNovices: Bool = false) {
    self.isForNovices = isForNovices
    var seen: Set<Command> = []
    entries = bindings.filter { seen.insert($0.command).inserted && !$0.keys.isEmpty }
  }

  private enum Act: Hashable {
    case obey(Command)
  }

  func sheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.line("Keys", .heading), .space]
    for entry in entries {
      let keys = keys(of: entry).map(\.name).joined(separator: "  ")
      pieces.append(.text(TextPiece([Run(entry.help, item: Item.ID(.act(ActionID(Act.obey(entry.command)))))])))
      pieces.append(.line(keys, .strong, indent: 4))
    }
    pieces += [.gap, .line("If you are stuck, ask a member of staff.")]
    return Sheet(place: ["Home", "Help"], pieces: pieces, opensOnText: true, identity: "help")
  }

  private func keys(of entry: Binding) -> [Key] {
    let plain = entry.keys.filter { key in
      if case .character(let character) = key { !"hjklbdugG".contains(character) } else { true }
    }
    return isForNovices && !plain.isEmpty ? plain : entry.keys
  }

  func bindings(in context: ScreenContext) -> [Binding] { [Binding(.goBack, hint: "back", help: "Close this help")] }

  func perform(_ action: Action, in context: ScreenContext) -> Step {
    guard case .obey(let command)? = action.act(as: Act.self) else { return action.usualStep }
    return .backAndPerform(command)
  }

  /// The bindings that hold on every page to read.
  static let onPages: [Binding] = [
    Binding(.search, help: "Find words on this page"),
    Binding(.nextHit, help: "Next place where the words stand"),
    Binding(.previousHit, help: "Previous place where the words stand"),
    Binding(.contents, help: "Contents of this page"),
    Binding(.nextHeading, help: "Next heading"),
    Binding(.previousHeading, help: "Previous heading"),
  ]

  /// The bindings that hold on every screen.
  static let everywhere: [Binding] = [
    Binding(.choose(1), help: "Choose an item by its number, 1 to 9"),
    Binding(.open, help: "Open the focused item, or read on"),
    Binding(.selectNext, help: "Next item, or next line"),
    Binding(.selectPrevious, help: "Previous item, or previous line"),
    Binding(.nextLink, help: "Next link or item"),
    Binding(.previousLink, help: "Previous link or item"),
    Binding(.pageDown, help: "Next page; after the last the first again"),
    Binding(.pageUp, help: "Previous page"),
    Binding(.halfPageDown, help: "Down by half a page"),
    Binding(.halfPageUp, help: "Up by half a page"),
    Binding(.goToTop, help: "To the top"),
    Binding(.goToBottom, help: "To the end"),
    Binding(.historyBack, help: "Back to the screen before"),
    Binding(.historyForward, help: "Forward again"),
    Binding(.goHome, help: "Home: start over"),
    Binding(.redraw, help: "Paint the screen again"),
    Binding(.quit, help: "Leave Chairside"),
  ]

  /// The way out of a visit, first in a kiosk's help, so that it is always the digit 1.
  static let endOfSession = Binding(.endSession, help: "End my session: everything I answered is forgotten")
}
