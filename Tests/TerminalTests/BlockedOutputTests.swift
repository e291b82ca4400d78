import Foundation
import Testing

/// A terminal that does not read what the program writes, as a connection that hangs.
@Suite("A terminal that does not read") struct BlockedOutputTests {
  private static let signals: [Signal] = [.terminate, .hangUp, .abort, .segmentation]

  @Test("A signal ends a kiosk all the same", arguments: signals)
  func kiosk(signal: Signal) throws {
    let session = try KioskHouse().open()
    session.typeSlowly("\r2")
    try ends(session, by: signal)
  }

  @Test("A signal ends the reader all the same", arguments: signals + [.interrupt, .quit])
  func reader(signal: Signal) throws {
    let session = try TerminalSession(.chairside())
    try session.wait(until: "help")
    session.waitForQuiet()
    try ends(session, by: signal)
  }

  private func ends(_ session: TerminalSession, by signal: Signal) throws {
    session.blockOutput()
    session.send(signal: signal.rawValue)
    let ending = session.endingUnread(within: 4)
    let isFatal = signal == .abort || signal == .segmentation
    #expect(ending == .killed(by: isFatal ? signal.rawValue : Signal.terminate.rawValue))
    // Once somebody reads, the terminal is as it was.
    session.waitForQuiet()
    #expect(session.isGivenBack)
  }

  @Test("A terminal that is read again before the time is up ends as usual")
  func readAgain() throws {
    let session = try TerminalSession(.chairside())
    try session.wait(until: "help")
    session.waitForQuiet()
    session.blockOutput()
    session.send(signal: Signal.terminate.rawValue)
    #expect(try session.exitStatus(within: 2) == .exited(0))
    #expect(session.isGivenBack)
  }
}
