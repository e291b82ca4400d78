import Testing

/// Every kind of terminal in every kind of locale: a full screen, or one sentence that says why not and then the same
/// line by line.
@Suite struct TerminalKindTests {
  private static let names: [String?] = [
    "linux", "xterm-256color", "xterm", "xterm-kitty", "tmux-256color", "screen", "vt100", "vt220", "vt52", "dumb",
    "no-such-terminal", "unknown", "", nil,
  ]

  @Test(arguments: names, ["C.UTF-8", "C", "en_XX.UTF-8"])
  func opensOrGoesOnLineByLine(name: String?, locale: String) throws {
    let session = try TerminalSession(.chairside(environment: ["TERM": name, "LC_ALL": locale]))
    session.wait { session.ending != nil || session.screen.contains { $0.contains("help") } || session.log.count > 500 }
    session.waitForQuiet()
    let isPlain = !session.errors.isEmpty
    if isPlain {
      #expect(session.errors.hasSuffix("Going on line by line.\n"))
      #expect(session.errors.dropLast().contains("\n") == false)
      #expect(session.errors.contains("Try: chairside list"))
      #expect(!session.log.contains(0x1B))
      session.type("q\r")
    } else {
      if locale == "C" { #expect(session.log.allSatisfy { $0 < 0x80 }) }
      session.type("q")
    }
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.isGivenBack)
    let isFullScreen = ["linux", "xterm", "tmux", "screen", "vt"].contains { name?.hasPrefix($0) == true }
    #expect(isPlain != isFullScreen)
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
