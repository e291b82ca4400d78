import Screens
import Testing

@testable import Curses

/// Settings read from environment variables, and the defaults if they are not set.
@Suite struct TerminalEnvironmentTests {
  private func environment(_ variables: [String: String]) -> TerminalEnvironment {
    TerminalEnvironment { variables[$0] }
  }

  @Test(
    arguments: [
      (nil, []), ("", []), ("linux", ["linux"]), ("xterm-256color", ["xterm-256color"]), ("vt100", ["vt100"]),
      ("xterm-kitty", ["xterm-kitty", "xterm-256color"]), ("foot", ["foot", "xterm-256color"]),
      ("alacritty", ["alacritty", "xterm-256color"]), ("ghostty", ["ghostty", "xterm-256color"]),
      ("wezterm-256color", ["wezterm-256color", "xterm-256color"]), ("nonsense", ["nonsense"]),
    ] as [(String?, [String])])
  func namesTerminalsToTry(term: String?, names: [String]) {
    #expect(environment(term.map { ["TERM": $0] } ?? [:]).terminalNames == names)
  }

  @Test(
    arguments: [
      ([:], ["C.UTF-8"]), (["LANG": ""], ["C.UTF-8"]), (["LANG": "C"], [""]),
      (["LC_ALL": "C", "LANG": "en_US.UTF-8"], [""]),
      (["LANG": "en_GB.UTF-8"], ["", "C.UTF-8"]), (["LC_CTYPE": "de_DE.utf8"], ["", "C.UTF-8"]),
      (["LANG": "de_DE.ISO-8859-1"], [""]),
    ] as [([String: String], [String])])
  func namesLocalesToTry(variables: [String: String], names: [String]) {
    #expect(environment(variables).localeNames == names)
  }

  @Test(
    arguments: [
      ([:], 0.025), (["SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"], 0.1), (["ESCDELAY": "200"], 0.2),
      (["ESCDELAY": "0"], 0.025), (["ESCDELAY": "soon"], 0.025), (["ESCDELAY": "50", "SSH_CONNECTION": "x"], 0.05),
    ] as [([String: String], Double)])
  func waitsAfterAnEscape(variables: [String: String], seconds: Double) {
    #expect(environment(variables).escapeDelay == seconds)
  }

  @Test(arguments: [("40", 40), ("0", nil), ("-3", nil), ("wide", nil), ("", nil), ("132", 132)] as [(String, Int?)])
  func readsOnlyPositiveNumbers(text: String, number: Int?) {
    #expect(TerminalEnvironment { $0 == "COLUMNS" ? text : nil }.number("COLUMNS") == number)
  }

  @Test func obeysNoColor() {
    #expect(environment([:]).allowsColour)
    #expect(environment(["NO_COLOR": ""]).allowsColour)
    #expect(!environment(["NO_COLOR": "1"]).allowsColour)
  }

  @Test func believesOnlySensibleSizes() {
    #expect(Size(reportedColumns: 0, rows: 0) == Size(columns: 80, rows: 24))
    #expect(Size(reportedColumns: 40, rows: 0) == Size(columns: 40, rows: 24))
    #expect(Size(reportedColumns: 1, rows: 1) == Size(columns: 1, rows: 1))
    #expect(Size(reportedColumns: 65_535, rows: 65_535) == Size(columns: 1000, rows: 500))
  }

  @Test(arguments: [
    TerminalError.notATerminal, .unnamedTerminal, .unknownTerminal("x"), .cannotPlaceText("dumb"),
  ])
  func saysWhatToDo(error: TerminalError) {
    #expect(error.description.contains("Try: chairside list"))
    #expect(!error.description.contains("\n"))
  }
}
