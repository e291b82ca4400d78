import Curses
import Glibc
import Guides
import Library
import Reader
import Screens

/// The loop of the reader: show, wait, obey.
struct ReaderLoop {
  let library: GuideLibrary
  let choice: ContentChoice
  let look: ReaderLook
  let target: String?
  /// What stands before the guidance; nil for everybody but staff.
  var frontDesk: (any FrontDesk)?
  var clock = Application.WallClock(start: LocalClock.now, startTime: Terminal.now, zone: LocalClock.zone)

  /// Opens the reader; with no terminal to open it in, prints the table of contents.
  func run() throws {
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    if target == nil, frontDesk == nil, !isTerminal, !look.isPlain { return ListCommand.printText(library) }
    let memory = MemoryFile()
    guard !look.isPlain else { return runPlain(memory) }
    do {
      try runFullScreen(memory)
    } catch {
      guard isTerminal else { throw Failure(.noTerminal, "\(error)") }
      Output.complain("\(error). Going on line by line.")
      runPlain(memory)
    }
  }

  private func application(_ memory: MemoryFile, drawsBlocks: Bool, size: Size) -> Application {
    // What staff looked at is nobody's list, and no visit is named outside its log.
    Application(
      library, opening: target, memory: frontDesk == nil ? memory.read() : nil, appearance: appearance,
      frontDesk: frontDesk, drawsBlocks: drawsBlocks, size: size, clock: clock)
  }

  private var appearance: Appearance {
    let languages = choice.languages(of: library)
    return Appearance(
      themes: Theme.allCases.map { Appearance.Choice(name: $0.rawValue, words: $0.words) }, languages: languages,
      theme: look.terminal.theme.rawValue, language: choice.language)
  }

  /// Does to the terminal and the content what the person chose.
  private func apply(
    _ chosen: Appearance?, before: Appearance?, to terminal: inout Terminal, _ application: inout Application
  ) {
    guard let chosen, let before else { return }
    if chosen.theme != before.theme, let theme = Theme(rawValue: chosen.theme) { terminal.setTheme(theme) }
    if chosen.language != before.language {
      var choice = choice
      choice.language = chosen.language
      if let library = try? choice.library() { application.speak(library, at: Terminal.now) }
    }
  }

  private func runFullScreen(_ memory: MemoryFile) throws(TerminalError) {
    var terminal = try Terminal(look.terminal)
    var application = application(memory, drawsBlocks: terminal.drawsBlocks, size: terminal.size)
    var saved = application.memory
    var looks = application.appearance
    while application.isRunning {
      terminal.show(application.canvas(size: terminal.size))
      application.handle(terminal.nextEvent(before: application.nextDeadline))
      if application.needsRedraw { terminal.redraw() }
      if application.wantsSuspend { terminal.suspend() }
      if application.appearance != looks {
        apply(application.appearance, before: looks, to: &terminal, &application)
        looks = application.appearance
      }
      if application.memory != saved {
        saved = application.memory
        memory.write(saved)
      }
    }
  }

  /// Line by line: print, read a line, obey.
  private func runPlain(_ memory: MemoryFile) {
    let application = application(memory, drawsBlocks: false, size: Size(columns: 80, rows: 24))
    var dialogue = PlainDialogue(application, width: 76)
    while dialogue.isRunning {
      dialogue.readAll(at: Terminal.now)
      Output.write(dialogue.prompt(), end: "")
      guard let line = readLine() else { break }
      dialogue.answer(line, at: Terminal.now)
    }
    memory.write(dialogue.application.memory)
  }
}
