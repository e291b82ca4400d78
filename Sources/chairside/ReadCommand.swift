import ArgumentParser
import Curses
import Glibc
import Guides
import Library
import Reader
import Screens

/// How the reader should look.
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

  var look: ReaderLook {
    ReaderLook(
      isPlain: plain || ReaderLook().isPlain,
      terminal: TerminalOptions(theme: theme, allowsColour: !noColour, drawsSymbolsAsASCII: ascii, usesPointer: mouse))
  }
}

extension Theme: ExpressibleByArgument {}

/// `chairside` without a subcommand: the reader at its home screen.
struct ReadCommand: ContentCommand {
  static let trustsStamp = true

  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Open the reader (this is what chairside does on its own).",
    discussion: "Example: chairside --content Content")

  @OptionGroup var options: ContentOptions
  @OptionGroup var look: LookOptions

  func run(_ library: GuideLibrary) throws {
    try ReaderLoop(library: library, choice: choice, look: look.look, target: nil).run()
  }
}

/// `chairside open ID`: the reader at a guide or section.
struct OpenCommand: ContentCommand {
  static let trustsStamp = true

  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the reader at a guide or a section.",
    discussion: "Example: chairside open faq/reversal#can-it-be-reversed")

  @Argument(help: "The guide, as triage/eyelid-droop, or a section of it, as faq/reversal#antitoxin.")
  var id: String

  @OptionGroup var options: ContentOptions
  @OptionGroup var look: LookOptions

  func run(_ library: GuideLibrary) throws {
    _ = try library.guideAndSection(id)
    try ReaderLoop(library: library, choice: choice, look: look.look, target: Target(link: id)).run()
  }
}
