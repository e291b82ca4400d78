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
    package let inlines: [Inline]
    package let position: SourcePosition

    package init(inlines: [Inline], position: SourcePosition) {
      self.inlines = inlines
      self.position = position
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
}
