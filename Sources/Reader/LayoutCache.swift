import Screens

/// The layout of a sheet for one size and group, and the index of its words; both are computed when they are needed.
struct LayoutCache: Sendable {
  private var kept: (size: Size, width: Int, group: Int, layout: SheetLayout)? {
    didSet { index = nil }
  }
  private var index: SheetLayout.FindIndex?

  /// Forgets the layout, when the sheet has changed or its memory is wanted.
  mutating func forget() { kept = nil }

  mutating func forgetIndex() { index = nil }

  /// The layout with the widest spacing in which everything fits; the tightest if it fits in none.
  ///
  /// - Parameter width: the columns for the sheet, of those of the terminal.
  mutating func layout(of sheet: Sheet, size: Size, width: Int, group: Int) -> SheetLayout {
    if let kept, kept.size == size, kept.width == width, kept.group == group { return kept.layout }
    let layout = SheetLayout(fitting: sheet, width: width, group: group, height: Frame(size).bodyHeight)
    kept = (size, width, group, layout)
    return layout
  }

  /// - Parameter layout: the one that was computed last.
  mutating func findIndex(of layout: SheetLayout) -> SheetLayout.FindIndex {
    if let index { return index }
    let new = SheetLayout.FindIndex(layout)
    index = new
    return new
  }
}
