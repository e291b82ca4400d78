import Documents
import Foundation
import Guides
import Library
import Pages
import Screens
import Testing

@testable import Reader

@Suite("Every phrase can be translated")
struct PhraseListTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  /// The keys of all phrases declared in the sources, except those whose key is built from a code.
  private static let declared: Set<String> = {
    var keys: Set<String> = []
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      let code = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
      for match in code.matches(of: /Phrase\(\s*"([a-z0-9-]+\.[a-z0-9-]+)"/) { keys.insert(String(match.output.1)) }
    }
    return keys
  }()

  @Test("Every phrase that is declared is in the list that the library is given")
  func everyPhraseIsListed() {
    let listed = Set(PseudoLanguage.phrases.map(\.key))
    #expect(Self.declared.count > 500)
    #expect(Self.declared.subtracting(listed).sorted() == [])
    #expect(Phrase.problems(in: PseudoLanguage.phrases) == [])
  }

  @Test(
    "Pages to take home say nothing in English",
    arguments: ["aftercare/after", "faq/answers", "checklist/who"])
  func handouts(id: String) throws {
    let content = try PseudoContent("GuideTests/Screens/Content")
    let library = try content.library()
    let treated = try #require(Moment("2026-11-24T10:40", in: .utc))
    let context = ScreenContext(
      facts: library.facts, levels: library.levels, now: treated, language: library.words.language, words: library.words
    )
    let guide = try #require(library.guide(id))
    let request = HandoutRequest(
      section: nil, answers: nil, treated: guide.carePlan == nil ? nil : treated, context: context, repository: library)
    let page = try guide.handout(request).page
    let lines = page.markdown.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("> [!") }
    #expect(lines.count > 5)
    #expect(lines.flatMap { line in PseudoScreen.english(in: line).map { "\($0) in \(line)" } } == [])
  }
}
