import Foundation
import Testing

/// Kind of fault: an author looks at an older version than the one that was saved.
@Suite("A preview shows every save") struct PreviewTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "preview-\(UUID().uuidString)")
  private let clinic = FileManager.default.temporaryDirectory.appending(path: "clinic-\(UUID().uuidString)")

  private func preview(_ arguments: [String] = []) throws -> TerminalSession {
    try FileManager.default.copyItem(at: URL(filePath: KioskHouse.content), to: folder)
    return try TerminalSession(
      Launch(
        program: Launch.chairsidePath,
        arguments: ["preview", folder.path, "--at", "faq/answers#reversal"] + arguments))
  }

  @Test("of a page, by a new file in its place and after its folder was replaced")
  func page() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let session = try preview()
    try session.wait(until: "It wears off")
    let page = folder.appending(path: "en/faq/answers.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    func save(_ words: String, atomically: Bool) throws {
      try text.replacing("It wears off", with: words).write(to: page, atomically: atomically, encoding: .utf8)
    }
    try save("It fades", atomically: true)
    try session.wait(until: "It fades")
    // As a checkout or a synchronisation does.
    let (faq, copy) = (folder.appending(path: "en/faq"), folder.appending(path: "copy"))
    try FileManager.default.copyItem(at: faq, to: copy)
    try FileManager.default.removeItem(at: faq)
    try FileManager.default.moveItem(at: copy, to: faq)
    session.waitForQuiet(seconds: 0.5)
    for words in ["It passes", "It goes"] {
      try save(words, atomically: false)
      try session.wait(until: words)
    }
  }

  @Test("of a clinic's own file")
  func clinicFile() throws {
    defer { for made in [folder, clinic] { try? FileManager.default.removeItem(at: made) } }
    let file = clinic.appending(path: "en/locale.md")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    func save(_ name: String, atomically: Bool) throws {
      let head = "kind: locale\nid: locale\ntitle: Own\nreviewed: 2026-11-20\nreview-due: 2028-11-20\n"
      try "---\n\(head)---\n\n# Own\n\n## Clinic name\n\n\(name)\n".write(
        to: file, atomically: atomically, encoding: .utf8)
    }
    try save("First Name", atomically: false)
    let session = try preview(["--clinic", clinic.path])
    try session.wait(until: "First Name")
    try save("Second Name", atomically: false)
    try session.wait(until: "Second Name")
    try save("Third Name", atomically: true)
    try session.wait(until: "Third Name")
  }
}
