import ArgumentParser
import Curses
import Glibc
import Guides
import Library
import Prose
import Reader
import Screens

/// `chairside preview [FOLDER]`: the reader on an author's folder, read anew at every save.
struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Read a content folder while you write it.",
    discussion: """
      Every save shows at once, at the question where you were, with your answers. Press v for what to put right.

      Example: chairside preview Content
      """)

  @Argument(help: "The content folder; without it, the one that the reader would open.")
  var folder: String?

  @Option(name: .customLong("at"), help: "The guide to open with, as triage/eyelid-droop.")
  var target: String?

  @OptionGroup var options: ContentOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    var options = options
    if let folder { options.content = folder }
    let library = try options.library(look: .again(after: nil))
    guard let watch = FolderWatch(library.root) else {
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
    let clock = Application.WallClock(
      start: LocalClock.now, startTime: Terminal.now, zone: LocalClock.zone)
    var application = Application(library, opening: target, size: terminal.size, clock: clock)
    application.reload(library, findings: findings(of: library), at: Terminal.now)
    var last = library
    while application.isRunning {
      terminal.show(application.canvas(size: terminal.size))
      let event = terminal.nextEvent(before: nil, watching: watch.descriptor)
      if event.kind == .contentChanged {
        watch.drain()
        if let newer = try? options.library(look: .again(after: last)) {
          last = newer
          application.reload(newer, findings: findings(of: newer), at: event.time)
        } else {
          application.handle(event)
        }
      } else {
        application.handle(event)
      }
      if application.needsRedraw { terminal.redraw() }
      if application.wantsSuspend { terminal.suspend() }
    }
  }

  private func findings(of library: GuideLibrary) -> AuthorFindings {
    let findings = library.check()
    let lines = Set(findings.map(\.file)).reduce(into: [String: [String]]()) { lines, file in
      lines[file] = library.lines(of: file)
    }
    return AuthorFindings(findings: findings, lines: lines)
  }
}
