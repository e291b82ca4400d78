/// The urgency of a level in five steps. It works without colour, in ASCII, in words and on paper.
package struct UrgencyScale: Hashable, Sendable {
  package static let all = 5

  /// 1 is the least urgent.
  package let step: Int

  package init(step: Int) { self.step = min(max(1, step), Self.all) }

  /// The scale as it is drawn, such as "███░░".
  package var drawn: String {
    String(repeating: "█", count: step) + String(repeating: "░", count: Self.all - step)
  }
}
