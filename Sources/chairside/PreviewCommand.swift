import ArgumentParser
import Curses
import EventLoop
import Glibc
import Guides
import Library
import Reader
import Screens

/// `chairside preview [FOLDER]`: the reader on an author's folder, reopened at every save.
struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Read a content folder while you write it.",
    discussion: """
      Every save shows at once, at the question where you were, with your answers. Press v for what to put right.

      Example: chairside preview Content
      """)

  @Argument(help: "The content folder; without it, the one that the reader would open.", completion: .directory)
  var folder: String?

  @Option(name: .customLong("at"), help: "The guide to open with, as triage/eyelid-droop.", completion: .guides)
  var target: String?

  @OptionGroup var options: ContentOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    var options = options
    if let folder { options.content = folder }
    let library = try options.library(look: .again(after: nil))
    guard let watch = FolderWatch([library.root] + [options.clinic].compactMap(\.self)) else {
      throw Failure(.internal, "The folder \(library.root) cannot be watched. Close other programs that watch folders.")
    }
    do {
      try show(library, options: options, watch: watch)
    } catch let error as TerminalError {
      throw Failure(.noTerminal, "\(error)")
    }
  }

  private func show(_ library: GuideLibrary, options: ContentOptions, watch: FolderWatch) throws {
    var terminal = try Terminal(look.look.terminal)
    let clock = WallClock(start: LocalClock.now, startTime: Terminal.now, zone: LocalClock.zone)
    var application = Application(
      library, opening: target.map { Target(link: $0) }, voice: look.look.speaks ? Voice() : nil, size: terminal.size,
      clock: clock)
    var handler = PreviewHandler(library, options: options, watch: watch)
    _ = application.receive(handler.guidance, at: Terminal.now)
    EventLoop.run(
      &application, on: &terminal, with: &handler, speakingThrough: try look.look.speechClient(at: Terminal.now))
  }
}
