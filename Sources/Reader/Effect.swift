package import Guides

/// Something that a program asks the event loop to do, because it touches the world.
package enum Effect: Sendable {
  /// Paint everything again.
  case redraw
  /// Give the terminal back and stop, as Ctrl-Z does.
  case suspend
  /// Change the colours to a theme, by its name.
  case theme(String)
  /// Open the guidance in another language, and hand it over as `NewGuidance`.
  case language(String)
  /// Open the content anew, because its files changed.
  case openContent
  /// Keep this for the next time.
  case save(Memory)
  /// Have a request done; its reply comes back through `receive`.
  case ask(any Request)
  /// The person asked to end the session; only in a kiosk, which then asks once more.
  case endSession
  case end
}
