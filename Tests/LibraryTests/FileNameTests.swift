import Foundation
import Guides
import Library
import Pages
import Testing

@Suite("Names of files")
struct FileNameTests {
  @Test("A file whose name has its accents apart is read, and found by a link that has them composed")
  func decomposedName() throws {
    let link = "\nSee [it](caf\u{E9}.md#what-is-it).\n"
    let content = try MadeContent(["en/faq/a.md": MadeContent.faq("a") + link])
    // Foundation would compose the name.
    let file = try #require(fopen("\(content.path)/en/faq/cafe\u{301}.md", "w"))
    fputs(MadeContent.faq("caf\u{E9}"), file)
    fclose(file)
    for isHeld in [false, true] {
      let library = try GuideLibrary(folder: content.path, options: .init(isHeld: isHeld))
      // The link asks for the file before the folder lists it.
      #expect(library.guide("faq/a") != nil, "\(library.brokenFiles)")
      #expect(library.guide("faq/caf\u{E9}") != nil)
      #expect(library.guide("faq/cafe\u{301}") != nil)
      #expect(library.list(of: "faq").count == 2)
    }
  }

  @Test("Two names that differ only in the Unicode form of their accents are one file, and the other is reported")
  func unicodeForms() throws {
    let content = try MadeContent(["en/faq/about.md": MadeContent.faq("about")])
    let folder = content.path + "/en/faq"
    for name in ["\u{E9}", "e\u{301}"] {
      // Foundation would write both names in one form.
      let file = try #require(fopen("\(folder)/\(name).md", "w"))
      fputs(MadeContent.faq("\u{E9}"), file)
      fclose(file)
    }
    for isHeld in [false, true] {
      let library = try GuideLibrary(folder: content.path, options: .init(isHeld: isHeld))
      let name = try #require(library.paths.first { $0 != "faq/about.md" })
      #expect(library.paths.count == 2 && name.unicodeScalars.count == "faq/e.md".count)
      let doubles = library.check().filter { $0.message.hasPrefix("Another file has this name") }
      #expect(doubles.map(\.file.unicodeScalars.count) == ["faq/ee.md".count])
      #expect(library.list(of: "faq").count == 2)
    }
  }
}
