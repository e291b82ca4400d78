import Foundation
import Testing

/// What the reader remembers from one run to the next, and that it can be told to remember nothing.
@Suite("What the reader remembers") struct MemoryTests {
  private func state(after options: [String]) throws -> (files: [String], screen: [String]) {
    let state = FileManager.default.temporaryDirectory.appending(path: "memory-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: state) }
    var screen: [String] = []
    for _ in 1...2 {
      let session = try TerminalSession(
        Launch(
          program: Launch.chairsidePath, arguments: ["--content", KioskHouse.content] + options,
          environment: ["XDG_STATE_HOME": state.path(percentEncoded: false)]))
      try session.wait(until: "help")
      session.waitForQuiet()
      screen = session.screen
      session.typeSlowly("2")
      session.typeSlowly("1")
      session.type("q")
      #expect(try session.exitStatus() == .exited(0))
    }
    let files = try? FileManager.default.subpathsOfDirectory(atPath: state.path(percentEncoded: false))
    return (files ?? [], screen)
  }

  @Test("The page that was open last is offered again")
  func remembers() throws {
    let (files, screen) = try state(after: [])
    #expect(files.contains("chairside/reader.yaml"))
    #expect(screen.contains { $0.contains("Go on where you were") }, "\(screen)")
  }

  @Test("With --remember-nothing no file is written, and nothing is offered")
  func remembersNothing() throws {
    let (files, screen) = try state(after: ["--remember-nothing"])
    #expect(files.isEmpty)
    #expect(!screen.contains { $0.contains("Go on where you were") })
  }
}
