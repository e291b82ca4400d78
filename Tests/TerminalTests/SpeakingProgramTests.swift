import Foundation
import TestSupport
import Testing

/// The built programs with a speech server beside them, and with one that fails. The screen waits for none.
@Suite("Programs that speak", .serialized) struct SpeakingProgramTests {
  private func reader(_ server: FakeSpeechServer) throws -> TerminalSession {
    try TerminalSession(
      Launch(
        program: Launch.chairsidePath, arguments: ["--speak", "--content", KioskHouse.content],
        environment: ["SPEECHD_ADDRESS": "unix_socket:\(server.path)"]))
  }

  /// Waits until the server has heard nothing for a while.
  private func waitForSilence(_ server: FakeSpeechServer, _ session: TerminalSession) {
    var count = -1
    while server.heard.count != count {
      count = server.heard.count
      session.wait(seconds: 0.3) { false }
    }
  }

  private func hears(_ text: String, _ server: FakeSpeechServer, _ session: TerminalSession) -> Bool {
    session.wait(seconds: 5) { server.heard.contains { $0.contains(text) } }
  }

  @Test("The reader says what is on the screen, within 200 ms of the key, and stops at the next key")
  func reader() throws {
    let server = try FakeSpeechServer()
    let session = try reader(server)
    try session.wait(until: "How can we help?")
    #expect(hears("en: 1: Something feels wrong.", server, session))
    waitForSilence(server, session)
    var delays: [Double] = []
    for key in ["2", "0", "1", "0", "3", "0", "2", "0"] {
      server.clear()
      let start = ProcessInfo.processInfo.systemUptime
      session.type(key)
      #expect(session.wait(seconds: 5) { server.heard.contains { $0.hasPrefix("en: ") } })
      #expect(server.heard.first == "CANCEL self", "\(server.heard)")
      let first = zip(server.heard, server.heardTimes).first { $0.0.hasPrefix("en: ") }
      delays.append((first?.1 ?? .infinity) - start)
      waitForSilence(server, session)
    }
    // The median, because other tests may run beside this one.
    #expect(delays.sorted()[delays.count / 2] < 0.2, "\(delays)")
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.wait(seconds: 2) { server.heard.suffix(2) == ["CANCEL self", "QUIT"] }, "\(server.heard)")
  }

  @Test("A server that is not there, is killed, hangs or speaks otherwise costs no key, and the screen says so")
  func withoutServer() throws {
    for manner: FakeSpeechServer.Manner? in [nil, .hangs, .speaksAnotherProtocol] {
      let server = try FakeSpeechServer(manner ?? .replies, isStarted: manner != nil)
      let session = try reader(server)
      try session.wait(until: "How can we help?", seconds: 2)
      try session.wait(until: "There is no voice now.", seconds: 2)
      let start = ProcessInfo.processInfo.systemUptime
      session.type("2")
      try session.wait(until: "Questions and answers", seconds: 1)
      #expect(ProcessInfo.processInfo.systemUptime - start < 1)
      session.type("q")
      #expect(try session.exitStatus() == .exited(0))
      #expect(session.isGivenBack)
    }
  }

  @Test("A server that is killed and started again speaks again, from the top of the screen")
  func serverComesAgain() throws {
    let server = try FakeSpeechServer()
    let session = try reader(server)
    #expect(hears("Something feels wrong", server, session))
    server.stop()
    try session.wait(until: "There is no voice now.", seconds: 2)
    session.type("2")
    try session.wait(until: "Questions and answers", seconds: 1)
    server.clear()
    server.start()
    #expect(hears("en: 1 choice.", server, session), "\(server.heard)")
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
  }

  @Test("A kiosk speaks while headphones are plugged in, and leaves the server nothing to say at the end")
  func kiosk() throws {
    let server = try FakeSpeechServer(isStarted: false)
    let house = KioskHouse("speech: headphones\n")
    let session = try house.open(environment: ["SPEECHD_ADDRESS": "unix_socket:\(server.path)"])
    #expect(!session.shows("There is no voice"))
    server.start()
    #expect(hears("en: Press any key to begin.", server, session))
    session.type("\r")
    #expect(hears("en: How can we help?", server, session))
    session.typeSlowly("1")
    session.typeSlowly("*1")
    #expect(hears("en: End your session?", server, session))
    session.type("\r")
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.wait(seconds: 2) { server.heard.suffix(2) == ["CANCEL self", "QUIT"] })
  }

  @Test("A kiosk with a loudspeaker says nothing until a visitor turns the voice on")
  func loudspeaker() throws {
    let server = try FakeSpeechServer()
    let house = KioskHouse("speech: loudspeaker\nspeech-socket: \(server.path)\n")
    let session = try house.open()
    try session.wait(until: "7 Voice")
    #expect(session.wait(seconds: 3) { server.heard.contains { $0.hasPrefix("SET self VOLUME") } })
    #expect(!server.heard.contains { $0.hasPrefix("en: ") })
    session.type("7")
    try session.wait(until: "7 No voice")
    #expect(hears("en: Press any key to begin.", server, session))
  }

  @Test("An address that cannot be used, and two ways to be read to, are refused with what to write")
  func refused() throws {
    let session = try TerminalSession(
      .chairside(["--speak"], environment: ["SPEECHD_ADDRESS": "inet_socket:localhost:6560"]))
    #expect(try session.exitStatus() == .exited(65))
    #expect(session.errors.contains("Write it as unix_socket:/"))
    let both = try TerminalSession(.chairside(["--speak", "--plain"]))
    #expect(try both.exitStatus() == .exited(2))
    #expect(both.errors.contains("Use one of them."))
  }
}
