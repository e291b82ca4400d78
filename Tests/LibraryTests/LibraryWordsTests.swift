import Foundation
import Guides
import Library
import Pages
import Screens
import Testing

@Suite("What the program says in the language of a folder")
struct LibraryWordsTests {
  private static let back = Phrase("reader.back", "Back")
  private static let files = Phrase("reader.files", one: "{count} file", other: "{count} files")

  private static let page = """
    ---
    kind: words
    id: words
    title: Palavras
    reviewed: 2026-11-20
    review-due: 2027-05-20
    ---

    # Palavras

    ## reader

    - **back** Voltar
    - **files**
      - **one** {count} ficheiro
      - **other** {count} ficheiros

    """

  /// Passes a library over a content folder with only Portuguese and English words to `use`.
  private static func library(
    _ language: String, locale: String? = nil, places: [String] = [], phrases: [Phrase] = [back, files],
    _ use: (GuideLibrary) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "words-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["pt", "en"] {
      let file = folder.appending(path: "\(name)/words.md")
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    for place in places {
      let text = "---\nkind: locale\nid: locale.\(place)\ntitle: Place\n---\n\n# Place\n"
      try text.write(to: folder.appending(path: "pt/locale.\(place).md"), atomically: true, encoding: .utf8)
    }
    let options = GuideLibrary.Options(language: language, locale: locale, phrases: phrases)
    try use(GuideLibrary(folder: folder.path(percentEncoded: false), options: options))
  }

  private func findings(_ library: GuideLibrary) -> [Finding] {
    library.check(on: Day("2026-11-24")).filter { $0.file == "words.md" }
  }

  @Test("Another language says what its words.md says")
  func otherLanguage() throws {
    try Self.library("pt") { library in
      #expect(library.words(Self.back) == "Voltar")
      #expect(library.words(Self.files, count: 0) == "0 ficheiro")
      #expect(library.words.language == "pt")
      #expect(findings(library) == [])
    }
  }

  @Test("Numbers are those of the place", arguments: [("pt-PT", "0 ficheiros"), ("pt-BR", "0 ficheiro")])
  func place(locale: String, expected: String) throws {
    try Self.library("pt", locale: locale, places: [locale]) { library in
      #expect(library.words(Self.files, count: 0) == expected)
      #expect(library.words.language == locale)
    }
  }

  @Test("The place of another language changes nothing")
  func otherPlace() throws {
    try Self.library("pt", locale: "es-US", places: ["es-US"]) { library in #expect(library.words.language == "pt") }
  }

  @Test("A place is named in any of its forms", arguments: ["pt-BR", "pt_BR", "pt-br", "pt_BR.UTF-8"])
  func forms(locale: String) throws {
    try Self.library("pt", locale: locale, places: ["pt-BR"]) { library in
      #expect(library.words.language == "pt-BR")
    }
  }

  @Test("A place that is not there is refused, with those that are", arguments: ["pt-PT", "BR", "", "pt", "en-US"])
  func noSuchPlace(locale: String) throws {
    do {
      try Self.library("pt", locale: locale, places: ["pt-BR"]) { _ in Issue.record("It was opened.") }
    } catch let error as LibraryError {
      #expect(error.description.contains("It has: pt-BR."))
    }
  }

  @Test("English says what was declared, and has no use for the file")
  func english() throws {
    try Self.library("en") { library in
      #expect(library.words == .english)
      #expect(findings(library).map(\.rule) == [.unusedFile])
    }
  }

  @Test("What the file lacks is said in English, and found")
  func lacking() throws {
    let home = Phrase("reader.home", "Home")
    try Self.library("pt", phrases: [Self.back, Self.files, home]) { library in
      #expect(library.words(home) == "Home")
      #expect(library.words(Self.back) == "Voltar")
      #expect(findings(library).map(\.rule) == [.phraseMismatch])
    }
  }

  @Test("Without phrases the file is not looked into")
  func withoutPhrases() throws {
    try Self.library("pt", phrases: []) { library in
      #expect(library.words == .english)
      #expect(findings(library) == [])
    }
  }
}
