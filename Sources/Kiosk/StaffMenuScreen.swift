import Guides
import Reader
import Screens

/// The menu of what staff can change at the terminal. The kiosk acts on its items; it leads to nothing else.
struct StaffMenuScreen: Screen {
  let choices: StaffChoices
  /// The name of the language in use, in that language; nil if there is no content.
  let language: String?

  /// What its items do; the kiosk acts on them.
  enum Act: Hashable {
    case toggleService, nextLanguage, nextTheme, selfTest, close
  }

  func sheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    let pieces: [Piece] = [
      .line(words(.forStaff), .heading), .space,
      .item(Item(Act.toggleService, words(choices.isOutOfService ? .isOutOfService : .isInService))),
      .item(Item(Act.nextLanguage, language.map { words(.staffLanguage, ["language": $0]) } ?? words(.noLanguage))),
      .item(Item(Act.nextTheme, words(colours))),
      .item(Item(Act.selfTest, words(.openSelfTest))),
      .item(Item(Act.close, words(.closeMenu))),
      .gap, .line(words(.menuCloses, count: Int(PINEntry.window))),
    ]
    return Sheet(place: [words(.staffPlace)], pieces: pieces, identity: "staff")
  }

  /// The name of the colours in use; that of the dark ones for an unknown theme.
  private var colours: Phrase {
    switch choices.theme {
    case "light": .coloursLight
    case "monochrome": .coloursMonochrome
    case "terminal": .coloursTerminal
    default: .coloursDark
    }
  }

  func bindings(in context: ScreenContext) -> [Binding] { [] }
}
