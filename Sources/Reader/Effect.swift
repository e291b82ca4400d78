package import Guides
package import Speech

/// A side effect that a program asks the event loop to perform.
package enum Effect: Sendable {
  /// Repaint the whole screen.
  case redraw
  /// Restore the terminal and suspend the program, as Ctrl-Z does.
  case suspend
  /// Switch to the theme with this name.
  case theme(String)
  /// Show text in another size, by its index; what is in the hands of the program itself is done.
  case textSize(Int)
  /// Ring the bell of the terminal.
  case bell
  /// Open the guidance in another language; the reply is `NewGuidance`.
  case language(String)
  /// Reopen the content, because its files changed.
  case openContent
  /// Save for the next run what has changed since this reader last knew it, as another reader may have saved since then;
  /// the reply is a `MemoryReply`.
  case save(Memory, since: Memory)
  /// Pass a command to the voice.
  case speech(SpeechCommand)
  /// Perform a request; its reply is passed to `receive`.
  case ask(any Request)
  /// The person asked to end the session. Only in a kiosk, which then asks for confirmation.
  case endSession
  case end
}
