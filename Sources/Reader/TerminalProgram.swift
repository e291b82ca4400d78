package import Guides
package import Screens

/// A program that runs in a terminal: a value that takes events and returns a canvas. It reads no clock and has no side
/// effects.
package protocol TerminalProgram {
  /// What the terminal should show now.
  mutating func canvas(size: Size) -> Canvas

  /// The event time at which the next tick is due if no key is pressed; nil if none is needed.
  var nextDeadline: Double? { get }

  /// - Returns: the effects to perform, in this order.
  mutating func handle(_ event: Event) -> [Effect]

  /// Takes the reply to a request, or the guidance that an effect asked for.
  mutating func receive(_ reply: any Reply, at time: Double) -> [Effect]
}
