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

  /// Keeps a page, or removes it.
  mutating func toggle(_ target: Target) {
    if let index = kept.firstIndex(of: target) { kept.remove(at: index) } else { kept.append(target) }
  }

  /// What is saved now, with the changes of one reader.
  ///
  /// - Parameters:
  ///   - saved: what another reader may have saved.
  ///   - before: what this reader knew before its changes.
  package func merged(into saved: Memory, since before: Memory) -> Memory {
    let dropped = before.kept.filter { !kept.contains($0) }
    let rest = saved.kept.filter { !dropped.contains($0) }
    return Memory(kept: rest + kept.filter { !before.kept.contains($0) && !rest.contains($0) }, last: last)
  }
}
