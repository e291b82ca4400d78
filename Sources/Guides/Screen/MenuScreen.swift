package import Screens

/// A menu; each item leads to another screen.
package struct MenuScreen: Screen {
  /// A line of the menu.
  package struct Entry: Equatable, Sendable {
    package let target: Target
    package let label: String
    package let detail: String

    package init(target: Target, label: String, detail: String = "") {
      self.target = target
      self.label = label
      self.detail = detail
    }
  }

  private let place: [String]
  private let intro: [Piece]
  private let entries: [Entry]
  private let outro: [Piece]
  private let identity: String

  /// - Parameter identity: identifies the content of the menu; the same in every language.
  package init(
    place: [String], intro: [Piece] = [], entries: [Entry], outro: [Piece] = [], identity: String = "menu"
  ) {
    self.identity = identity
    self.place = place
    self.intro = intro
    self.entries = entries
    self.outro = outro
  }

  package func sheet(in context: ScreenContext) -> Sheet {
    var items: [Piece] = []
    for entry in entries {
      if !items.isEmpty { items.append(.air) }
      items.append(.item(Item(to: entry.target, entry.label, detail: entry.detail)))
    }
    return Sheet(
      place: place, pieces: intro + (intro.isEmpty ? [] : [.space]) + items + outro,
      identity: identity)
  }

  package func bindings(in context: ScreenContext) -> [Binding] {
    [
      Binding(.search, hint: context.words(.searchHint), help: context.words(.searchHelp)),
      Binding(.goBack, hint: context.words(.backHint), help: context.words(.backWhereYouCameFromHelp)),
    ]
  }
}
