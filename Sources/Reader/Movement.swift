package import Guides

/// The result of a command that moves the focus or the text.
package enum Movement: Equatable, Sendable {
  case moved
  /// Nothing moved, or the position wrapped around to the start; the message to show.
  case stopped(Message)
}
