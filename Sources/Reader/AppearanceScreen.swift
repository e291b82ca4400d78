import Guides
import Screens

/// Colours and language on one screen.
struct AppearanceScreen: Screen {
  func sheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.line("Appearance and language", .heading), .space, .line("Colours", .strong)]
    if let appearance = context.appearance {
      pieces += appearance.themes.map {
        Self.item(.theme($0.name), $0.words, isChosen: $0.name == appearance.theme)
      }
      if appearance.languages.count > 1 {
        pieces += [.space, .line("Language", .strong)]
        pieces += appearance.languages.map {
          Self.item(.language($0.name), $0.words, isChosen: $0.name == appearance.language)
        }
      }
    }
    // In a kiosk nobody can change the window or start the program another way.
    if context.setting == .kiosk {
      pieces += [.gap, .line("For larger text, or to have it read to you, ask a member of staff.")]
    } else {
      pieces += [
        .gap, .line("For larger text, make the text of this window larger: often Ctrl and +."),
        .line("For a screen reader, start with: chairside --plain"),
      ]
    }
    return Sheet(place: ["Home", "Appearance"], pieces: pieces, identity: "appearance")
  }

  private static func item(_ change: Appearance.Change, _ words: String, isChosen: Bool) -> Piece {
    .item(Item(change, words + (isChosen ? " (in use)" : "")))
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    [
      Binding(.open, hint: "use", help: "Use what is focused"),
      Binding(.goBack, hint: "back", help: "Go back to where you came from"),
    ]
  }

  func perform(_ action: Action, in context: ScreenContext) -> Step {
    if action.command == .appearance { return .back }
    return action.act(as: Appearance.Change.self).map { .change($0) } ?? action.usualStep
  }
}
