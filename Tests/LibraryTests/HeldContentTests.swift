import Foundation
import Guides
import Library
import Testing

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
}
