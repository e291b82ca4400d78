import Testing

/// Tests of the harness itself, on programs that every machine has.
@Suite struct HarnessTests {
  @Test func echoesWhatIsTyped() throws {
    let session = try TerminalSession(Launch(program: "/bin/cat"))
    session.type("día\r")
    #expect(session.wait { session.screen.prefix(2) == ["día", "día"] })
    session.type(Keyboard.control("d"))
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.isGivenBack)
  }

  @Test func tellsAttributesColoursAndTheCursor() throws {
    let text = #"printf '\033[1;31mred\033[m \033[7mback\033[m \033[4mline\033[m日'; read x"#
    let session = try TerminalSession(Launch(program: "/bin/sh", arguments: ["-c", text]))
    try session.wait(until: "line")
    let cells = [0, 4, 9, 13, 14].map { session.shown.cell(row: 0, column: $0) }
    let plain = ScreenCell(
      text: "", isBold: false, isUnderlined: false, isReverse: false, foreground: -1, background: -1)
    var expected = [plain, plain, plain, plain, plain]
    expected[0].text = "r"
    expected[0].isBold = true
    expected[0].foreground = 1
    expected[1].text = "b"
    expected[1].isReverse = true
    expected[2].text = "l"
    expected[2].isUnderlined = true
    expected[3].text = "日"
    #expect(cells == expected)
    #expect(session.shown.cursor == (0, 15))
  }

  @Test func followsTheAlternateScreen() throws {
    let session = try TerminalSession(
      Launch(program: "/usr/bin/less", arguments: ["/etc/passwd"], environment: ["LESS": ""]))
    try session.wait(until: "root")
    #expect(session.wait { session.shown.isAlternate })
    #expect(!session.isGivenBack)
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.isGivenBack)
  }

  @Test func resizesTheLineAndTheScreen() throws {
    let session = try TerminalSession(
      Launch(program: "/bin/sh", arguments: ["-c", "trap 'stty size' WINCH; stty size; while :; do read x; done"]))
    try session.wait(until: "24 80")
    session.resize(columns: 100, rows: 30)
    session.type("\r")
    try session.wait(until: "30 100")
  }

  @Test func tellsHowAProgramEnds() throws {
    let killed = try TerminalSession(Launch(program: "/bin/cat"))
    killed.send(signal: 15)
    #expect(try killed.exitStatus() == .killed(by: 15))

    let failed = try TerminalSession(Launch(program: "/bin/sh", arguments: ["-c", "echo no >&2; exit 3"]))
    #expect(try failed.exitStatus() == .exited(3))
    #expect(failed.errors == "no\n")
    #expect(failed.log.isEmpty)
  }

  @Test func hangsUp() throws {
    let session = try TerminalSession(Launch(program: "/bin/cat"))
    session.hangUp()
    #expect(try session.exitStatus() == .killed(by: 1))
  }

  @Test func noticesModesThatWereLeftBehind() throws {
    let session = try TerminalSession(Launch(program: "/bin/stty", arguments: ["raw"]))
    #expect(try session.exitStatus() == .exited(0))
    #expect(!session.isGivenBack)
  }

  @Test func givesEachSessionItsOwnEnvironment() throws {
    let session = try TerminalSession(
      Launch(program: "/usr/bin/env", environment: ["TERM": "vt100", "ESCDELAY": nil, "EXTRA": "1"]))
    #expect(try session.exitStatus() == .exited(0))
    let names = session.screen.filter { !$0.isEmpty }.map { $0.split(separator: "=")[0] }.sorted()
    #expect(names == ["EXTRA", "HOME", "LC_ALL", "PATH", "SWIFT_BACKTRACE", "TERM"])
    #expect(session.screen.contains("TERM=vt100"))
  }
}
