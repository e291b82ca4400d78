import Foundation
import Guides
import Library
import Pages
import Testing

/// A content folder that is created for a test and deleted after it.
struct MadeContent: ~Copyable {
  let folder: URL

  init(_ files: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "made-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var path: String { folder.path(percentEncoded: false) }

  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func library(clinic: String? = nil) throws -> GuideLibrary {
    try GuideLibrary(folder: path, options: .init(clinic: clinic))
  }

  /// An FAQ with one question.
  static func faq(_ id: String, title: String = "A") -> String {
    """
    ---
    kind: faq
    id: \(id)
    title: \(title)
    reviewed: 2026-11-20
    reviewed-by: NEEDS CLINICIAN
    review-due: 2028-11-20
    ---

    # \(title)

    ## What is it

    **What is it?**

    A page.

    """
  }
}

@Suite("A content folder")
struct ContentFolderTests {
  private static let shipped = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Content").path(percentEncoded: false)

  @Test("A file that may not be read is a finding, and the rest opens")
  func unreadable() throws {
    let content = try MadeContent(["en/faq/a.md": MadeContent.faq("a"), "en/faq/b.md": MadeContent.faq("b")])
    // A link to a file outside of the folder is not read, not even by an administrator.
    try FileManager.default.removeItem(at: content.folder.appending(path: "en/faq/b.md"))
    try FileManager.default.createSymbolicLink(
      at: content.folder.appending(path: "en/faq/b.md"), withDestinationURL: URL(filePath: "/proc/self/mem"))
    let outside = try content.library()
    #expect(outside.check().contains { $0.file == "faq/b.md" && $0.message.contains("symbolic link") })
    #expect(outside.guide("faq/a") != nil)

    // The file is listed, but is deleted before it is read.
    let later = try MadeContent(["en/faq/a.md": MadeContent.faq("a"), "en/faq/b.md": MadeContent.faq("b")])
    let library = try later.library()
    try FileManager.default.removeItem(at: later.folder.appending(path: "en/faq/b.md"))
    #expect(library.list(of: "faq").map(\.title) == ["A"])
    #expect(library.brokenFiles.map(\.path) == ["faq/b.md"])
    #expect(library.brokenFiles.flatMap(\.findings).contains { $0.message == "This file could not be read." })

    let page = PageReader.unreadable("faq/b.md")
    #expect(page.findings.map(\.rule) == [.unreadableText])
    #expect(
      page.findings.map(\.description) == [
        "faq/b.md:1:1: error[F010] This file could not be read. Let the user of this program read it."
      ])
  }

  @Test("A name with a control character is refused and shown without it")
  func hiddenName() throws {
    let content = try MadeContent(["en/faq/a.md": MadeContent.faq("a"), "en/faq/b\u{1B}[2J.md": MadeContent.faq("b")])
    let library = try content.library()
    #expect(library.paths == ["faq/a.md"])
    let findings = library.check().filter { $0.file.hasPrefix("faq/b") }
    #expect(findings.map(\.file) == ["faq/b\u{FFFD}[2J.md"])
    #expect(findings.map(\.message) == ["The name holds characters that cannot be shown."])
  }

  @Test("A clinic's folder may hold no more than a locale, and its number stands in the emergency line too")
  func clinicLocale() throws {
    let clinic = try MadeContent([
      "en/locale.md": "---\nkind: locale\nid: locale\n---\n\n# Us\n\n## Emergency number\n\n112\n"
    ])
    for folder in [clinic.path, clinic.path + "/en"] {
      let library = try GuideLibrary(folder: Self.shipped, options: .init(clinic: folder))
      #expect(library.facts["emergency-number"] == "112")
      #expect(library.facts["emergency-strip"].hasSuffix("Tell staff or call 112."))
      #expect(library.facts["clinic-name"] == "Your clinic")
      #expect(library.count(of: "triage") == 30)
    }
  }

  @Test("A clinic's guide takes the place of the one with the same name, and the others stay")
  func clinicGuide() throws {
    let content = try MadeContent([
      "en/faq/a.md": MadeContent.faq("a", title: "Ours"), "en/faq/b.md": MadeContent.faq("b", title: "Other"),
    ])
    let clinic = try MadeContent(["en/faq/a.md": MadeContent.faq("a", title: "The clinic's")])
    let library = try content.library(clinic: clinic.path)
    #expect(library.list(of: "faq").map(\.title) == ["Other", "The clinic's"])
  }

  @Test("A folder without guidance says so; one without the language says which it has")
  func empty() throws {
    let empty = try MadeContent([:])
    #expect(throws: LibraryError.empty(empty.path.hasSuffix("/") ? String(empty.path.dropLast()) : empty.path)) {
      try GuideLibrary(folder: empty.path)
    }
    let spanish = try MadeContent(["es/faq/a.md": MadeContent.faq("a")])
    #expect(throws: LibraryError.self) { try GuideLibrary(folder: spanish.path) }
  }

  @Test("Opening a library of 1,000 guides reads none of them; a guide that is opened is read alone")
  func lazy() throws {
    var files: [String: String] = [:]
    for number in 0..<1_000 { files["en/faq/guide-\(number).md"] = MadeContent.faq("guide-\(number)") }
    let content = try MadeContent(files)
    let library = try content.library()
    #expect(library.count(of: "faq") == 1_000)
    // A change made after opening is seen, because the file was not read before.
    try content.write(MadeContent.faq("guide-7", title: "Later"), to: "en/faq/guide-7.md")
    #expect(library.guide("faq/guide-7")?.facts.title == "Later")
    try content.write(MadeContent.faq("guide-7", title: "Too late"), to: "en/faq/guide-7.md")
    try content.write("broken", to: "en/faq/guide-8.md")
    #expect(library.guide("faq/guide-7")?.facts.title == "Later")
    #expect(library.guide("faq/guide-8") == nil)
    while library.readOneMore() {}
    #expect(library.list(of: "faq").count == 999)
    #expect(library.brokenFiles.map(\.path) == ["faq/guide-8.md"])
  }
}

@Suite("Words of a place")
struct LocalFactsTests {
  private func facts(_ words: String) -> LocalFacts {
    var facts = LocalFacts()
    let text = "---\nkind: locale\nid: locale\n---\n\n# Here\n\n## Words\n\n\(words)\n"
    facts.take(PageReader.read(Array(text.utf8), path: "locale.md"))
    return facts
  }

  @Test(
    "A word keeps its letter case, also where all of it is in capitals",
    arguments: [
      ("the color", "the colour"), ("Color it", "Colour it"), ("COLOR", "COLOUR"), ("colors", "colors"),
      ("discolor", "discolor"), ("Go to the emergency department.", "Go to the A&E."),
      ("GO TO THE EMERGENCY DEPARTMENT", "GO TO THE A&E"),
    ])
  func letterCase(text: String, expected: String) {
    #expect(facts("- color: colour\n- emergency department: A&E").inLocalWords(text) == expected)
  }

  @Test("The longest word wins, and nothing is replaced twice")
  func longest() {
    #expect(
      facts("- lot: batch\n- lot number: batch code").inLocalWords("the lot number of a lot")
        == "the batch code of a batch")
  }
}
