import ArgumentParser
import Curses
import Glibc
import Guides
import Library
import Reader
import Screens

/// `chairside open ID`: the reader at a guide or section.
struct OpenCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the reader at a guide or a section.",
    discussion: "Example: chairside open faq/reversal#can-it-be-reversed")

  @Argument(
    help: "The guide, as triage/eyelid-droop, or a section of it, as faq/reversal#antitoxin.", completion: .guides)
  var id: String

  @OptionGroup var options: ContentOptions
  @OptionGroup var look: LookOptions

  func run(_ library: GuideLibrary) throws {
    _ = try library.guideAndSection(id)
    try ReaderLoop(library: library, choice: choice, look: look.look, target: Target(link: id)).run()
  }
}
