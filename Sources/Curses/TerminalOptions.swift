/// How a person wants the terminal to look, and who sits at it.
package struct TerminalOptions: Hashable, Sendable {
  /// Who sits at the terminal.
  package enum Use: Hashable, Sendable {
    /// A person who started the program and may leave it.
    case desk
    /// A waiting room: the signals that a keyboard could send are ignored, and `Terminal.suspend()` does nothing.
    case kiosk
  }

  package var theme: Theme
  /// False for `--no-color`; a `NO_COLOR` in the environment has the same effect.
  package var allowsColour: Bool
  /// Draws rules, arrows and dashes as `-`, `<` and the like; letters stay what they are.
  package var drawsSymbolsAsASCII: Bool
  package var use: Use
  /// True for a mouse or a touch screen; the terminal then no longer selects text with it.
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
