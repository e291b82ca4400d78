import ArgumentParser
import Curses
import Glibc
import Guides
import Library
import Reader
import Screens

/// The options for the appearance of the reader.
struct LookOptions: ParsableArguments {
  @Option(help: "Colours: \(Theme.allCases.map(\.rawValue).joined(separator: ", ")).")
  var theme = Theme.terminal

  @Flag(help: "Line by line, for screen readers and terminals that cannot place text; ACCESSIBLE=1 does the same.")
  var plain = false

  @Flag(help: "Draw rules and arrows with plain characters.")
  var ascii = false

  @Flag(name: .customLong("no-color"), help: "Use no colour.")
  var noColour = false

  @Flag(help: "Take clicks, touches and the wheel; the terminal then selects no text with them.")
  var mouse = false

  @Flag(help: "Say what is on the screen, through Speech Dispatcher; SPEECHD_ADDRESS names its socket.")
  var speak = false

  @Flag(help: "Begin in large print; z or F8 changes it.")
  var large = false

  @Flag(help: "Remember nothing: neither the page that was open last, nor pages that are kept.")
  var rememberNothing = false

  mutating func validate() throws {
    guard speak, look.plain != nil else { return }
    throw ValidationError(
      "--plain (or ACCESSIBLE=1) prints for a screen reader, and --speak speaks by itself. Use one of them.")
  }

  var look: ReaderLook {
    ReaderLook(
      plain: plain ? .option : ReaderLook().plain,
      terminal: TerminalOptions(theme: theme, allowsColour: !noColour, drawsSymbolsAsASCII: ascii, usesPointer: mouse),
      remembersNothing: rememberNothing, speaks: speak, isLarge: large)
  }
}
