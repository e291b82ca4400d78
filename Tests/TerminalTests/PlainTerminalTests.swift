import Testing

/// Kind of fault: text for a line-by-line terminal does not fit it, or holds characters that it lacks.
@Suite("Line by line in a terminal") struct PlainTerminalTests {
  @Test("No line is longer than the terminal, and no word is cut", arguments: [40, 60, 100])
  func width(columns: Int) throws {
    let session = try TerminalSession(.chairside(["--plain"], columns: columns, rows: 40))
    try session.wait(until: "quit:")
    session.waitForQuiet()
    let lines = session.screen.filter { !$0.isEmpty }
    #expect(lines.allSatisfy { $0.count < columns })
    // A line that fills the terminal would go on in the next one, in the middle of a word.
    #expect(lines.contains { $0.hasPrefix("EMERGENCY: ") })
    session.type("q\r")
    #expect(try session.exitStatus() == .exited(0))
  }

  @Test("The characters are those of the locale", arguments: [["LC_ALL": "C"], ["LC_ALL": "POSIX"]])
  func ascii(environment: [String: String]) throws {
    let session = try TerminalSession(
      .chairside(["--plain"], environment: environment.mapValues { Optional($0) }))
    try session.wait(until: "quit:")
    #expect(session.log.allSatisfy { $0 < 0x80 })
    session.type("q\r")
    #expect(try session.exitStatus() == .exited(0))
  }

  @Test(
    "The first line says that it is on and why, and how to have it for good",
    arguments: [
      (["--plain"], [:], "Line by line, as --plain asks. ACCESSIBLE=1 in your environment"),
      ([], ["ACCESSIBLE": "1"], "Line by line, as ACCESSIBLE=1 asks."),
      ([], ["TERM": "dumb"], "Line by line, because this terminal cannot show a full screen."),
    ] as [([String], [String: String], String)])
  func firstLine(arguments: [String], environment: [String: String], line: String) throws {
    let session = try TerminalSession(
      .chairside(arguments, columns: 100, rows: 40, environment: environment.mapValues { Optional($0) }))
    try session.wait(until: "quit:")
    #expect(session.screen[0].hasPrefix(line), "\(session.screen)")
    session.type("q\r")
    #expect(try session.exitStatus() == .exited(0))
  }

  @Test("What is printed after the terminal has changed fits its new width")
  func resized() throws {
    let session = try TerminalSession(.chairside(["--plain"], columns: 100, rows: 40))
    try session.wait(until: "quit:")
    session.resize(columns: 50, rows: 40)
    session.type("?\r")
    try session.wait(until: "Help")
    session.waitForQuiet()
    let start = try #require(session.screen.lastIndex { $0.contains("Help") })
    #expect(session.screen[start...].allSatisfy { $0.count < 50 }, "\(session.screen)")
    session.type("q\r")
    #expect(try session.exitStatus() == .exited(0))
  }
}
