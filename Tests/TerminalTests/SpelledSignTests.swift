import TestSupport
import Testing

/// Kind of fault: signs that authors type are dropped, or shown as question marks, where a terminal lacks them.
@Suite("Signs that a terminal lacks") struct SpelledSignTests {
  private static let question = """
    ## One

    **Is it “usual” to drink in a café — or not?**

    Yes… it is.

    """

  @Test(
    "Quotation marks, dashes, dots and accents are spelled in the characters that the terminal has",
    arguments: [
      ([], "C", "cafe"), (["--plain"], "C", "cafe"), (["--plain", "--ascii"], "C", "cafe"),
      (["--ascii"], "C.UTF-8", "café"), (["--plain", "--ascii"], "C.UTF-8", "café"),
    ] as [([String], String, String)])
  func spelled(options: [String], locale: String, word: String) throws {
    let page = try TestPage(Self.question)
    let session = try TerminalSession(
      Launch(
        program: Launch.chairsidePath, arguments: ["open", "\(TestPage.id)#one", "--content", page.folder] + options,
        environment: ["LC_ALL": locale]))
    try session.wait(until: "Is it \"usual\" to drink in a \(word) - or not?")
    try session.wait(until: "Yes. it is.")
    session.waitForQuiet()
    if locale == "C" { #expect(session.log.allSatisfy { $0 < 0x80 }) }
    session.type(options.contains("--plain") ? "q\r" : "q")
    #expect(try session.exitStatus() == .exited(0))
  }
}
