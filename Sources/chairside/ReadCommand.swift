import ArgumentParser
import Curses
import Glibc
import Guides
import Library
import Reader
import Screens

extension Theme: ExpressibleByArgument {}

/// `chairside` without a subcommand: the reader at its home screen.
struct ReadCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Open the reader (this is what chairside does on its own).",
    discussion: "Example: chairside --content Content")

  @OptionGroup var options: ContentOptions
  @OptionGroup var look: LookOptions

  func run(_ library: GuideLibrary) throws {
    try ReaderLoop(library: library, choice: choice, look: look.look, target: nil).run()
  }
}
