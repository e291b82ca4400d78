import Foundation
import Testing

@testable import Library

@Suite("The places of a folder")
struct LocaleListTests {
  private static let content = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Content")
    .standardized.path

  @Test("They are those of a library that is opened", arguments: ["en", "es"])
  func listsPlaces(language: String) throws {
    let places = GuideLibrary.locales(of: Self.content, language: language)
    #expect(places == (try GuideLibrary(folder: Self.content, options: .init(language: language)).locales))
    #expect(places.contains("en-US") || places.contains("es-US"))
  }

  @Test("The usual place is found in each form of front matter", arguments: ["\n", "\r\n"])
  func readsFrontMatter(end: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "places-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appending(path: "en"), withIntermediateDirectories: true)
    func write(_ lines: [String], to file: String) throws {
      try Data(lines.joined(separator: end).utf8).write(to: folder.appending(path: "en/\(file)"))
    }
    try write(["---", "kind: locale", "region: en-NZ", "---", "", "# Places", ""], to: "locale.md")
    try write(["---", "kind: locale", "region: en-GB", "---", ""], to: "locale.en-GB.md")
    #expect(GuideLibrary.locales(of: folder.path, language: "en") == ["en-GB", "en-NZ"])
    #expect(GuideLibrary.locales(of: folder.path, language: "fr") == [])
    #expect(GuideLibrary.locales(of: folder.path + "/none", language: "en") == [])
  }
}
