import Guides
import Screens

/// A list of all keys of a screen, made from the bindings; choosing a line executes its command.
struct HelpScreen: Screen {
  let bindings: HelpBindings

  private enum Act: Hashable {
    case obey(Command)
  }

  func sheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.line(words(.keys), .heading), .space]
    for entry in entries(in: context) {
      // In a waiting room, letters that are alternatives to arrow keys are omitted, since few visitors know them.
      let keys = keys(of: entry, isForNovices: context.setting == .kiosk).map(\.name).joined(separator: "  ")
      pieces.append(.text(TextPiece([Run(entry.help, item: Item.ID(.act(ActionID(Act.obey(entry.command)))))])))
      pieces.append(.line(keys, .strong, indent: 4))
    }
    pieces += [.gap, .line(words(.ifYouAreStuck))]
    return Sheet(place: context.trail(.help), pieces: pieces, opensOnText: true, identity: "help")
  }

  /// Each command once, with the screen's own text if it has one.
  private func entries(in context: ScreenContext) -> [Binding] {
    var seen: Set<Command> = []
    return bindings.all(in: context).filter { seen.insert($0.command).inserted && !$0.keys.isEmpty }
  }

  private func keys(of entry: Binding, isForNovices: Bool) -> [Key] {
    let plain = entry.keys.filter { key in
      if case .character(let character) = key { !"hjklbdugG".contains(character) } else { true }
    }
    return isForNovices && !plain.isEmpty ? plain : entry.keys
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.goBack, hint: context.words(.backHint), help: context.words(.closeHelpHelp))]
  }

  func perform(_ action: Action, in context: ScreenContext) -> Step {
    guard case .obey(let command)? = action.act(as: Act.self) else { return action.usualStep }
    return .backAndPerform(command)
  }
}
