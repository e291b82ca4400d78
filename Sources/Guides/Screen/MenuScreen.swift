package import Screens

/// A menu; each item leads to another screen.
package struct MenuScreen: Screen {
  /// A line of the menu.
  package struct Entry: Equatable, Sendable {
    package let target: Target
    package let label: String
    package let detail: String
    /// The heading over this entry and those of the same group that follow it; empty for none.
    package let group: String

    package init(target: Target, label: String, detail: String = "", group: String = "") {
      self.target = target
      self.label = label
      self.detail = detail
      self.group = group
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
    var group = ""
    var counts: [Target: Int] = [:]
    for entry in entries {
      if entry.group != group {
        items += (items.isEmpty ? [] : [.space]) + (entry.group.isEmpty ? [] : [.line(entry.group, .heading)])
        group = entry.group
      } else if !items.isEmpty {
        items.append(.air)
      }
      // Two entries may lead to one guide.
      let id = Item.ID(.follow(entry.target), number: counts[entry.target, default: 0])
      counts[entry.target, default: 0] += 1
      items.append(.item(Item(id, entry.label, detail: entry.detail)))
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
