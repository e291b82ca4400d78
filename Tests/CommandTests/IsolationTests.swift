import Foundation
import TestSupport
import Testing

/// A file at which the program fails, made so by a fault in the library that parses it, since no file does so by itself.
@Suite("A file that the program fails to read") struct IsolationTests {
  private static let guide = """
    ---
    kind: faq
    id: x
    title: Marked
    reviewed: 2026-11-20
    reviewed-by: NEEDS CLINICIAN
    review-due: 2028-11-20
    ---

    # Marked

    ## FAULT-IN-THIS-FILE

    **A question?**

    Words.

    """

  /// A copy of the shipped content with one more file.
  private func content(adding path: String = "faq/x.md", _ text: String = guide) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "isolation-\(UUID().uuidString)")
    try FileManager.default.copyItem(atPath: Run.content, toPath: folder.path)
    try text.write(to: folder.appending(path: "en/\(path)"), atomically: true, encoding: .utf8)
    return folder.path
  }

  private func run(_ content: String, fault: String, _ arguments: String...) throws -> Run {
    defer { try? FileManager.default.removeItem(atPath: content) }
    return try Run(arguments: arguments, content: content, faults: ["FAULT_PARSE": fault])
  }

  @Test("It is left out and named, and costs no other guide", arguments: ["crash", "hang", "grow"])
  func oneFile(fault: String) throws {
    let list = try run(try content(), fault: fault, "list", "--kind", "faq")
    #expect(list.status == 0 && list.output.contains("faq/side-effects"), "\(list.status) \(list.errors)")
    #expect(!list.output.contains("faq/x"))
    let show = try run(try content(), fault: fault, "show", "faq/x")
    let reason = fault == "hang" ? "takes longer than a guide may" : "The program fails when it reads this file."
    #expect(show.status == 65 && show.errors.contains("faq/x.md:1:1") && show.errors.contains(reason), "\(show.errors)")
  }

  @Test("A check names it among its findings")
  func check() throws {
    let check = try run(try content(), fault: "crash", "check", "--language", "en")
    #expect(check.status == 1)
    #expect(check.output.contains("faq/x.md:1:1: error[F010] The program fails when it reads this file."))
    #expect(check.output.contains("1 error,"), "\(check.output)")
  }

  @Test("The file is named, and not a guide that needs it")
  func neededFile() throws {
    let gate = try String(contentsOfFile: Run.content + "/en/triage/red-flags.md", encoding: .utf8)
    let check = try run(
      try content(adding: "triage/red-flags.md", gate + "\n<!-- FAULT-IN-THIS-FILE -->\n"), fault: "crash", "check")
    #expect(check.output.contains("triage/red-flags.md:1:1: error[F010]"), "\(check.output)")
    #expect(!check.output.contains("eyelid-droop.md:1:1: error[F010]"))
  }

  @Test("Without the fault the same file opens")
  func noFault() throws {
    let show = try run(try content(), fault: "none", "show", "faq/x")
    #expect(show.status == 0 && show.output.contains("A question?"), "\(show.errors)")
  }
}
