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

  @Flag(help: "Draw rules and arrows with plain characters.")
  var ascii = false

  @Flag(name: .customLong("no-color"), help: "Use no colour.")
  var noColour = false

  var terminalOptions: TerminalOptions {
    TerminalOptions(theme: theme, allowsColour: !noColour, drawsSymbolsAsASCII: ascii)
  }
}

extension Theme: ExpressibleByArgument {}

/// `chairside` without a subcommand: the reader at its home screen.
struct ReadCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Open the reader (this is what chairside does on its own).",
    discussion: "Example: chairside --content Content")

  @OptionGroup var options: ContentOptions
  @OptionGroup var look: LookOptions

  func run(_ library: GuideLibrary) throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      return ListCommand.printText(library)
    }
    try ReaderLoop(library: library, look: look, target: nil).run()
  }
}

/// `chairside open ID`: the reader at a guide or section.
struct OpenCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the reader at a guide or a section.",
    discussion: "Example: chairside open faq/reversal#can-it-be-reversed")

  @Argument(help: "The guide, as triage/eyelid-droop, or a section of it, as faq/reversal#antitoxin.")
  var id: String

  @OptionGroup var options: ContentOptions
  @OptionGroup var look: LookOptions

  func run(_ library: GuideLibrary) throws {
    _ = try guide(id, in: library)
    try ReaderLoop(library: library, look: look, target: id).run()
  }
}

/// The loop of the reader: show, wait, obey.
struct ReaderLoop {
  let library: GuideLibrary
  let look: LookOptions
  let target: String?

  func run() throws {
    do {
      var terminal = try Terminal(look.terminalOptions)
      let clock = Application.WallClock(
        start: ContentOptions.now, startTime: Terminal.now, zone: ContentOptions.localZone)
      var application = Application(library, opening: target, size: terminal.size, clock: clock)
      while application.isRunning {
        terminal.show(application.canvas(size: terminal.size))
        application.handle(terminal.nextEvent(before: application.nextDeadline))
        if application.needsRedraw { terminal.redraw() }
        if application.wantsSuspend { terminal.suspend() }
      }
    } catch {
      throw Failure(.noTerminal, "\(error)")
    }
  }
}
