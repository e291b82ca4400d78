import Foundation
import Pages
import Testing

@Suite("Headings without parsing")
struct HeadingScanTests {
  private static let content = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Content/en").standardized

  @Test("It finds the ids that the parser finds, in every shipped file")
  func agreesWithTheParser() throws {
    let files = FileManager.default.enumerator(at: Self.content, includingPropertiesForKeys: nil)
    var count = 0
    for case let file as URL in try #require(files) where file.pathExtension == "md" {
      let bytes = [UInt8](try Data(contentsOf: file))
      guard let slugs = HeadingScan.slugs(of: bytes) else { continue }
      #expect(slugs == PageReader.read(bytes, path: file.lastPathComponent).slugs, "\(file.lastPathComponent)")
      count += 1
    }
    #expect(count > 60)
  }

  @Test(
    "It leaves to the parser what only the parser can tell",
    arguments: [
      "# A\n\n## *B*\n", "# A\n\n```\n## not\n```\n", "A\n===\n", "# A\n\n#no space\n", "# A\n\n## B ##\n",
    ])
  func leavesTheRest(text: String) {
    #expect(HeadingScan.slugs(of: Array(text.utf8)) == nil)
  }

  @Test("Front matter and deeper headings are no headings to link to")
  func skipsFrontMatter() {
    let text = "---\nkind: faq\n# not this\n---\n\n# A\n\n## B c\n\n#### d\n"
    #expect(HeadingScan.slugs(of: Array(text.utf8)) == ["a", "b-c"])
  }

  @Test("An empty file has none")
  func empty() {
    #expect(HeadingScan.slugs(of: []) == [])
  }
}
