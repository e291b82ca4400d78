/// The options of a terminal: its appearance, and its use.
package struct TerminalOptions: Hashable, Sendable {
  /// The kind of use of the terminal.
  package enum Use: Hashable, Sendable {
    /// A person who started the program and may leave it.
    case desk
    /// An unattended terminal in a waiting room: the signals that a keyboard could send are ignored, and
    /// `Terminal.suspend()` is a no-op.
    case kiosk
  }

  package var theme: Theme
  /// False for `--no-color`; `NO_COLOR` in the environment has the same effect.
  package var allowsColour: Bool
  /// Draws rules, arrows and dashes as `-`, `<` and the like; letters are not changed.
  package var drawsSymbolsAsASCII: Bool
  package var use: Use
  /// True if a mouse or a touch screen is used; the terminal then no longer selects text with it.
  package var usesPointer: Bool

  package init(
    theme: Theme = .terminal, allowsColour: Bool = true, drawsSymbolsAsASCII: Bool = false, use: Use = .desk,
    usesPointer: Bool = false
  ) {
    self.usesPointer = usesPointer
    self.theme = theme
    self.allowsColour = allowsColour
    self.drawsSymbolsAsASCII = drawsSymbolsAsASCII
    self.use = use
  }
}
