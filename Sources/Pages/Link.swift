/// A link as it is written.
package struct Link: Equatable, Sendable {
  package var target: String
  package var text: [Inline]
  /// Where the target stands, the place to point at when it leads nowhere.
  package let targetPosition: SourcePosition

  package init(target: String, text: [Inline], targetPosition: SourcePosition) {
    self.target = target
    self.text = text
    self.targetPosition = targetPosition
  }
}
