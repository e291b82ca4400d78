import Foundation
import Guides
import Testing

@testable import Library

@Suite("A library that holds its files")
struct HeldContentTests {
  private static let page = """
    ---
    kind: faq
    id: a
    title: A
    reviewed: 2026-11-20
    reviewed-by: NEEDS CLINICIAN
    review-due: 2028-11-20
    ---

    # A

    ## Old

    **What is it?**

    The old text.

    """

  @Test("What is copied later shows in the next library, and not in this one", arguments: [true, false])
  func laterCopy(isHeld: Bool) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "held-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "en/faq/a.md")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Self.page.write(to: file, atomically: true, encoding: .utf8)
    let library = try GuideLibrary(folder: folder.path, options: GuideLibrary.Options(isHeld: isHeld))
    try Self.page.replacing("Old", with: "New").write(to: file, atomically: true, encoding: .utf8)
    #expect(library.guide("faq/a")?.sections.map(\.title) == ["What is it?"])
    #expect(library.guide("faq/a")?.sections.map(\.slug) == [isHeld ? "old" : "new"])
    #expect(library.guide("faq/none") == nil)
  }

  @Test("A translation takes its source as another library holds it, and else as it is now", arguments: [true, false])
  func sharedSource(isShared: Bool) throws {
    let content = FileManager.default.temporaryDirectory.appending(path: "held-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: content) }
    let shipped = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Content").standardized
    try FileManager.default.copyItem(at: shipped, to: content)
    var options = GuideLibrary.Options(isHeld: true)
    let english = try GuideLibrary(folder: content.path, options: options)
    let file = content.appending(path: "en/levels.md")
    let old = try String(contentsOf: file, encoding: .utf8)
    try (old + "\n").write(to: file, atomically: true, encoding: .utf8)
    if isShared { options.held.add(english) }
    options.language = "es"
    let spanish = try GuideLibrary(folder: content.path, options: options)
    let source = try #require(spanish.folders.first?.source?.bytes(of: "levels.md"))
    #expect(String(decoding: source, as: UTF8.self) == (isShared ? old : old + "\n"))
    #expect(spanish.folders.first?.own.has("words.md") == true)
  }
}
