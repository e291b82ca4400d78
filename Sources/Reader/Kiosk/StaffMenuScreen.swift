import Guides
import Screens

/// What staff can change at the terminal. The kiosk acts on its items; there is no way from here to anything else.
struct StaffMenuScreen: Screen {
  let choices: StaffChoices
  let language: String

  /// What its items do; the kiosk acts on them.
  enum Act: Hashable {
    case toggleService, nextLanguage, nextTheme, selfTest, close
  }

  func sheet(in context: ScreenContext) -> Sheet {
    let pieces: [Piece] = [
      .line("For staff", .heading), .space,
      .item(Item(Act.toggleService, "Out of service: \(choices.isOutOfService ? "yes" : "no")")),
      .item(Item(Act.nextLanguage, "Language: \(language)")),
      .item(Item(Act.nextTheme, "Colours: \(choices.theme)")),
      .item(Item(Act.selfTest, "Content version and self-test")),
      .item(Item(Act.close, "Close this menu")),
      .gap, .line("It closes by itself after 20 seconds without a key."),
    ]
    return Sheet(place: ["Staff"], pieces: pieces, identity: "staff")
  }

  func bindings(in context: ScreenContext) -> [Binding] { [] }
}
