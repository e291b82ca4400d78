/// Text of one style. If it has the id of an item, it is a link that can be opened.
package struct Run: Equatable, Sendable {
  package var text: String
  package var style: Style
  package var item: Item.ID?

  package init(_ text: String, _ style: Style = .plain, item: Item.ID? = nil) {
    self.text = text
    self.style = style
    self.item = item
  }

  /// A hard line break.
  package static let lineBreak = Run("\n")

  package var isLineBreak: Bool { text == "\n" }
}

extension [Run] {
  /// Each link once, even if it spans several runs.
  var links: [Item] {
    var links: [Item] = []
    for run in self {
      guard let id = run.item else { continue }
      if let last = links.indices.last, links[last].id == id {
        links[last].label += run.text
      } else {
        links.append(Item(id, run.text))
      }
    }
    return links
  }

  /// The runs with `~~` around struck-through text, because few terminals can strike text through and a screen reader
  /// cannot say it.
  var withStrikeMarks: [Run] {
    guard contains(where: { $0.style == .struck }) else { return self }
    var result: [Run] = []
    for (index, run) in enumerated() {
      let isStruck = run.style == .struck
      var shown = run
      if isStruck, index == 0 || self[index - 1].style != .struck { shown.text = "~~" + shown.text }
      if isStruck, index + 1 == count || self[index + 1].style != .struck { shown.text += "~~" }
      result.append(shown)
    }
    return result
  }
}
