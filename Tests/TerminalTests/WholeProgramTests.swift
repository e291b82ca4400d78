import Foundation
import Testing

/// The built program on the shipped content, as a person uses it.
@Suite struct WholeProgramTests {
  private static let content = Launch.shippedContent

  private func opened(_ arguments: [String] = [], columns: Int = 80, rows: Int = 24) throws -> TerminalSession {
    let launch = Launch(
      program: Launch.chairsidePath, arguments: arguments + ["--content", Self.content], columns: columns, rows: rows)
    let session = try TerminalSession(launch)
    try session.wait(until: "help")
    session.waitForQuiet()
    return session
  }

  /// Presses one key after the other, each after the screen has stopped changing.
  private func press(_ keys: String, in session: TerminalSession) {
    for key in keys {
      let before = session.log.count
      session.type(String(key))
      session.wait(seconds: 5) { session.log.count > before }
      session.waitForQuiet(seconds: 0.1)
    }
  }

  @Test func walksFromTheHomeScreenToAnEmergency() throws {
    let session = try opened()
    press("11\r2\r", in: session)
    try session.wait(until: "CALL FOR EMERGENCY HELP NOW")
    #expect(session.wait { session.screen.contains { $0.contains("call 911 now") } && session.shown.cursor.row == 3 })
    let cell = session.shown.cell(row: 2, column: 4)
    #expect(cell.isBold || cell.isReverse)
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.isGivenBack)
  }

  @Test func walksAMildHeadacheToSelfCareAndBack() throws {
    let session = try opened(["open", "triage/headache"])
    press("1", in: session)
    var presses = 0
    while !session.screen[0].contains(" Result "), presses < 15 {
      let isTickAll = session.screen.contains { $0.contains("[ ]") || $0.contains("[x]") }
      let none = session.screen.first { $0.contains("None of these") }?.first(where: \.isNumber)
      press(isTickAll ? "\(none ?? "1")\r" : "1", in: session)
      presses += 1
    }
    #expect(session.screen.contains { $0.contains("LOOK AFTER IT AT HOME") })
    session.type(Keyboard.left)
    session.waitForQuiet()
    #expect(session.screen[0].contains("Question"))
    session.type("q")
    try session.wait(until: "This drops what you entered.")
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
  }

  @Test func takesClicksOnlyWhenAskedAndGivesTheMouseBack() throws {
    let session = try opened(["--mouse"])
    #expect(session.shown.reportsMouse)
    let row = try #require(session.screen.firstIndex { $0.contains("Questions and answers") })
    session.type("\u{1B}[<0;40;\(row + 1)M\u{1B}[<0;40;\(row + 1)m")
    try session.wait(until: "Home > Questions")
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.isGivenBack)
    let plain = try opened()
    #expect(!plain.shown.reportsMouse)
    let before = plain.screen
    plain.type("\u{1B}[<0;40;\(row + 1)M\u{1B}[<0;40;\(row + 1)m")
    plain.waitForQuiet()
    #expect(plain.screen == before)
    plain.type("q")
    #expect(try plain.exitStatus() == .exited(0))
    let killed = try opened(["--mouse"])
    killed.send(signal: SIGSEGV)
    #expect(killed.wait { !killed.shown.reportsMouse })
  }

  @Test func keepsTheFocusThroughAStormOfSizes() throws {
    let session = try opened()
    press("jjj", in: session)
    for step in 0..<40 { session.resize(columns: 41 + step * 3 % 120, rows: 11 + step * 7 % 50) }
    session.resize(columns: 80, rows: 24)
    session.waitForQuiet(seconds: 0.3)
    #expect(session.screen[session.shown.cursor.row].contains("3  Questions and answers"))
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
  }

  @Test(arguments: [(80, 24), (40, 12), (40, 10), (64, 24), (120, 40)])
  func standsRightAtEverySizeThatClinicsHave(columns: Int, rows: Int) throws {
    let session = try opened(columns: columns, rows: rows)
    let screen = session.screen
    #expect(screen[0].contains("Chairside"))
    #expect(screen[rows - 1].contains("? help"))
    #expect(screen.contains { $0.contains("  1  Something feels wrong") })
    #expect(screen.contains { $0.contains("EMERGENCY") })
    #expect(session.screen[session.shown.cursor.row].contains("How can we help?"))
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
  }

  @Test func showsNoControlCharacterOfAHostileFile() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hostile-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appending(path: "en/faq"), withIntermediateDirectories: true)
    let evil =
      "\u{1B}]0;owned\u{07} \u{1B}[2J \u{9B}31m \u{202E}txt \u{200B} &#27;[31m &#x9b;1m **&#**27; \u{1B}P1$q\u{1B}\\"
    let head =
      "---\nkind: faq\nid: ID\ntitle: Evil TITLE\nreviewed: 2026-11-20\nreview-due: 2028-11-20\n---\n\n# Evil TITLE\n\n"
    let body = "## One\n\n**What?**\n\nText \(evil) end.\n"
    let files = ["evil": evil, "plain": ""]
    for (name, words) in files {
      let text = head.replacing("ID", with: name).replacing("TITLE", with: words) + body.replacing(evil, with: words)
      try Data(text.utf8).write(to: folder.appending(path: "en/faq/\(name).md"))
    }
    let launch = Launch(program: Launch.chairsidePath, arguments: ["--content", folder.path(percentEncoded: false)])
    let session = try TerminalSession(launch)
    try session.wait(until: "could not be opened")
    press("3", in: session)
    session.waitForQuiet()
    #expect(session.screen.contains { $0.contains("hidden character") })
    press("0111", in: session)
    let log = String(decoding: session.log, as: UTF8.self)
    #expect(!log.contains("owned"))
    #expect(!log.unicodeScalars.contains { (0x80..<0xA0).contains($0.value) || (0x202A...0x202E).contains($0.value) })
    #expect(!session.log.contains(0x07))
    #expect(!log.contains("\u{1B}P") && !log.contains("\u{1B}]"))
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
  }

  @Test func previewsASaveAndKeepsTheLastGoodVersion() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "preview-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: URL(filePath: Self.content), to: folder)
    let file = folder.appending(path: "en/faq/reversal.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let launch = Launch(
      program: Launch.chairsidePath,
      arguments: ["preview", folder.path(percentEncoded: false), "--at", "faq/reversal#can-it-be-reversed"])
    let session = try TerminalSession(launch)
    try session.wait(until: "It cannot be reversed")
    let better = text.replacing(
      "It cannot be reversed, but it wears off", with: "It cannot be undone, but it wears off")
    try Data(better.utf8).write(to: file)
    try session.wait(until: "It cannot be undone")
    try Data(better.replacing("kind: faq", with: "kind: fax").utf8).write(to: file)
    try session.wait(until: "last good version")
    #expect(session.screen.contains { $0.contains("It cannot be undone") })
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.isGivenBack)
  }
}
