import Foundation
import TestSupport
import Testing

/// A kiosk whose content gets a bad file goes on showing the last good version, and staff see why.
@Suite(.serialized) struct KioskBulkheadTests {
  /// A kiosk with content of its own.
  private func house() throws -> (house: KioskHouse, content: String) {
    let house = KioskHouse()
    let own = house.folder.appending(path: "own").path
    try FileManager.default.copyItem(atPath: KioskHouse.content, toPath: own)
    house.write(house.text("kiosk.yaml").replacing(KioskHouse.content, with: own), to: "kiosk.yaml")
    return (house, own)
  }

  /// Files that made version 0.1 crash, hang or grow, and ordinary mistakes.
  private static let badFiles: [String: String] = [
    "no outcome": "---\nkind: triage\n---\n## Other signs\n- [ ] [Chills](#emergency) **red flag**\n## Emergency",
    "one word": page(String(repeating: "a", count: 16_384)),
    "quotes": page(String(repeating: "\"a\" ", count: 50_000)),
    "images": page(String(repeating: "![[]()", count: 20_000)),
    "short rows": page("|a|b|\n|-|-|\n" + String(repeating: "|a\n", count: 32_768)),
    "bidi marks": page(String(repeating: "\u{202E}", count: 40_000)),
    "no front matter": "# Words\n\nWords.\n",
    "no text": "",
  ]

  private static func page(_ text: String) -> String {
    """
    ---
    kind: faq
    id: x
    title: T
    reviewed: 2026-11-20
    reviewed-by: NEEDS CLINICIAN
    review-due: 2028-11-20
    ---

    # T

    ## A

    **Q?**

    \(text)

    """
  }

  @Test("A bad file that is there at the start costs no other guide", arguments: badFiles.keys.sorted())
  func atStart(name: String) throws {
    let (house, own) = try house()
    let text = try #require(Self.badFiles[name])
    try text.write(
      toFile: "\(own)/en/\(text.contains("triage") ? "triage" : "faq")/x.md", atomically: true, encoding: .utf8)
    let session = try house.open()
    session.typeSlowly("\r21")
    #expect(session.shows("Home > Questions > "))
  }

  @Test("The last good version of a guide is shown in place of a bad one, also after a new start")
  func whileItRuns() throws {
    let (house, own) = try house()
    let page = "\(own)/en/faq/answers.md"
    let good = try String(contentsOfFile: page, encoding: .utf8)
    let session = try house.open()
    for (name, text) in Self.badFiles.sorted(by: { $0.key < $1.key }) {
      try text.write(toFile: page, atomically: true, encoding: .utf8)
      session.wait(seconds: 2.3) { false }
      #expect(session.isAtAttract, "\(name)")
    }
    session.typeSlowly("\r211")
    #expect(session.shows("Home > Questions > "))
    // Another process finds the bad file, and the version before it.
    let next = try house.open()
    next.typeSlowly("\r21")
    #expect(next.shows("Home > Questions > "))
    let staff = try house.open()
    staff.typeSlowly("000*\r271828\r4")
    try staff.wait(until: "New content")
    #expect(staff.shows("The last good version of"))
    // Once it is right again, nothing is said any more.
    try good.replacing("title: ", with: "title: Fresh ").replacing("\n# ", with: "\n# Fresh ").write(
      toFile: page, atomically: true, encoding: .utf8)
    let last = try house.open()
    last.typeSlowly("\r2")
    #expect(last.shows("Fresh"))
  }

  @Test(
    "A check that fails leaves the last good version, and the next one goes on without the file",
    arguments: ["crash", "grow"])
  func failedCheck(fault: String) throws {
    let (house, own) = try house()
    try prepare(house, expecting: 0)
    try (Self.page("FAULT-IN-THIS-FILE")).write(toFile: "\(own)/en/faq/x.md", atomically: true, encoding: .utf8)
    let page = "\(own)/en/faq/answers.md"
    let good = try String(contentsOfFile: page, encoding: .utf8)
    try good.replacing("title: ", with: "title: Fresh ").replacing("\n# ", with: "\n# Fresh ").write(
      toFile: page, atomically: true, encoding: .utf8)
    // A check that is stopped for another reason blames no file: only a second failure at the same one does.
    try prepare(house, fault: fault, expecting: nil)
    try prepare(house, fault: fault, expecting: nil)
    let before = try house.open(arguments: ["--prepared-only"])
    before.typeSlowly("\r2")
    #expect(before.shows("Short answers") && !before.shows("Fresh"))
    try prepare(house, fault: fault, expecting: 0)
    let after = try house.open(arguments: ["--prepared-only"])
    after.typeSlowly("\r2")
    #expect(after.shows("Fresh"))
    let staff = try house.open(arguments: ["--prepared-only"])
    staff.typeSlowly("000*\r271828\r4")
    try staff.wait(until: "New content")
    #expect(staff.shows("faq/x.md is left out"))
  }

  @Test("A kiosk that checks nothing itself asks for a check, and takes up what it found in order")
  func asksForCheck() throws {
    let (house, own) = try house()
    try prepare(house, expecting: 0)
    let session = try house.open(arguments: ["--prepared-only"])
    let request = house.runtime.appending(path: "content-wanted").path
    #expect(session.wait(seconds: 5) { FileManager.default.fileExists(atPath: request) })
    try prepare(house, expecting: 0)
    #expect(!FileManager.default.fileExists(atPath: request))
    let page = "\(own)/en/faq/answers.md"
    let good = try String(contentsOfFile: page, encoding: .utf8)
    try good.replacing("title: ", with: "title: Fresh ").replacing("\n# ", with: "\n# Fresh ").write(
      toFile: page, atomically: true, encoding: .utf8)
    #expect(session.wait(seconds: 5) { FileManager.default.fileExists(atPath: request) })
    try prepare(house, expecting: 0)
    session.wait(seconds: 2.5) { false }
    session.typeSlowly("\r2")
    #expect(session.shows("Fresh"))
  }

  @Test("In the guidance that is shipped, the check finds nothing, in each language")
  func shippedContent() throws {
    let house = KioskHouse(content: Launch.shippedContent)
    let said = try prepare(house, expecting: 0)
    #expect(said == "")
    let staff = try house.open(arguments: ["--prepared-only"])
    staff.typeSlowly("000*\r271828\r4")
    try staff.wait(until: "Self-test")
    #expect(!staff.shows("New content"))
  }

  @Test("Without any check it opens nothing that has no stamp")
  func neverChecked() throws {
    let (house, _) = try house()
    let session = try TerminalSession(house.launch(arguments: ["--prepared-only"]))
    try session.wait(until: "Press any key to begin.")
    session.typeSlowly("\r21")
    #expect(session.shows("Home") && !session.shows("Home > Questions > "))
  }

  /// Checks the content as the service does, in a process of its own.
  ///
  /// - Parameter status: the exit code; nil for any failure.
  /// - Returns: what it wrote to standard error.
  @discardableResult
  private func prepare(_ house: KioskHouse, fault: String? = nil, expecting status: Int32?) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    // The service limits the memory of the check.
    process.arguments = [
      "-c", "ulimit -d 200000; exec \"$0\" \"$@\"", BuiltProgram("chairside-kiosk").url.path, "--settings",
      house.settingsFile, "--prepare-content",
    ]
    var environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
    if let fault {
      environment["LD_PRELOAD"] = BuiltProgram.faultInjection
      environment["FAULT_PARSE"] = fault
    }
    process.environment = environment
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    if let status {
      #expect(process.terminationReason == .exit && process.terminationStatus == status)
    } else {
      #expect(process.terminationReason == .uncaughtSignal)
    }
    return String(decoding: said, as: UTF8.self)
  }
}
