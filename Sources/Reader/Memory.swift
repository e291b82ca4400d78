package import Screens

/// What the reader remembers between runs, outside a kiosk: the pages that a person kept, and the one that was open
/// last. It never contains answers or searches.
package struct Memory: Equatable, Sendable {
  /// A page and the reading position in it.
  package struct Place: Equatable, Sendable {
    package var target: Target
    /// The title for the home screen, so that the guide need not be read to show it.
    package var title: String
    package var piece: Int
    package var offset: Int

    package init(target: Target, title: String, piece: Int = 0, offset: Int = 0) {
      self.target = target
      self.title = title
      self.piece = piece
      self.offset = offset
    }
  }

  /// The kept pages, in the order in which they were added.
  package var kept: [Target]
  package var last: Place?

  package init(kept: [Target] = [], last: Place? = nil) {
    self.kept = kept
    self.last = last
  }

  /// Keeps a page, or removes it. True if it is kept now.
  mutating func toggle(_ target: Target) -> Bool {
    if let index = kept.firstIndex(of: target) {
      kept.remove(at: index)
      return false
    }
    kept.append(target)
    return true
  }
}
