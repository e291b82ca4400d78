/// A link as it is written.
package struct Link: Equatable, Sendable {
  package var target: String
  package var text: [Inline]
  /// The position of the target, which is reported if the link is broken.
  package let targetPosition: SourcePosition

  package init(target: String, text: [Inline], targetPosition: SourcePosition) {
    self.target = target
    self.text = text
    self.targetPosition = targetPosition
  }
}
