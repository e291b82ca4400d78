/// An item of a list; `isTicked` is nil if it has no box.
package struct ListItem: Equatable, Sendable {
  package var isTicked: Bool?
  package var blocks: [Block]
  package let position: SourcePosition

  /// The text of the item's first paragraph.
  package var inlines: [Inline] {
    if case .paragraph(let inlines)? = blocks.first?.kind { inlines } else { [] }
  }
}

extension ListItem {
  func mapInlines(_ change: ([Inline]) -> [Inline]) -> ListItem {
    var item = self
    item.blocks = blocks.map { $0.mapInlines(change) }
    return item
  }
}
