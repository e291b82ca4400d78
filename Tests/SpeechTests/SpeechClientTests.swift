import Foundation
import Speech
import SpeechService
import TestSupport
import Testing

/// The client of a speech server, with a real socket. It is never waited for.
@Suite("The client of the voice")
struct SpeechClientTests {
  /// Runs the client on the real clock until a condition holds, for five seconds at most.
  private func run(
    _ client: inout SpeechClient, until isDone: (SpeechClient.Change?) -> Bool
  ) -> [SpeechClient.Change] {
    var changes: [SpeechClient.Change] = []
    let end = now + 5
    while now < end {
      let before = now
      let change = client.run(at: now)
      #expect(now - before < 0.1, "The client waited.")
      if let change { changes.append(change) }
      if isDone(change) { return changes }
      usleep(2000)
    }
    Issue.record("It did not happen: \(changes)")
    return changes
  }

  private func expect(
    _ changes: [SpeechClient.Change], of client: inout SpeechClient, until isDone: (SpeechClient.Change?) -> Bool
  ) {
    let seen = run(&client, until: isDone)
    #expect(seen == changes)
  }

  private var now: Double { ProcessInfo.processInfo.systemUptime }

  @Test("What is to be said comes to the server in order, and what interrupts it cancels it")
  func speaks() throws {
    let server = try FakeSpeechServer()
    var client = SpeechClient(SpeechAddress(path: server.path), at: now)
    expect([.ready], of: &client) { $0 == .ready }
    server.clear()
    client.perform(.say([Utterance("one", language: "en"), Utterance("dos", language: "es")]), at: now)
    _ = run(&client) { _ in server.heard.count >= 2 }
    #expect(server.heard == ["en: one", "es: dos"])
    client.perform(.say([Utterance("three", language: "en")]), at: now)
    _ = run(&client) { _ in server.heard.count >= 4 }
    #expect(server.heard.suffix(2) == ["CANCEL self", "en: three"])
    client.end()
    let end = now + 5
    while server.heard.last != "QUIT", now < end { usleep(2000) }
    #expect(server.heard.suffix(2) == ["CANCEL self", "QUIT"])
  }

  @Test("Rate and volume are kept for the next connection")
  func settings() throws {
    let server = try FakeSpeechServer(isStarted: false)
    var client = SpeechClient(SpeechAddress(path: server.path), at: now)
    expect([.lost], of: &client) { $0 != nil }
    client.perform(.setRate(try #require(SpeechRate.usual.faster)), at: now)
    client.perform(.say([Utterance("nobody hears", language: "en")]), at: now)
    server.start()
    expect([.ready], of: &client) { $0 == .ready }
    #expect(server.heard.contains("SET self RATE -31"))
    #expect(!server.heard.contains { $0.contains("nobody") })
  }

  @Test("A server that goes is told once, and one that comes again is spoken through again")
  func comesAgain() throws {
    let server = try FakeSpeechServer()
    var client = SpeechClient(SpeechAddress(path: server.path), at: now)
    expect([.ready], of: &client) { $0 == .ready }
    server.stop()
    expect([.lost], of: &client) { $0 == .lost }
    server.start()
    expect([.ready], of: &client) { $0 == .ready }
  }

  @Test("A server that hangs, or that is none, is given up within a second and a half", arguments: [false, true])
  func hangs(isOther: Bool) throws {
    let server = try FakeSpeechServer(isOther ? .speaksAnotherProtocol : .hangs)
    let start = now
    var client = SpeechClient(SpeechAddress(path: server.path), at: now)
    expect([.lost], of: &client) { $0 != nil }
    #expect(now - start < 1.5)
  }

  @Test("A server that stops replying is given up, and what is said meanwhile waits for nobody")
  func stopsReplying() throws {
    let server = try FakeSpeechServer()
    var client = SpeechClient(SpeechAddress(path: server.path), at: now)
    expect([.ready], of: &client) { $0 == .ready }
    server.set(.hangs)
    let start = now
    for _ in 0..<200 {
      client.perform(.say([Utterance(String(repeating: "word ", count: 2000), language: "en")]), at: now)
    }
    #expect(now - start < 0.5)
    expect([.lost], of: &client) { $0 == .lost }
    #expect(now - start < 1.5)
  }

  @Test("The address is that of every client of Speech Dispatcher, and another kind is refused with what to write")
  func address() throws {
    let named = try SpeechAddress { $0 == "SPEECHD_ADDRESS" ? "unix_socket:/run/x/speechd.sock" : nil }
    #expect(named.path == "/run/x/speechd.sock")
    let usual = try SpeechAddress { $0 == "XDG_RUNTIME_DIR" ? "/run/user/7" : nil }
    #expect(usual.path == "/run/user/7/speech-dispatcher/speechd.sock")
    for wrong in ["inet_socket:localhost:6560", "unix_socket:", "unix_socket:s.sock", "/run/s.sock"] {
      let error = #expect(throws: SpeechAddressError.self) { try SpeechAddress { _ in wrong } }
      #expect("\(error.map { "\($0)" } ?? "")".contains("Write it as unix_socket:/"))
    }
    let long = SpeechAddress(path: "/" + String(repeating: "x", count: 200))
    var client = SpeechClient(long, at: 0)
    let change = client.run(at: 0)
    #expect(change == .lost)
  }
}
