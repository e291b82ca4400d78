import Screens

/// Pieces as a tree: the items of each list are grouped, and an item contains what is nested under it.
struct PieceTree {
  indirect enum Node {
    case piece(Piece)
    case list([Item])
    /// Lines that are not changed.
    case verbatim([String])
  }

  struct Item {
    let marker: ListMarker
    let runs: [Run]
    var contents: [Node] = []

    /// True if an item with the marker `next` continues the same list.
    func goesOn(with next: ListMarker) -> Bool {
      switch (marker, next) {
      case (.number(let number), .number(let next)): next == number + 1
      case (.number, _), (_, .number): false
      default: true
      }
    }
  }

  let nodes: [Node]

  init(_ pieces: [Piece]) {
    var reader = Reader(rest: pieces[...])
    nodes = reader.nodes(from: 0)
  }
}

extension TextPiece {
  /// The marker of a list item. A footnote at the end of a page is a paragraph and has none.
  fileprivate var listMarker: ListMarker? { if case .note? = marker { nil } else { marker } }
}

private struct Reader {
  var rest: ArraySlice<Piece>

  /// The nodes up to the first text that is indented less than `column`. A gap ends the content of an item.
  mutating func nodes(from column: Int) -> [PieceTree.Node] {
    var nodes: [PieceTree.Node] = []
    while let piece = rest.first {
      if column > 0 {
        guard case .text(let text) = piece, text.indent >= column else { break }
      }
      nodes.append(node(from: piece))
    }
    return nodes
  }

  private mutating func node(from piece: Piece) -> PieceTree.Node {
    switch piece {
    case .text(let text) where text.listMarker != nil: return .list(items(from: text.indent))
    case .text(let text) where text.isVerbatim: return .verbatim(lines())
    case .item: return .list(items(from: 0))
    default:
      rest.removeFirst()
      return .piece(piece)
    }
  }

  /// The items of one list whose markers are at `column` or to the right of it.
  private mutating func items(from column: Int) -> [PieceTree.Item] {
    var items: [PieceTree.Item] = []
    while let piece = rest.first {
      switch piece {
      case .item(let item) where items.last?.goesOn(with: .bullet) ?? true:
        rest.removeFirst()
        items.append(PieceTree.Item(marker: .bullet, runs: [Run(item.label)]))
      case .text(let text):
        guard let marker = text.listMarker, text.indent >= column, items.last?.goesOn(with: marker) ?? true else {
          return items
        }
        rest.removeFirst()
        let contents = nodes(from: text.indent + marker.text.count)
        items.append(PieceTree.Item(marker: marker, runs: text.runs, contents: contents))
      default: return items
      }
    }
    return items
  }

  private mutating func lines() -> [String] {
    var lines: [String] = []
    while case .text(let text)? = rest.first, text.isVerbatim {
      lines.append(text.runs.map(\.text).joined())
      rest.removeFirst()
    }
    return lines
  }
}
