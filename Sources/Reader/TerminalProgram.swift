package import Guides
package import Screens

/// What runs in a terminal: a value that takes events and shows a canvas. It reads no clock and touches nothing.
package protocol TerminalProgram {
  /// What the terminal should show now.
  mutating func canvas(size: Size) -> Canvas

  /// When the next event is due although nobody presses a key, in event time; nil while there is nothing to do.
  var nextDeadline: Double? { get }

  /// - Returns: what has to be done outside, in this order.
  mutating func handle(_ event: Event) -> [Effect]

  /// Takes the reply to a request, or other guidance, that an effect asked for.
  mutating func receive(_ reply: any Reply, at time: Double) -> [Effect]
}
