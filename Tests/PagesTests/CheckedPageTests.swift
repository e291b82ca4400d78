import Foundation
import Testing

@testable import Pages

@Suite("Files that a check has found without errors")
struct CheckedPageTests {
  private static let content = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Content")
    .standardized

  @Test("Each shipped file is the same page as one that is searched for errors")
  func readsTheSame() throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.content.path).filter { $0.hasSuffix(".md") }
    #expect(files.count > 100)
    for file in files {
      let bytes = Array(try Data(contentsOf: Self.content.appending(path: file)))
      #expect(PageReader.read(bytes, path: file, isChecked: true) == PageReader.read(bytes, path: file), "\(file)")
    }
  }

  @Test(
    "Only what looks for lost words and marks is left out",
    arguments: ["| a | b |\n|---|---|\n| c | d | lost |\n", "A *star alone.\n", "[Words] (#without-a-link)\n"])
  func leavesOutFindings(of markdown: String) {
    let bytes = Array("---\nkind: faq\n---\n\n# Title\n\n\(markdown)".utf8)
    var searched = PageReader.read(bytes, path: "faq/a.md")
    let known = PageReader.read(bytes, path: "faq/a.md", isChecked: true)
    #expect(searched.findings.count == 1)
    #expect(known.findings.isEmpty)
    searched.findings = []
    #expect(known == searched)
  }
}
