import Testing

/// Suspending and resuming the program, under a shell with job control and without one.
@Suite struct SuspendTests {
  private var command: String {
    let launch = Launch.chairside()
    return ([launch.program] + launch.arguments).map { "'\($0)'" }.joined(separator: " ") + "\r"
  }

  /// Starts a shell, and in it the program, and waits for its first screen.
  private func shellWithProgram() throws -> TerminalSession {
    let session = try TerminalSession(.shell())
    try session.wait(until: "$")
    session.type(command)
    try session.wait(until: "help")
    session.waitForQuiet()
    return session
  }

  @Test func stopsOnControlZAndComesBack() throws {
    let session = try shellWithProgram()
    let first = session.screen
    session.type(Keyboard.control("z"))
    try session.wait(until: "Stopped")
    #expect(!session.shown.isAlternate)

    session.type("fg\r")
    #expect(session.wait { session.shown.isAlternate && session.screen == first })
    session.type("q")
    #expect(session.wait { !session.shown.isAlternate })
    session.type("echo status $?\r")
    try session.wait(until: "status 0")
  }

  @Test func learnsOfANewSizeWhileStopped() throws {
    let session = try shellWithProgram()
    session.type(Keyboard.control("z"))
    try session.wait(until: "Stopped")
    session.resize(columns: 100, rows: 30)
    session.type("fg\r")
    #expect(session.wait { session.shown.isAlternate && session.screen[29].contains("help") })
  }

  @Test func endsInTheBackgroundWithoutTouchingTheTerminal() throws {
    let session = try shellWithProgram()
    session.type(Keyboard.control("z"))
    try session.wait(until: "Stopped")
    let program = try #require(session.children.first)
    session.type("kill %1\r")
    #expect(session.wait { session.status(of: "State", process: program)?.hasPrefix("Z") != false })
    session.waitForQuiet()
    #expect(!session.shown.isAlternate)
  }

  @Test func repaintsAfterAStopThatCannotBeCaught() throws {
    let session = try TerminalSession(.chairside())
    try session.wait(until: "help")
    session.waitForQuiet()
    let first = session.screen
    session.send(signal: Signal.stop.rawValue)
    #expect(session.wait { session.status(of: "State")?.hasPrefix("T") == true })
    // Text that another program might leave on the screen.
    session.shown.show(Array("\u{1B}[?1049l\u{1B}[Hrubbish".utf8))
    session.send(signal: Signal.goOn.rawValue)
    #expect(session.wait { session.shown.isAlternate && session.screen == first })
  }

  @Test func survivesAStopSignalWhereNobodyCouldWakeIt() throws {
    let session = try TerminalSession(.chairside())
    try session.wait(until: "help")
    session.waitForQuiet()
    let first = session.screen
    session.send(signal: Signal.terminalStop.rawValue)
    session.type(Keyboard.control("z"))
    session.waitForQuiet()
    #expect(session.wait { session.shown.isAlternate && session.screen == first })
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
  }
}
