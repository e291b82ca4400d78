import Testing

/// The start and the end of the program: the terminal is always restored, whatever the program shows.
@Suite struct ProgramLifeTests {
  /// Opens a session and waits for its first screen.
  private func opened(_ launch: Launch = .chairside()) throws -> TerminalSession {
    let session = try TerminalSession(launch)
    try session.wait(until: "help")
    session.waitForQuiet()
    return session
  }

  @Test func opensWithAHintRowAndAVisibleCursor() throws {
    let session = try opened()
    #expect(session.screen[23].contains("help"))
    #expect(session.shown.isAlternate)
    #expect(session.shown.showsCursor)
    #expect(!session.shown.reportsMouse)
    #expect(!session.shown.wasQueried)
    #expect(session.errors.isEmpty)
  }

  @Test(arguments: ["q", Keyboard.control("c")])
  func leavesOnAKey(key: String) throws {
    let session = try opened()
    session.type(key)
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.isGivenBack)
    #expect(session.errors.isEmpty)
  }

  @Test(arguments: [Signal.terminate, .interrupt, .hangUp, .quit])
  func leavesOnASignal(signal: Signal) throws {
    let session = try opened()
    session.send(signal: signal.rawValue)
    #expect(try session.exitStatus(within: 2) == .exited(0))
    #expect(session.isGivenBack)
  }

  @Test(arguments: [Signal.segmentation, .abort, .illegal, .trap, .bus, .arithmetic])
  func givesTheTerminalBackInACrash(signal: Signal) throws {
    let session = try opened()
    session.send(signal: signal.rawValue)
    #expect(try session.exitStatus() == .killed(by: signal.rawValue))
    #expect(session.isGivenBack)
  }

  @Test func endsWhenTheTerminalHangsUp() throws {
    let session = try opened()
    session.hangUp()
    _ = try session.exitStatus(within: 2)
    #expect(session.processorSeconds < 1)
  }

  @Test(arguments: ["linux", "vt100"])
  func leavesTheShellItsOwnLineWhereThereIsNoOtherScreen(name: String) throws {
    let session = try opened(.chairside(environment: ["TERM": name]))
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.isGivenBack)
    #expect(session.shown.cursor == (23, 0))
    #expect(session.screen[23].isEmpty)
  }

  @Test func sendsNothingWhileNothingHappens() throws {
    let session = try opened()
    session.waitUntilAsleep()
    let bytes = session.log.count
    let wakeUps = try #require(session.wakeUps)
    session.wait(seconds: 2) { session.log.count > bytes }
    #expect(session.log.count == bytes)
    #expect(try #require(session.wakeUps) - wakeUps <= 2)
  }

  @Test func livesThroughEverySize() throws {
    let session = try opened()
    let first = session.screen
    for (columns, rows) in [(1, 1), (240, 60), (40, 10), (2, 50), (200, 1), (80, 24)] {
      session.resize(columns: columns, rows: rows)
      session.waitForQuiet()
      #expect(session.ending == nil, "\(columns) by \(rows)")
    }
    #expect(session.wait { session.screen == first })
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
  }
}
