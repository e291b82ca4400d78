import Foundation
import Testing

/// Kind of fault: something is said to be kept that was not, or something is left of what was not kept.
@Suite("A state folder that does not take what is kept")
final class StateFolderTests {
  private static let content = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../StaffTests/DeskScreens/Content").standardized.path(percentEncoded: false)

  private let state = FileManager.default.temporaryDirectory.appending(path: "state-\(UUID().uuidString)")
  private let folder: URL
  private let handouts: URL

  init() throws {
    folder = state.appending(path: "chairside")
    handouts = folder.appending(path: "handouts")
    try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: state) }

  private func launch(_ arguments: String...) -> Launch {
    Launch(program: Launch.chairsidePath, arguments: arguments, environment: ["XDG_STATE_HOME": state.path])
  }

  /// Presses a key, and waits for what it leads to.
  private func press(_ key: String, until text: String, in session: TerminalSession) throws {
    session.type(key)
    try session.wait(until: text)
    session.waitForQuiet()
  }

  /// Begins a visit at the desk, and goes to where its plan is handed out.
  private func goToHandout(in session: TerminalSession) throws {
    try session.wait(until: "Staff desk", seconds: 20)
    session.waitForQuiet()
    try press("1", until: "Start the visit", in: session)
    try press(Keyboard.end, until: "> Enter  Start the visit", in: session)
    try press(Keyboard.enter, until: "Hand out the plan", in: session)
    try press("3", until: "Save for printing", in: session)
  }

  @Test("What is left of a page whose saving was killed is deleted with all visits")
  func killed() throws {
    var traced = launch("staff", "--content", Self.content)
    let kill = ["-e", "trace=/^rename", "-e", "inject=/^rename:signal=SIGKILL"]
    traced.arguments = ["-o", "/dev/null"] + kill + [traced.program] + traced.arguments
    traced.program = "/usr/bin/strace"
    let session = try TerminalSession(traced)
    try goToHandout(in: session)
    session.type("1")
    #expect(try session.exitStatus() == .killed(by: SIGKILL))
    #expect(try FileManager.default.contentsOfDirectory(atPath: handouts.path).count == 1)
    let forget = try TerminalSession(launch("visits", "forget", "--all", "--yes"))
    #expect(try forget.exitStatus() == .exited(0))
    #expect(forget.shows("Forgot 1 visit."))
    #expect(try FileManager.default.contentsOfDirectory(atPath: handouts.path) == [])
  }

  @Test("A file in the place of the pages to print: nothing is said to be saved, and no handout is recorded")
  func noHandouts() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data().write(to: handouts)
    let session = try TerminalSession(launch("staff", "--content", Self.content))
    try goToHandout(in: session)
    try press("1", until: "Not saved.", in: session)
    #expect(session.shows("The page could not be saved in"))
    #expect(!session.shows("Saved:") && !session.shows("Recorded"))
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    let visit = try TerminalSession(launch("visits", "show", "1", "--json"))
    #expect(try visit.exitStatus() == .exited(0))
    let text = String(decoding: visit.log, as: UTF8.self)
    #expect(text.contains("\"treated\"") && !text.contains("handed-out"), "\(text)")
    #expect(try Data(contentsOf: handouts).isEmpty)
  }

  @Test("A file in the place of the folder: no page is said to be kept, and none is in the list later")
  func noList() throws {
    try Data().write(to: folder)
    let environment = ["XDG_STATE_HOME": Optional(state.path)]
    let session = try TerminalSession(.chairside(["open", "faq/sample#headache"], environment: environment))
    try session.wait(until: "A mild headache is common.")
    session.waitForQuiet()
    try press("m", until: "Your list cannot be saved on this computer.", in: session)
    #expect(!session.shows("Kept in your list."))
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    let later = try TerminalSession(.chairside(environment: environment))
    try later.wait(until: "help")
    later.waitForQuiet()
    #expect(!later.shows("Your list"))
    #expect(try Data(contentsOf: folder).isEmpty)
  }

  @Test("A file in the place of the folder: the desk does not open, and says that nothing was recorded")
  func noDesk() throws {
    try Data().write(to: folder)
    let session = try TerminalSession(launch("staff", "--content", Self.content))
    #expect(try session.exitStatus(within: 20) == .exited(70))
    #expect(session.errors.contains("could not be used: Not a directory. Nothing was recorded."), "\(session.errors)")
    #expect(session.isGivenBack)
    #expect(try Data(contentsOf: folder).isEmpty)
  }
}
