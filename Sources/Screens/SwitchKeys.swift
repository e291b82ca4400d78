/// The keys of a box with two switches: one that moves to the next choice, and one that takes it.
package struct SwitchKeys: Equatable, Sendable {
  package let move: Key
  package let select: Key

  /// - Returns: nil if both are the same key.
  package init?(move: Key, select: Key) {
    guard move != select else { return nil }
    self.move = move
    self.select = select
  }

  package func contains(_ key: Key) -> Bool { key == move || key == select }
}
