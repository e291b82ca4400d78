import Foundation

/// A content folder with one page of questions and answers, deleted with the object.
package final class TestPage {
  /// The folder that holds the language folder.
  package let folder: String
  /// The id of the page.
  package static let id = "faq/t"

  /// - Parameter body: what stands under the title line.
  package init(_ body: String) throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "page-\(UUID().uuidString)")
    folder = root.path(percentEncoded: false)
    let file = root.appending(path: "en/\(Self.id).md")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data((Self.head + body).utf8).write(to: file)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private static let head = """
    ---
    kind: faq
    id: t
    title: Test page
    reviewed: 2026-11-20
    review-due: 2028-11-20
    ---

    # Test page


    """
}
