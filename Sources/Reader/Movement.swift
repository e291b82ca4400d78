package import Guides

/// What came of a command that moves the focus or the text.
package enum Movement: Equatable, Sendable {
  case moved
  /// Nothing could move, or it began again: what to say of it.
  case stopped(Message)
}
