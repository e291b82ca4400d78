import Documents
import Pages
import Screens

extension Handout {
  /// Blocks of guidance as lines, one for each paragraph and list item.
  static func rows(of blocks: [Block], rank: Int = 0) -> [Row] {
    blocks.flatMap { block -> [Row] in
      switch block.kind {
      case .list(let start, let items):
        items.enumerated().flatMap { index, item in
          rows(of: item, marker: item.marker(number: start.map { $0 + index }), rank: rank)
        }
      case .alert(_, let inner), .quote(let inner), .footnote(_, let inner): rows(of: inner, rank: rank)
      case .table(let header, let rows): rows.map { Row(runs(of: $0, under: header), rank: rank) }
      case .code(let text): [Row(text, .plain, nil, rank: rank)]
      case .paragraph(let inlines), .heading(_, let inlines): [Row(runs(of: inlines), nil, rank: rank)]
      case .rule: []
      }
    }
  }

  /// An item, and the blocks nested in it.
  private static func rows(of item: ListItem, marker: ListMarker, rank: Int) -> [Row] {
    guard !item.inlines.isEmpty else { return rows(of: item.blocks, rank: rank) }
    var under = rows(of: Array(item.blocks.dropFirst()), rank: rank)
    for index in under.indices { under[index].indent += marker.text.count }
    return [Row(runs(of: item.inlines), marker, rank: rank)] + under
  }

  /// A table row as text: "Works on. Injection: the muscle. Filler: the shape."
  private static func runs(of row: TableRow, under header: TableRow) -> [Run] {
    let cells = row.cells.map { $0.inlines.plainText }
    let values = zip(header.cells, cells).dropFirst().map { "\($0.inlines.plainText): \($1)." }
    return [Run("\(cells.first ?? ""). ", .strong), Run(values.joined(separator: " "))]
  }

  /// Running text without its links, because paper cannot follow them. A link in brackets is removed with its brackets.
  static func runs(of inlines: [Inline]) -> [Run] {
    var maker = PieceMaker()
    return maker.runs(of: withoutAsides(inlines)).map { Run($0.text, $0.style == .link ? .plain : $0.style) }
  }

  /// Removes links in brackets, as in "A mild headache. ([What helps?](…))".
  private static func withoutAsides(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    var index = 0
    while index < inlines.count {
      if index > 0, index + 1 < inlines.count, case .link = inlines[index].kind,
        case .text(let before) = inlines[index - 1].kind, before.last == "(",
        case .text(let after) = inlines[index + 1].kind, after.first == ")"
      {
        result[result.count - 1].kind = .text(String(before.dropLast()))
        result.append(Inline(.text(String(after.dropFirst())), at: inlines[index + 1].position))
        index += 2
      } else {
        result.append(inlines[index])
        index += 1
      }
    }
    return result.trimmed
  }
}
