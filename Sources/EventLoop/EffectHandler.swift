package import Guides
package import Reader

/// The part of a program that touches the world: it does what the effects of a `TerminalProgram` ask for.
package protocol EffectHandler {
  /// A descriptor that becomes readable when files of the content change; nil where nobody watches them.
  var watchedDescriptor: Int32? { get }

  /// Reads the watched descriptor empty.
  mutating func drainWatch()

  /// When the loop has to come round for the handler's own sake, in event time; nil for never.
  var nextDeadline: Double? { get }

  /// Called after each finished frame, and from nowhere else.
  mutating func frameIsShown(at time: Double)

  /// Does what an effect asks for. The loop itself takes `redraw`, `suspend`, `theme` and `end`.
  ///
  /// - Returns: what the program is told of it before the next event; nil for nothing.
  mutating func perform(_ effect: Effect, at time: Double) -> (any Reply)?
}

extension EffectHandler {
  package var watchedDescriptor: Int32? { nil }
  package mutating func drainWatch() {}
  package var nextDeadline: Double? { nil }
  package mutating func frameIsShown(at time: Double) {}
}
