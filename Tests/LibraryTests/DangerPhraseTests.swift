import Foundation
import Guides
import Library
import Pages
import Testing

/// The rules by which a query has a phrase, with phrases of the test's own.
@Suite("How a query has a phrase of a danger sign")
struct DangerPhraseTests {
  private static let small = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "GuideTests/Screens/Content")

  /// The queries of some that lead to the danger signs.
  private func found(of queries: [String], words: String = "", phrases: String) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "phrases-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Self.small, to: folder)
    let plain = try GuideLibrary(folder: folder.path(percentEncoded: false))
    let id = try #require(plain.levels.roles.dangerSigns)
    let answer = try #require(plain.guide(id)?.dangerSigns.first)
    let question = try #require(plain.guide(id)?.sections.first { $0.slug == answer.section })
    let text = """
      ---
      kind: danger-phrases
      id: danger-phrases
      title: Phrases
      reviewed: 2026-11-20
      review-due: 2027-05-20
      ---

      # Phrases

      ## Words

      \(words)

      ## \(question.title)

      ### \(answer.words)

      \(phrases)
      """
    try Data(text.utf8).write(to: folder.appending(path: "en/danger-phrases.md"))
    let library = try GuideLibrary(folder: folder.path(percentEncoded: false))
    #expect(library.check().filter { $0.file == "danger-phrases.md" } == [])
    library.prepareSearch()
    while library.readOneMore() {}
    return queries.filter { library.search($0, limit: 1).hits.first?.id.hasPrefix(id + "#") == true }
  }

  @Test("All words in any order, with at most three others among them")
  func gaps() throws {
    let right = ["zorgle my quimbus", "quimbus that really zorgles", "zorgle one two three quimbus"]
    let wrong = ["zorgle", "zorgle one two three four quimbus"]
    #expect(try found(of: right + wrong, phrases: "- zorgle quimbus") == right)
  }

  @Test("A variant counts as its word, in one word or in several that stand together")
  func variants() throws {
    let right = ["zarg quimbus", "quimbus so im 12 now", "shes 13 with a quimbus"]
    let wrong = ["im one 12 quimbus", "12 quimbus", "quimbus"]
    #expect(
      try found(of: right + wrong, words: "- zorgle: zarg, im/shes 12/13", phrases: "- zorgle quimbus") == right)
  }

  @Test("A word after a hyphen keeps a phrase from being found, as it is written and not by its stem")
  func exclusions() throws {
    let right = ["zorgle quimbus", "zorgle quimbus last week"]
    let wrong = ["zorgle quimbus for weeks", "price of zorgle quimbus"]
    #expect(try found(of: right + wrong, phrases: "- zorgle quimbus -weeks/price") == right)
  }

  @Test("A slip is one edit, or two in a long word; in four letters the first is right, and no real word is a slip")
  func slips() throws {
    let right = ["zogrle", "zorgl", "quimubss", "falm", "flamm"]
    let wrong = ["zrogel", "blam", "quomibas", "flaaam"]
    #expect(
      try found(of: right + wrong, phrases: "- zorgle\n- quimbuss\n- flam") == right)
    // "Breathe" is a word of the guides, so it is not taken for another.
    #expect(try found(of: ["breathe", "breatho"], phrases: "- breathy") == ["breatho"])
  }

  @Test("One word that may mean two of a phrase does not stand for both")
  func oneWordIsOne() throws {
    #expect(try found(of: ["zorgle", "zorgle zorgla"], phrases: "- zorgle zorgla") == ["zorgle zorgla"])
  }
}
