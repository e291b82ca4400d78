import Guides
import Screens

/// What two switches reach: the items on the screen, and its other parts.
extension OpenScreen {
  /// The items that begin on the screen, in order. One that begins above it was reached there, and going to it would
  /// scroll back.
  mutating func visibleItems(size: Size) -> [Item.ID] {
    let (layout, lines) = (layout(size), visibleLines(size: size))
    return layout.places.filter { lines.contains($0.firstLine) }.map(\.id)
  }

  /// True if not all of it is on the screen.
  mutating func hasMore(size: Size) -> Bool {
    let layout = layout(size)
    return layout.groupCount > 1 || layout.lines.count > visibleLines(size: size).count
  }

  /// Shows the next part, or the first after the last.
  ///
  /// - Returns: true if it is the first.
  mutating func showMore(size: Size) -> Bool {
    focus(on: nil)
    if readOn(size: size) || showNextGroup(size: size) { return false }
    showBeginning()
    return true
  }
}
