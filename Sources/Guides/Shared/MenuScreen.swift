package import Screens

/// A list to choose from; each item leads to a guide or to a part of one.
package struct MenuScreen: Screen {
  /// A line of the menu.
  package struct Entry: Equatable, Sendable {
    package let target: String
    package let label: String
    package let detail: String

    package init(target: String, label: String, detail: String = "") {
      self.target = target
      self.label = label
      self.detail = detail
    }
  }

  private let place: [String]
  private let intro: [Piece]
  private let entries: [Entry]
  private let outro: [Piece]
  private let strip: Strip?

  package init(place: [String], intro: [Piece] = [], entries: [Entry], outro: [Piece] = [], strip: Strip?) {
    self.place = place
    self.intro = intro
    self.entries = entries
    self.outro = outro
    self.strip = strip
  }

  package var sheet: Sheet {
    var items: [Piece] = []
    for entry in entries {
      if !items.isEmpty { items.append(.space) }
      items.append(.item(Item("menu>\(entry.target)", entry.label, detail: entry.detail)))
    }
    return Sheet(
      place: place, pieces: intro + (intro.isEmpty ? [] : [.space]) + items + outro, strip: strip,
      identity: place.joined(separator: "/"))
  }

  package var bindings: [Binding] {
    [
      Binding(.search, hint: "search", help: "Search everything"),
      Binding(.goBack, hint: "back", help: "Go back to where you came from"),
    ]
  }

  package func perform(_ command: Command, on item: String?) -> Step {
    switch command {
    case .open, .choose: PieceMaker.target(ofItem: item).map { .follow($0) } ?? .stay
    case .goBack: .back
    default: .stay
    }
  }
}
