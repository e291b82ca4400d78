/// A block of a page, such as a paragraph or a table, with its position in the file.
package struct Block: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case heading(level: Int, [Inline])
    case paragraph([Inline])
    /// `start` is the first number of a numbered list, nil for bullets.
    case list(start: Int?, [ListItem])
    case table(header: TableRow, rows: [TableRow])
    case quote([Block])
    case alert(Alert, [Block])
    case code(String)
    case rule
    case footnote(label: String, [Block])
  }

  package var kind: Kind
  package let position: SourcePosition

  package init(_ kind: Kind, at position: SourcePosition) {
    self.kind = kind
    self.position = position
  }
}

extension Block {
  /// The running text of a paragraph or heading; empty for anything else.
  package var inlines: [Inline] {
    switch kind {
    case .paragraph(let inlines), .heading(_, let inlines): inlines
    default: []
    }
  }

  /// Every run of text in the block, nested ones included, in reading order.
  package var allInlines: [[Inline]] {
    switch kind {
    case .heading(_, let inlines), .paragraph(let inlines): [inlines]
    case .list(_, let items): items.flatMap { $0.blocks.flatMap(\.allInlines) }
    case .table(let header, let rows): ([header] + rows).flatMap { $0.cells.map(\.inlines) }
    case .quote(let blocks), .alert(_, let blocks), .footnote(_, let blocks): blocks.flatMap(\.allInlines)
    case .code, .rule: []
    }
  }

  /// The same block with every run of text passed through `change`.
  package func mapInlines(_ change: ([Inline]) -> [Inline]) -> Block {
    var block = self
    switch kind {
    case .heading(let level, let inlines): block.kind = .heading(level: level, change(inlines))
    case .paragraph(let inlines): block.kind = .paragraph(change(inlines))
    case .list(let start, let items):
      block.kind = .list(start: start, items.map { $0.mapInlines(change) })
    case .table(let header, let rows):
      block.kind = .table(header: header.mapInlines(change), rows: rows.map { $0.mapInlines(change) })
    case .quote(let blocks): block.kind = .quote(blocks.map { $0.mapInlines(change) })
    case .alert(let alert, let blocks): block.kind = .alert(alert, blocks.map { $0.mapInlines(change) })
    case .footnote(let label, let blocks):
      block.kind = .footnote(label: label, blocks.map { $0.mapInlines(change) })
    case .code, .rule: break
    }
    return block
  }
}
