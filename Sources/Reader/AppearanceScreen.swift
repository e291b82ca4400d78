import Guides
import Screens

/// Colours and language on one screen.
struct AppearanceScreen: Screen {
  func sheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.line(words(.appearanceAndLanguage), .heading), .space, .line(words(.colours), .strong)]
    if let appearance = context.appearance {
      pieces += appearance.themes.map {
        let name = Self.phrase(ofTheme: $0).map { words($0) } ?? $0
        return Self.item(.theme($0), name, isChosen: $0 == appearance.theme, in: words)
      }
      if appearance.sizes.count > 1 {
        pieces += [.space, .line(words(.textSize), .strong)]
        pieces += appearance.sizes.enumerated().map { index, size in
          Self.item(.size(index), Self.name(of: size, in: words), isChosen: index == appearance.sizeIndex, in: words)
        }
      }
      if appearance.languages.count > 1 {
        pieces += [.space, .line(words(.language), .strong)]
        pieces += appearance.languages.map {
          Self.item(.language($0.name), $0.words, isChosen: $0.name == appearance.language, in: words)
        }
      }
    }
    pieces.append(.gap)
    // In a kiosk a visitor cannot resize the window or start the program with other options.
    if context.setting == .kiosk {
      pieces.append(.line(words(.askToHear)))
    } else {
      pieces += [
        .line(words(.makeTextLarger)), .line(words(.startForScreenReader, ["command": "chairside --plain"])),
      ]
    }
    return Sheet(place: context.trail(.appearance), pieces: pieces, identity: "appearance")
  }

  /// The name of a theme as it is shown; nil for an unknown theme.
  private static func phrase(ofTheme name: String) -> Phrase? {
    switch name {
    case "terminal": .terminalColours
    case "dark": .whiteOnBlack
    case "light": .blackOnWhite
    case "monochrome": .noColour
    default: nil
    }
  }

  /// What a size is called: by the height of its capitals where that is known.
  private static func name(of size: TextSize, in words: Words) -> String {
    if size.isLarge { return words(.largePrint) }
    if let height = size.millimetres { return words(.capitalsOfMillimetres, ["size": height]) }
    return size.scale == 1 ? words(.usualSize) : words(.timesAsLarge, ["times": "\(size.scale)"])
  }

  private static func item(_ change: Appearance.Change, _ name: String, isChosen: Bool, in words: Words) -> Piece {
    .item(Item(change, isChosen ? words(.inUse, ["choice": name]) : name))
  }

  func bindings(in context: ScreenContext) -> [Binding] { Binding.ofSettings(in: context.words) }

  func perform(_ action: Action, in context: ScreenContext) -> Step {
    if action.command == .appearance { return .back }
    return action.act(as: Appearance.Change.self).map { .change($0) } ?? action.usualStep
  }
}

extension Binding {
  /// Those of a screen of settings.
  static func ofSettings(in words: Words) -> [Binding] {
    [
      Binding(.open, hint: words(.useHint), help: words(.useFocusedHelp)),
      Binding(.goBack, hint: words(.backHint), help: words(.backWhereYouCameFromHelp)),
    ]
  }
}
