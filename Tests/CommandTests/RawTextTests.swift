import Foundation
import TestSupport
import Testing

/// A terminal takes nothing of an argument, a typed line, a file or a variable for a command.
@Suite("Text of a person's own on its way to a terminal") struct RawTextTests {
  private static let hostile = "\u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31m\u{7F}"

  private static let arguments: [[String]] = [
    ["show", hostile], ["open", hostile], [hostile], ["--\(hostile)"], ["search", hostile], ["check", hostile],
    ["list", "--kind", hostile], ["--locale", hostile], ["--language", hostile], ["--content", hostile],
    ["visits", "show", hostile], ["visits", "list", "--label", hostile], ["handout", hostile],
    ["triage", "red-flags", "--answers", hostile], ["aftercare", "after-injection", "--treated", hostile],
    ["kiosk", "--settings", hostile, "--check"], ["check", "--explain", hostile], ["diff", hostile, hostile],
    ["staff", "--now", hostile], ["list", "--help\(hostile)"], ["show", "faq/side-effects#\(hostile)"],
  ]

  @Test("A terminal takes no argument for a command", arguments: arguments)
  func argument(arguments: [String]) throws {
    let run = try Run(arguments: arguments)
    #expect(!Self.hasControls(run.output) && !Self.hasControls(run.errors))
  }

  private static func hasControls(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" || 0x7F..<0xA0 ~= $0.value }
  }

  @Test("A terminal takes no line that is typed for a command, at a menu and at the question of a search")
  func typedLine() throws {
    let run = try Run("--plain", input: "\(Self.hostile)\n/\n\(Self.hostile)\nq\n")
    #expect(run.output.contains("\"]0;owned[2J31m\" is no choice here."))
    #expect(!Self.hasControls(run.output) && !Self.hasControls(run.errors))
  }

  @Test("A terminal takes no answer from a file for a command")
  func answers() throws {
    let run = try Run("triage", "red-flags", "--answers", "-", input: "\"\\e[2Jx\": \"\\e]0;y\\a\"\n")
    #expect(run.status == 65 && !run.errors.contains("\u{1B}") && !run.errors.contains("\u{7}"))
  }

  @Test(
    "A terminal takes no variable of the environment for a command",
    arguments: ["TERM", "CHAIRSIDE_CONTENT", "XDG_STATE_HOME", "LANG", "HOME", "TZ"])
  func environment(name: String) throws {
    let process = Process()
    process.executableURL = BuiltProgram("chairside").url
    process.arguments = name == "XDG_STATE_HOME" || name == "HOME" ? ["visits", "list"] : ["list"]
    process.environment = ["PATH": "/usr/bin:/bin", name: "/\(Self.hostile)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(!bytes.contains(0x1B) && !bytes.contains(0x07))
  }
}
