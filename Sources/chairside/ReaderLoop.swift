import Curses
import Glibc
import Guides
import Library
import Reader
import Screens

/// The loop of the reader: show, wait, obey.
struct ReaderLoop {
  let library: GuideLibrary
  let look: LookOptions
  let target: String?

  func run() throws {
    let memory = MemoryFile()
    guard !look.isPlain else { return runPlain(memory) }
    do {
      try runFullScreen(memory)
    } catch {
      guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw Failure(.noTerminal, "\(error)") }
      Output.complain("\(error). Going on line by line.")
      runPlain(memory)
    }
  }

  private func application(_ memory: MemoryFile, size: Size) -> Application {
    let clock = Application.WallClock(
      start: ContentOptions.now, startTime: Terminal.now, zone: ContentOptions.localZone)
    return Application(library, opening: target, memory: memory.read(), size: size, clock: clock)
  }

  private func runFullScreen(_ memory: MemoryFile) throws(TerminalError) {
    var terminal = try Terminal(look.terminalOptions)
    var application = application(memory, size: terminal.size)
    var saved = application.memory
    while application.isRunning {
      terminal.show(application.canvas(size: terminal.size))
      application.handle(terminal.nextEvent(before: application.nextDeadline))
      if application.needsRedraw { terminal.redraw() }
      if application.wantsSuspend { terminal.suspend() }
      if application.memory != saved {
        saved = application.memory
        memory.write(saved)
      }
    }
  }

  /// Line by line: print, read a line, obey.
  private func runPlain(_ memory: MemoryFile) {
    var application = application(memory, size: Size(columns: 80, rows: 24))
    while application.nextDeadline != nil { application.handle(Event(.tick, at: Terminal.now)) }
    var dialogue = PlainDialogue(application, width: 76)
    while dialogue.isRunning {
      Output.write(dialogue.prompt(), end: "")
      guard let line = readLine() else { break }
      dialogue.answer(line, at: Terminal.now)
    }
    memory.write(dialogue.application.memory)
  }
}
