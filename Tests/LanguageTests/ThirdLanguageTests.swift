import Guides
import Library
import Pages
import Screens
import Testing

@testable import Reader

@Suite("A translation in a language that no code knows")
struct ThirdLanguageTests {
  @Test("Its guides open, and a check finds nothing but what nobody has accepted yet")
  func opens() throws {
    let content = try TranslatedContent()
    let findings = try content.findings().map(\.description)
    #expect(findings == [])
    let library = try content.library()
    for kind in library.kinds.names { #expect(library.list(of: kind).count == library.count(of: kind), "\(kind)") }
    #expect(library.count(of: "triage") >= 2)
    #expect(library.list(of: "faq").allSatisfy { PseudoLanguage.accented($0.title) == $0.title })
  }

  @Test("Questions, answers, results and their order have the ids of the source")
  func sameIDs() throws {
    let content = try TranslatedContent()
    let (english, french) = (try content.library("en"), try content.library())
    for path in english.paths where english.kinds.isGuide(path) {
      let id = String(path.dropLast(3))
      let (one, other) = (try #require(english.guide(id)), try #require(french.guide(id)))
      #expect(one.sections.map(\.slug) == other.sections.map(\.slug))
      #expect(one.facts.meaning == other.facts.meaning)
      let comparison = other.comparison(with: one)
      #expect(comparison == nil, "\(id): \(String(describing: comparison))")
      let answers = [one, other].map { ($0 as? Triage.Guide)?.questions.flatMap { $0.answers.map(\.slug) } }
      #expect(answers[0] == answers[1])
      let items = [one, other].map { ($0 as? Checklist.Guide)?.items.map(\.slug) }
      #expect(items[0] == items[1])
    }
  }

  @Test("A changed text of the source makes that heading stale, and accepting it ends that")
  func stale() throws {
    let content = try TranslatedContent()
    try content.acceptAll()
    #expect(try content.stale().map(\.description) == [])
    let page = try #require(try content.library("en").page(at: "faq/answers.md"))
    let section = try #require(page.sections.last)
    try content.replace(
      "## \(section.title)\n", with: "## \(section.title)\n\nA new paragraph.\n", in: "en/faq/answers.md")
    try content.replace(
      "## \(PseudoLanguage.accented(section.title))\n",
      with: "## \(PseudoLanguage.accented(section.title))\n\nÁ ñéw párágráph.\n", in: "ja/faq/answers.md")
    let status = TranslationStatus(try content.library())
    #expect(
      status.entries.map { "\($0.path)#\($0.source.name) \($0.reason)" } == ["faq/answers.md#\(section.slug) stale"])
    #expect(status.entries.first?.source.text.contains("A new paragraph.") == true)
    #expect(status.entries.first?.translation?.text.contains("párágráph") == true)
    #expect(try content.stale().map(\.file) == ["faq/answers.md"])
    #expect(try TranslationMark(content.library()).accept("faq/answers.md", heading: section.slug) == [section.slug])
    #expect(TranslationStatus(try content.library()).entries.isEmpty)
  }

  @Test("Two signatures: a translator's stands beside the clinician's, and ends with a change of either text")
  func signatures() throws {
    let content = try TranslatedContent()
    let id = "faq/answers"
    #expect(try content.library().guide(id)?.facts.translation == .unsigned)
    let day = try #require(Day("2026-11-24"))
    let signature = Signature(name: "A. Sample", role: "Translator", day: day)
    _ = try TranslationMark(content.library()).sign(id, with: signature)
    let facts = try #require(try content.library().guide(id)?.facts)
    #expect(facts.translation == .signed(by: "A. Sample", on: day))
    #expect(
      facts.review(in: .english)
        == "Not yet reviewed by a clinician. Translation checked by A. Sample on 24 November 2026.")
    let title = try #require(try content.library("en").page(at: "faq/answers.md")?.sections.last?.title)
    try content.replace("## \(PseudoLanguage.accented(title))\n", with: "## Áñóthér ñámé\n", in: "ja/faq/answers.md")
    #expect(try content.library().guide(id)?.facts.translation == .unsigned)
    let findings = try content.findings().map(\.rule)
    #expect(findings == [.signOffStale])
  }

  @Test("A person who changes the language keeps the place and the answers")
  func change() throws {
    let content = try TranslatedContent()
    let clock = WallClock(start: Moment("2026-11-24T10:40", in: .utc), startTime: 0, zone: .utc)
    let languages = ["en", "ja"].map { Appearance.Choice(name: $0, words: $0) }
    let appearance = Appearance(themes: ["dark"], languages: languages, theme: "dark", language: "en")
    var reader = Application(
      try content.library("en"), opening: .guide("triage/small"), appearance: appearance,
      size: Size(columns: 80, rows: 24), clock: clock)
    _ = reader.canvas(size: Size(columns: 80, rows: 24))
    _ = reader.handle(Event(.key(.character("1")), at: 0))
    _ = reader.handle(Event(.key(.enter), at: 0))
    let before = reader.top.sheet.identity
    let effects = reader.handle(Event(.key(.function(2)), at: 0))
    #expect(effects.contains { if case .language("ja") = $0 { true } else { false } })
    _ = reader.receive(NewGuidance(language: "ja", repository: try content.library()), at: 0)
    #expect(reader.top.sheet.identity == before)
    #expect(reader.canvas(size: Size(columns: 80, rows: 24)).lines.joined().contains("⟦"))
    #expect(
      reader.handle(Event(.key(.character("o")), at: 0)).contains {
        if case .language("en") = $0 { true } else { false }
      })
  }
}
