import Foundation
import Testing

/// Kind of fault: signs that authors type are dropped, or shown as question marks, where a terminal lacks them.
@Suite("Signs that a terminal lacks") struct SpelledSignTests {
  private static let guide = """
    ---
    kind: faq
    id: t
    title: Test page
    reviewed: 2026-11-20
    review-due: 2028-11-20
    ---

    # Test page

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
    let folder = FileManager.default.temporaryDirectory.appending(path: "signs-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appending(path: "en/faq"), withIntermediateDirectories: true)
    try Data(Self.guide.utf8).write(to: folder.appending(path: "en/faq/t.md"))
    let content = folder.path(percentEncoded: false)
    let session = try TerminalSession(
      Launch(
        program: Launch.chairsidePath, arguments: ["open", "faq/t#one", "--content", content] + options,
        environment: ["LC_ALL": locale]))
    try session.wait(until: "Is it \"usual\" to drink in a \(word) - or not?")
    try session.wait(until: "Yes. it is.")
    session.waitForQuiet()
    if locale == "C" { #expect(session.log.allSatisfy { $0 < 0x80 }) }
    session.type(options.contains("--plain") ? "q\r" : "q")
    #expect(try session.exitStatus() == .exited(0))
  }
}
