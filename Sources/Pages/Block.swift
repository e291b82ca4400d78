/// A part of a page, with its place in the file.
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

/// An item of a list; `isTicked` is nil where it has no box.
package struct ListItem: Equatable, Sendable {
  package var isTicked: Bool?
  package var blocks: [Block]
  package let position: SourcePosition

  /// The text of the item's first paragraph.
  package var inlines: [Inline] {
    if case .paragraph(let inlines)? = blocks.first?.kind { inlines } else { [] }
  }
}

/// A row of a table.
package struct TableRow: Equatable, Sendable {
  package struct Cell: Equatable, Sendable {
    /// Where the text of the cell's column stands.
    package enum Alignment: Sendable {
      case start, centre, end
    }

    package let inlines: [Inline]
    package let position: SourcePosition
    package let alignment: Alignment

    package init(inlines: [Inline], position: SourcePosition, alignment: Alignment = .start) {
      self.inlines = inlines
      self.position = position
      self.alignment = alignment
    }
  }

  package let cells: [Cell]
  package let position: SourcePosition

  package init(cells: [Cell], position: SourcePosition) {
    self.cells = cells
    self.position = position
  }
}

/// The five alerts of GitHub's Markdown, one for each level of urgency.
package enum Alert: String, CaseIterable, Hashable, Sendable {
  case caution = "CAUTION"
  case warning = "WARNING"
  case important = "IMPORTANT"
  case note = "NOTE"
  case tip = "TIP"
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

extension ListItem {
  fileprivate func mapInlines(_ change: ([Inline]) -> [Inline]) -> ListItem {
    var item = self
    item.blocks = blocks.map { $0.mapInlines(change) }
    return item
  }
}

extension TableRow {
  fileprivate func mapInlines(_ change: ([Inline]) -> [Inline]) -> TableRow {
    let cells = cells.map { cell in
      Cell(inlines: change(cell.inlines), position: cell.position, alignment: cell.alignment)
    }
    return TableRow(cells: cells, position: position)
  }
}
