import Testing

/// Every kind of terminal in every kind of locale: a full screen, line mode, or one sentence that says why not.
@Suite struct TerminalKindTests {
  private static let locales = ["C.UTF-8", "C", "en_XX.UTF-8"]

  @Test(
    arguments: [
      "linux", "xterm-256color", "xterm", "xterm-kitty", "tmux-256color", "screen", "vt100", "vt220", "vt52",
    ], locales)
  func opensAFullScreen(name: String, locale: String) throws {
    let session = try TerminalSession(.chairside(environment: ["TERM": name, "LC_ALL": locale]))
    // libvterm cannot show the screen of a VT52, so the first frame is recognised by its size.
    session.wait { session.ending != nil || session.log.count > 500 }
    session.waitForQuiet()
    #expect(name == "vt52" || session.screen.contains { $0.contains("help") })
    if locale == "C" { #expect(session.log.allSatisfy { $0 < 0x80 }) }
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.errors.isEmpty)
    #expect(session.isGivenBack)
  }

  @Test(arguments: ["dumb", "no-such-terminal", "unknown", "", nil], locales)
  func goesOnWithoutAFullScreenOrSaysWhyNot(name: String?, locale: String) throws {
    let session = try TerminalSession(.chairside(environment: ["TERM": name, "LC_ALL": locale]))
    session.wait { session.ending != nil || session.screen.contains { $0.contains("help") } }
    session.waitForQuiet()
    if session.ending == nil {
      session.type("q\r")
      #expect(try session.exitStatus() == .exited(0))
      #expect(!session.log.contains(0x1B))
      if locale == "C" { #expect(session.log.allSatisfy { $0 < 0x80 }) }
    } else {
      #expect(session.ending == .exited(69))
      #expect(session.log.isEmpty)
    }
    #expect(session.errors.split(separator: "\n").count == 1)
    #expect(session.errors.contains("Try: chairside list"))
    #expect(session.isGivenBack)
  }

  @Test(
    "Where colours are red, green and blue, the emergency line is white on dark red",
    arguments: ["tmux-direct", "xterm-direct", "kitty-direct", "vte-direct", "konsole-direct"])
  func showsTheEmergencyLineInItsColours(name: String) throws {
    let session = try TerminalSession(.chairside(environment: ["TERM": name]))
    session.wait { String(decoding: session.log, as: UTF8.self).contains("EMERGENCY") }
    let before = try #require(String(decoding: session.log, as: UTF8.self).split(separator: "EMERGENCY").first)
    let commands = before.split(separator: "\u{1B}[").map { $0.prefix { $0 != "m" } }
    // The fields of a colour are separated by colons or by semicolons, and its colour space may be empty.
    let fields = commands.map { $0.split { $0 == ":" || $0 == ";" }.map(String.init) }
    #expect(fields.last { $0.first == "38" } == ["38", "2", "255", "255", "255"])
    #expect(fields.last { $0.first == "48" } == ["48", "2", "135", "0", "0"])
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
  }

  @Test func usesNoColourWhereItIsNotWanted() throws {
    let session = try TerminalSession(.chairside(environment: ["NO_COLOR": "1"]))
    try session.wait(until: "help")
    session.waitForQuiet()
    for row in 0..<24 {
      for column in 0..<80 {
        let cell = session.shown.cell(row: row, column: column)
        #expect(cell.foreground == -1 && cell.background == -1)
      }
    }
  }
}
