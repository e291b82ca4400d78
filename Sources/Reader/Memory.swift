package import Screens

/// What the reader remembers from one time to the next, outside a kiosk: the pages that a person kept, and the one that
/// was open last. No answer and no search is ever in it.
package struct Memory: Equatable, Sendable {
  /// A page, and how far down it was read.
  package struct Place: Equatable, Sendable {
    package var target: Target
    /// What the home screen shows for it, so that the guide need not be read for that.
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

  /// The pages kept, the first kept first.
  package var kept: [Target]
  package var last: Place?

  package init(kept: [Target] = [], last: Place? = nil) {
    self.kept = kept
    self.last = last
  }

  /// Keeps a page, or drops it. True where it is kept now.
  mutating func toggle(_ target: Target) -> Bool {
    if let index = kept.firstIndex(of: target) {
      kept.remove(at: index)
      return false
    }
    kept.append(target)
    return true
  }
}
