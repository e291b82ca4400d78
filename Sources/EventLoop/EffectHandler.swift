package import Guides
package import Reader

/// The part of a program that performs side effects: it does what the effects of a `TerminalProgram` request.
package protocol EffectHandler {
  /// A descriptor that becomes readable when files of the content change, or somebody calls; nil if nothing is watched.
  var watchedDescriptor: Int32? { get }

  /// Reads all pending data from the watched descriptor.
  ///
  /// - Returns: false if nothing of it is about the content.
  mutating func drainWatch() -> Bool

  /// What came through the watched descriptor for the program to receive, since the last time.
  mutating func takeWatched() -> [any Reply]

  /// The next time at which the loop has to call the handler, in event time; nil for never.
  var nextDeadline: Double? { get }

  /// Called after each finished frame, and at no other time.
  mutating func frameIsShown(at time: Double)

  /// Performs an effect. The loop itself handles `redraw`, `suspend`, `theme` and `end`.
  ///
  /// - Returns: a reply that the program receives before the next event; nil for none.
  mutating func perform(_ effect: Effect, at time: Double) -> (any Reply)?
}

extension EffectHandler {
  package var watchedDescriptor: Int32? { nil }
  package mutating func drainWatch() -> Bool { true }
  package mutating func takeWatched() -> [any Reply] { [] }
  package var nextDeadline: Double? { nil }
  package mutating func frameIsShown(at time: Double) {}
}
