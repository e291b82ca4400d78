import Documents
import Screens

extension [Piece] {
  /// Text, items and tables as rows of a page to take home.
  var handoutRows: [Handout.Row] {
    flatMap { piece -> [Handout.Row] in
      switch piece {
      case .text(let text): [Handout.Row(text)]
      case .item(let item): [Handout.Row(item.label)]
      case .banner(let words, _, let urgency):
        [Handout.Row((urgency.map { "\($0.drawn) " } ?? "") + words, .strong, nil)]
      case .table(let table): table.asBlocks.handoutRows
      case .illustration(let illustration): illustration.asPieces.handoutRows
      case .columns(let left, let right): (left + right).handoutRows
      case .progress(_, _, let words): [Handout.Row(words, .plain, nil)]
      case .air, .space, .gap, .drawing: []
      }
    }
  }
}

extension Handout.Row {
  fileprivate init(_ text: TextPiece) {
    self.init(text.runs, text.marker)
    indent = text.indent
  }
}
