import Screens

/// Colours and language on one screen.
struct AppearanceScreen: Screen {
  private var appearance: Appearance
  /// True where nobody can change the window or start the program another way.
  private let isKiosk: Bool

  init(_ appearance: Appearance, isKiosk: Bool = false) {
    self.appearance = appearance
    self.isKiosk = isKiosk
  }

  var sheet: Sheet {
    var pieces: [Piece] = [.line("Appearance and language", .heading), .space, .line("Colours", .strong)]
    pieces += appearance.themes.map { item($0, "theme", isChosen: $0.name == appearance.theme) }
    if appearance.languages.count > 1 {
      pieces += [.space, .line("Language", .strong)]
      pieces += appearance.languages.map { item($0, "language", isChosen: $0.name == appearance.language) }
    }
    if isKiosk {
      pieces += [.gap, .line("For larger text, or to have it read to you, ask a member of staff.")]
    } else {
      pieces += [
        .gap, .line("For larger text, make the text of this window larger: often Ctrl and +."),
        .line("For a screen reader, start with: chairside --plain"),
      ]
    }
    return Sheet(place: ["Home", "Appearance"], pieces: pieces, identity: "appearance")
  }

  private func item(_ choice: Appearance.Choice, _ kind: String, isChosen: Bool) -> Piece {
    .item(Item("\(kind) \(choice.name)", choice.words + (isChosen ? " (in use)" : "")))
  }

  var bindings: [Binding] {
    [
      Binding(.open, hint: "use", help: "Use what is focused"),
      Binding(.goBack, hint: "back", help: "Go back to where you came from"),
    ]
  }

  mutating func perform(_ command: Command, on item: String?) -> Step {
    switch command {
    case .goBack, .appearance: return .back
    case .open, .choose, .tick: return choose(item ?? "")
    default: return .stay
    }
  }

  private mutating func choose(_ item: String) -> Step {
    let parts = item.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return .stay }
    if parts[0] == "theme" {
      appearance.theme = parts[1]
      return .change(.theme(parts[1]))
    }
    appearance.language = parts[1]
    return .change(.language(parts[1]))
  }
}
