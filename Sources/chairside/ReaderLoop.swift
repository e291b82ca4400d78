import Curses
import EventLoop
import Glibc
import Guides
import Library
import Reader
import Screens
import SpeechService
import Staff

/// Runs the reader in a terminal, or line by line.
struct ReaderLoop {
  let library: GuideLibrary
  let choice: ContentChoice
  let look: ReaderLook
  let target: Target?
  /// The staff desk, shown before the guidance; nil for everybody but staff.
  var desk: StaffDesk?
  var clock = WallClock(start: LocalClock.now, startTime: Terminal.now, zone: LocalClock.zone)

  /// The screens of the staff desk, and the service that records for them.
  struct StaffDesk {
    let screens: Desk
    let service: DeskService
    /// Hears the calls of a kiosk; nil if nobody listens for them.
    var calls: CallListener?
  }

  /// Opens the reader; without a terminal, prints the table of contents.
  func run() throws {
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    if target == nil, desk == nil, !isTerminal, look.plain == nil { return ListCommand.printText(library) }
    if let reason = look.plain { return runPlain(because: reason) }
    let voice = try look.speechClient(at: Terminal.now)
    do {
      try runFullScreen(speakingThrough: voice)
    } catch {
      guard isTerminal else { throw Failure(.noTerminal, "\(error)") }
      Output.complain("\(error). Going on line by line.")
      runPlain(because: .terminal)
    }
  }

  private var handler: ReaderHandler {
    ReaderHandler(choice: choice, place: library.locale, memory: MemoryFile(), desk: desk?.service, calls: desk?.calls)
  }

  /// False also at the staff desk: it keeps no pages, and no visit is named outside its log.
  private var remembers: Bool { desk == nil && !look.remembersNothing }

  private func application(drawsBlocks: Bool, size: Size) -> Application {
    Application(
      library, opening: target, memory: remembers ? MemoryFile().read() : nil, appearance: appearance,
      staffScreens: desk?.screens, drawsBlocks: drawsBlocks, voice: look.speaks ? Voice() : nil,
      size: size, clock: clock)
  }

  private var appearance: Appearance {
    let languages = choice.languages(of: library)
    return Appearance(
      themes: Theme.allCases.map(\.rawValue), languages: languages,
      theme: look.terminal.theme.rawValue, language: library.language, sizeIndex: look.isLarge ? 1 : 0)
  }

  private func runFullScreen(speakingThrough voice: consuming SpeechClient?) throws(TerminalError) {
    var terminal = try Terminal(look.terminal)
    var application = application(drawsBlocks: terminal.drawsBlocks, size: terminal.size)
    var handler = handler
    EventLoop.run(&application, on: &terminal, with: &handler, speakingThrough: voice)
  }

  /// Runs the line-by-line dialogue: prints, reads a line, executes it.
  private func runPlain(because reason: PlainDialogue.Reason) {
    let application = application(drawsBlocks: false, size: Size(columns: 80, rows: 24))
    let terminal = LineTerminal(look.terminal)
    var dialogue = PlainDialogue(application, width: terminal.width, because: reason)
    while dialogue.isRunning {
      dialogue.readAll(at: Terminal.now)
      dialogue.resize(width: terminal.width)
      Output.write(terminal.shown(dialogue.prompt()), end: "")
      guard let line = readLine() else {
        perform(dialogue.handle(Event(.endRequested, at: Terminal.now)), for: &dialogue)
        break
      }
      perform(dialogue.answer(line, at: Terminal.now), for: &dialogue)
    }
  }

  private func perform(_ effects: [Effect], for dialogue: inout PlainDialogue) {
    var effects = effects[...]
    while let effect = effects.popFirst() {
      if let reply = handler.perform(effect, at: Terminal.now) {
        effects += dialogue.receive(reply, at: Terminal.now)
      }
    }
  }
}
