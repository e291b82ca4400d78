import Guides
import Screens

/// What staff can change at the terminal. The kiosk acts on its items; there is no way from here to anything else.
struct StaffMenuScreen: Screen {
  let choices: StaffChoices
  let language: String

  static let menuItem = "menu"
  static let serviceItem = "service"
  static let languageItem = "language"
  static let themeItem = "theme"
  static let testItem = "test"
  static let endItem = "end"

  var sheet: Sheet {
    let pieces: [Piece] = [
      .line("For staff", .heading), .space,
      .item(Item(Self.serviceItem, "Out of service: \(choices.isOutOfService ? "yes" : "no")")),
      .item(Item(Self.languageItem, "Language: \(language)")),
      .item(Item(Self.themeItem, "Colours: \(choices.theme)")),
      .item(Item(Self.testItem, "Content version and self-test")),
      .item(Item(Self.endItem, "Close this menu")),
      .gap, .line("It closes by itself after 20 seconds without a key."),
    ]
    return Sheet(place: ["Staff"], pieces: pieces, identity: "staff")
  }

  func perform(_ command: Command, on item: String?) -> Step { .stay }
}
