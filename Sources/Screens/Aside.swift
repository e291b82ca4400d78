/// What a wide terminal shows beside a sheet. It says nothing that no other screen says, so it can be left out.
package struct Aside: Equatable, Sendable {
  package enum Side: Hashable, Sendable {
    /// Before the sheet: where it is among others, as the outline of a page.
    case leading
    /// After the sheet: more on it, as a preview of the focused item.
    case trailing
  }

  package let side: Side
  /// Without numbers, which belong to the sheet. A link in it can be pointed at.
  package let pieces: [Piece]
  /// The index of the piece that must be visible, if not all are; nil for the first.
  package let current: Int?

  /// - Parameter pieces: their items become lines of text, and lose their boxes.
  package init(_ side: Side, _ pieces: [Piece], current: Int? = nil) {
    self.side = side
    self.pieces = Sheet(place: [], pieces: pieces).flatPieces.compactMap(\.besideSheet)
    self.current = current
  }
}

extension Aside {
  /// A line of an outline; ">" marks the place that is shown, as it marks the focus elsewhere.
  ///
  /// - Parameters:
  ///   - id: what pointing at it does.
  ///   - mark: a word after it, such as "(read)".
  package static func entry(_ title: String, _ id: Item.ID, isHere: Bool, mark: String? = nil) -> Piece {
    let end = mark.map { [Run("  \($0)", .emphasis)] } ?? []
    var text = TextPiece([Run(title, isHere ? .strong : .plain, item: id)] + end)
    text.lead = TextPiece.Lead(isHere ? ">" : "", width: 2)
    return .text(text)
  }
}

extension Piece {
  /// The piece without what only a sheet itself can have: numbers, boxes and a text field. Nil if nothing is left.
  fileprivate var besideSheet: Piece? {
    switch self {
    case .item(let item):
      item.isContinue ? nil : .text(TextPiece([Run(item.label, item: item.id)], hanging: 2))
    case .text(let text): text.caret == nil ? self : nil
    case .drawing, .progress, .columns, .illustration: nil
    case .air, .space, .gap, .banner, .table: self
    }
  }
}
