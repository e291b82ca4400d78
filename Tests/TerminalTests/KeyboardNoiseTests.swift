import Testing

/// Bytes that no person typed must not choose, leave or break anything.
@Suite struct KeyboardNoiseTests {
  @Test(arguments: ["[1;5B", "OB", "[1~", "[24;80R", "[<0;10;12M"])
  func takesALateSequenceForNothing(rest: String) throws {
    let session = try TerminalSession(.chairside())
    try session.wait(until: "help")
    session.waitForQuiet()
    session.type(Keyboard.escape)
    // Longer than the ESCDELAY of sessions, but shorter than the program waits for the rest of a sequence.
    session.wait(seconds: 0.3) { false }
    session.waitForQuiet(seconds: 0.05)
    let before = session.screen
    for character in rest {
      session.type(String(character))
      session.wait(seconds: 0.01) { false }
    }
    session.waitForQuiet()
    #expect(session.screen == before)
  }

  @Test("The program asks for brackets around pastes, takes them away again, and no paste acts as keys")
  func pasteIsNoKey() throws {
    let session = try TerminalSession(.chairside())
    try session.wait(until: "help")
    #expect(String(decoding: session.log, as: UTF8.self).contains("\u{1B}[?2004h"))
    session.type("\u{1B}[200~1\r2\u{1B}[201~")
    try session.wait(until: "Nothing was pasted")
    #expect(session.screen[0].hasPrefix(" Chairside"))
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    #expect(String(decoding: session.log, as: UTF8.self).contains("\u{1B}[?2004l"))
  }

  @Test(arguments: ["\u{1B}]11;rgb:1111/2222/3333\u{1B}\\", "\u{1B}[?1;2c", "\u{1B}P1$r1m\u{1B}\\", "\u{1B}[M !1"])
  func takesAnAnswerOfTheTerminalForNothing(answer: String) throws {
    let session = try TerminalSession(.chairside())
    try session.wait(until: "help")
    session.waitForQuiet()
    let bytes = session.log.count
    session.type(answer)
    session.waitForQuiet(seconds: 0.4)
    #expect(session.log.count == bytes)
  }

  @Test func livesThroughNoise() throws {
    let session = try TerminalSession(.chairside())
    try session.wait(until: "help")
    // The keys that leave or stop the program are left out: q, Ctrl-C, Ctrl-D and Ctrl-Z.
    let leaving = Array("qQ\u{3}\u{4}\u{1A}".utf8)
    let noise = (0..<20_000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) }
      .filter { !leaving.contains($0) }
    for start in stride(from: 0, to: noise.count, by: 1000) {
      session.press(Array(noise[start..<min(start + 1000, noise.count)]))
      session.waitForQuiet(seconds: 0.05)
    }
    #expect(session.ending == nil)
    session.send(signal: Signal.terminate.rawValue)
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.isGivenBack)
  }
}
