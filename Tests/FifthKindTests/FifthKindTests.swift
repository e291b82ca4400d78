import Documents
import Foundation
import Guides
import Library
import Pages
import Reader
import Screens
import Testing

/// A content folder with a glossary and an FAQ, and the shipped kinds with the glossary as the fifth.
private final class GlossaryFolder {
  static let kinds = GuideKinds(GuideKinds.shipped.all + [Glossary.self])

  let path = FileManager.default.temporaryDirectory.appending(path: "glossary-\(UUID().uuidString)").path

  init(_ text: String = GlossaryFolder.glossary) throws {
    let folder = URL(filePath: path)
    for (name, text) in [("glossary/terms.md", text), ("faq/answers.md", Self.answers)] {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func library() throws -> GuideLibrary { try GuideLibrary(folder: path, options: .init(kinds: Self.kinds)) }

  func reader() throws -> Application {
    let clock = WallClock(start: Moment("2026-11-24T10:40", in: .utc), startTime: 0, zone: .utc)
    return Application(try library(), size: Size(columns: 80, rows: 24), clock: clock)
  }

  private static func frontMatter(_ kind: String, _ id: String, _ title: String) -> String {
    """
    ---
    kind: \(kind)
    id: \(id)
    title: \(title)
    reviewed: 2026-11-20
    reviewed-by: NEEDS CLINICIAN
    review-due: 2028-11-20
    ---

    # \(title)


    """
  }

  static let glossary =
    frontMatter("glossary", "terms", "Words") + """
      ## Ptosis

      A lid that hangs. See [what to ask](../faq/answers.md#what-to-ask).

      ## Filler

      A gel under the skin.

      """

  static let answers =
    frontMatter("faq", "answers", "Answers") + """
      ## What to ask

      **What do I ask?**

      Ask about a [hanging lid](../glossary/terms.md#ptosis).

      """
}

@Suite("A fifth kind, which nothing outside its folder knows")
struct FifthKindTests {
  @Test("is listed, with a place on the home screen")
  func isListed() throws {
    let folder = try GlossaryFolder()
    #expect(try folder.library().list(of: "glossary").map(\.title) == ["Words"])
    var reader = try folder.reader()
    let lines = reader.canvas(size: Size(columns: 80, rows: 24)).lines
    #expect(lines.contains { $0.contains("Words that clinics use") && $0.contains("What they mean") })
  }

  @Test("is opened by digits, and its links lead on and back")
  func isOpened() throws {
    let folder = try GlossaryFolder()
    var reader = try folder.reader()
    let size = Size(columns: 80, rows: 24)
    func title(_ keys: String) -> String {
      for key in keys {
        _ = reader.canvas(size: size)
        _ = reader.handle(Event(.key(.character(key)), at: 0))
      }
      return reader.canvas(size: size).lines[0]
    }
    #expect(title("2").contains("Home > Words"))
    #expect(title("1").contains("Words"))
    #expect(title("1").contains("Home > Words > Ptosis"))
    #expect(title("1").contains("What to ask"))
    #expect(title("1").contains("Home > Words > Ptosis"))
    #expect(title("-").contains("What to ask"))
  }

  @Test("is found by a search")
  func isFound() throws {
    let folder = try GlossaryFolder()
    let library = try folder.library()
    #expect(library.search("ptosis", limit: 3).hits.first?.id == "glossary/terms#ptosis")
    #expect(library.search("gel under", limit: 3).hits.first?.id == "glossary/terms#filler")
  }

  @Test("is printed line by line, with numbered choices")
  func isPrintedLineByLine() throws {
    let folder = try GlossaryFolder()
    var dialogue = PlainDialogue(try folder.reader(), width: 76)
    dialogue.readAll(at: 0)
    #expect(dialogue.prompt().contains("2. Words that clinics use. What they mean"))
    for line in ["2", "1", "1"] {
      _ = dialogue.answer(line, at: 0)
      _ = dialogue.prompt()
    }
    _ = dialogue.answer("b", at: 0)
    #expect(dialogue.prompt().contains("1. Ptosis"))
  }

  @Test("is checked: its own finding, readability, links, and a kind that is not there")
  func isChecked() throws {
    #expect(try rules(in: GlossaryFolder.glossary) == [])
    let empty = GlossaryFolder.glossary.replacing("A gel under the skin.", with: "")
    #expect(try rules(in: empty) == [.missingPart])
    #expect(try rules(in: GlossaryFolder.glossary.replacing("A gel", with: "A safe gel")) == [.forbiddenPhrase])
    #expect(try rules(in: GlossaryFolder.glossary.replacing("#what-to-ask", with: "#what")) == [.noSuchHeading])
    #expect(try rules(in: GlossaryFolder.glossary, kinds: .shipped).contains(.badValue) == false)
    #expect(try rules(in: GlossaryFolder.glossary, kinds: .shipped).contains(.unusedFile))
  }

  /// The rules that the file of the glossary breaks.
  private func rules(in text: String, kinds: GuideKinds = GlossaryFolder.kinds) throws -> [Rule] {
    let folder = try GlossaryFolder(text)
    let library = try GuideLibrary(folder: folder.path, options: .init(kinds: kinds))
    return library.check(on: Day("2026-12-01")).filter { $0.file == "glossary/terms.md" }.map(\.rule)
  }

  @Test("is signed, and the signature ends with a change of the text")
  func isSigned() throws {
    let folder = try GlossaryFolder()
    let day = try #require(Day("2026-12-01"))
    let signature = Signature(name: "Dr A. Hill", role: "Dermatologist", day: day)
    _ = try SignOff(try folder.library()).sign("glossary/terms", with: signature)
    #expect(try folder.library().list(of: "glossary").map(\.isSignedOff) == [true])
    let file = URL(filePath: folder.path).appending(path: "glossary/terms.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacing("A gel", with: "A soft gel").utf8).write(to: file)
    #expect(try folder.library().list(of: "glossary").map(\.isSignedOff) == [false])
  }

  @Test("has a sheet for the clinician who signs it")
  func hasAReviewSheet() throws {
    let folder = try GlossaryFolder()
    let library = try folder.library()
    let guide = try #require(library.guide("glossary/terms"))
    let sheet = ReviewSheet(guide, page: try #require(library.page(at: "glossary/terms.md")))
    #expect(sheet.text().contains("A gel under the skin."))
    #expect(sheet.html.contains("A gel under the skin."))
  }

  @Test("is handed out in every form")
  func isHandedOut() throws {
    let folder = try GlossaryFolder()
    let library = try folder.library()
    let guide = try #require(library.guide("glossary/terms"))
    let context = ScreenContext(facts: library.facts, now: Moment("2026-11-24T10:40", in: .utc))
    let request = HandoutRequest(section: nil, answers: nil, treated: nil, context: context, repository: library)
    let page = try guide.handout(request).page
    let document = FHIRDocument(page, answers: nil, language: "en", made: "2026-11-24T10:40:00Z").bundle.oneLine
    for text in ["\(page.pieces(columns: 60))", page.markdown, page.html(language: "en"), document, page.codes[0]] {
      #expect(text.contains("A gel under the skin."), "\(text)")
    }
    #expect(page.code(.halfBlocks, columns: 80) != nil)
    #expect(throws: RequestRefusal.self) {
      try guide.handout(
        HandoutRequest(
          section: nil, answers: GivenAnswers([]), treated: nil, context: context, repository: library))
    }
  }

  @Test("has no command of its own, and is reported as it is read")
  func isReported() throws {
    #expect(Glossary.command == nil)
    #expect(Glossary.purpose == nil)
    let folder = try GlossaryFolder()
    let guide = try #require(try folder.library().guide("glossary/terms"))
    let now = try #require(Moment("2026-11-24T10:40", in: .utc))
    let context = ScreenContext(now: now)
    let report = try guide.report(ReportRequest(context: context))
    #expect(report.text.hasPrefix("  Ptosis\n\n  A lid that hangs."))
    #expect(report.text.hasSuffix("  Filler\n\n  A gel under the skin."))
    #expect(report.json == guide.json())
    #expect(report.json.oneLine.contains("\"glossary/terms#filler\""))
    #expect(throws: RequestRefusal.takesNoAnswers) {
      try guide.report(ReportRequest(answers: GivenAnswers([]), context: context))
    }
    #expect(throws: RequestRefusal.takesNoTime) { try guide.report(ReportRequest(treated: now, context: context)) }
  }

  @Test("is not drawn, counted or mutated, and is compared by its text")
  func isCompared() throws {
    let folder = try GlossaryFolder()
    let guide = try #require(try folder.library().guide("glossary/terms"))
    #expect(DrawingFormat.allCases.compactMap { guide.drawing($0) } == [])
    #expect(guide.coverage() == nil)
    #expect(guide.mutation() == nil)
    let changed = try GlossaryFolder(GlossaryFolder.glossary.replacing("A gel", with: "A soft gel"))
    let newer = try #require(try changed.library().guide("glossary/terms"))
    #expect(guide.comparison(with: guide) == nil)
    #expect(newer.comparison(with: guide)?.changes == ["the text has changed"])
  }
}
