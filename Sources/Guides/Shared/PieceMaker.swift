package import Pages
package import Screens

/// Converts the blocks of a page to pieces of a sheet.
package struct PieceMaker {
  package private(set) var pieces: [Piece] = []
  private var linkCount = 0

  package init() {}

  /// The pieces of some blocks, with a blank line between paragraphs.
  package static func pieces(of blocks: [Block]) -> [Piece] {
    var maker = PieceMaker()
    maker.add(blocks)
    return maker.pieces
  }

  package mutating func add(_ piece: Piece) { pieces.append(piece) }

  /// Puts another piece in the place of one that was added.
  package mutating func replace(_ piece: Piece, at index: Int) { pieces[index] = piece }

  package mutating func addHeading(_ text: String) { pieces.append(.line(text, .heading)) }

  package mutating func add(_ blocks: [Block], indent: Int = 0) {
    for (index, block) in blocks.enumerated() {
      if index > 0 { pieces.append(.gap) }
      add(block, indent: indent)
    }
  }

  private mutating func add(_ block: Block, indent: Int) {
    switch block.kind {
    case .heading(let level, let inlines):
      pieces.append(.text(TextPiece(runs(of: inlines, style: .heading), .heading(level: level), indent: indent)))
    case .paragraph(let inlines):
      pieces.append(.text(TextPiece(runs(of: inlines), indent: indent)))
    case .list(let start, let items):
      addList(items, start: start, indent: indent)
    case .table(let header, let rows):
      addTable(header, rows)
    case .quote(let blocks):
      add(blocks, indent: indent + 4)
    case .alert(let alert, let blocks):
      pieces.append(.line(alert.rawValue + ":", .strong, indent: indent))
      add(blocks, indent: indent)
    case .code(let text):
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) where !line.isEmpty {
        pieces.append(.text(TextPiece([Run(String(line))], .verbatim, indent: indent + 4)))
      }
    case .rule:
      pieces.append(.gap)
    case .footnote(let label, let blocks):
      addItem(.note(label), blocks, indent: indent)
    }
  }

  private mutating func addList(_ items: [ListItem], start: Int?, indent: Int) {
    for (index, item) in items.enumerated() {
      addItem(item.marker(number: start.map { $0 + index }), item.blocks, indent: indent)
    }
  }

  /// Adds blocks, the first of them with a list marker.
  private mutating func addItem(_ marker: ListMarker, _ blocks: [Block], indent: Int) {
    var blocks = blocks
    var first: [Inline] = []
    if case .paragraph(let inlines)? = blocks.first?.kind {
      first = inlines
      blocks.removeFirst()
    }
    pieces.append(.text(TextPiece(runs(of: first), .item(marker), indent: indent)))
    for block in blocks { add(block, indent: indent + marker.text.count) }
  }

  private mutating func addTable(_ header: TableRow, _ rows: [TableRow]) {
    let names = header.cells.map { runs(of: $0.inlines, style: .strong) }
    let cells = rows.map { row in row.cells.map { runs(of: $0.inlines) } }
    pieces.append(.table(Table(header: names, rows: cells, alignments: header.cells.map(\.alignment.onScreen))))
  }

  /// Running text as runs; each link becomes an item.
  package mutating func runs(of inlines: [Inline], style: Style = .plain) -> [Run] {
    inlines.flatMap { inline -> [Run] in
      switch inline.kind {
      case .text(let text), .code(let text), .image(let text): [Run(text, style)]
      case .strong(let inner): runs(of: inner, style: .strong)
      case .emphasis(let inner): runs(of: inner, style: style == .plain ? .emphasis : style)
      case .footnote(let label): [Run("[\(label)]", style)]
      case .struck(let inner): runs(of: inner, style: .struck)
      case .softBreak: [Run(" ", style)]
      case .lineBreak: [.lineBreak]
      case .link(let link): linkRuns(link)
      }
    }
  }

  private mutating func linkRuns(_ link: Link) -> [Run] {
    linkCount += 1
    let id = Item.ID(.follow(Target(link: link.target)), number: linkCount)
    return [Run(link.text.plainText, .link, item: id)]
  }
}

extension ListItem {
  /// - Parameter number: the number of the item in a numbered list; nil in any other list.
  func marker(number: Int?) -> ListMarker {
    isTicked.map { .box(isTicked: $0) } ?? number.map { .number($0) } ?? .bullet
  }
}

extension TableRow.Cell.Alignment {
  fileprivate var onScreen: Table.Alignment {
    switch self {
    case .start: .start
    case .centre: .centre
    case .end: .end
    }
  }
}
