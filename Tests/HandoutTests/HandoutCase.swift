import Foundation
import Library
import Pages
import Screens
import TestSupport
import Testing

@testable import Documents
@testable import Guides

/// A page and its expected text in every format: the folder of its name below `Pages`.
struct HandoutCase: Sendable, CustomTestStringConvertible {
  let name: String
  private let make: @Sendable (GuideLibrary, ScreenContext) throws -> (Handout, FHIRAnswers?)

  var testDescription: String { name }

  static let all = [
    HandoutCase(name: "triage-emergency") { try result(["pupils": ["Different"]], $0, $1) },
    HandoutCase(name: "triage-clinic-today") { library, context in
      try result(
        ["pupils": ["The same"], "signs": ["A little ache"], "day": ["Today"]], library, context)
    },
    HandoutCase(name: "checklist-open") { try checklist(nil, $0, $1) },
    HandoutCase(name: "checklist-answered") { try checklist(["register": "No", "training": "Yes"], $0, $1) },
    HandoutCase(name: "aftercare") { library, context in
      (try plan(library, context) { _ in false }, nil)
    },
    HandoutCase(name: "aftercare-later") { library, context in
      var later = context
      later.now = SampleContent.moment("2026-11-30T09:00")
      return (try plan(library, later) { $0.text.plainText == "Watch your lids." }, nil)
    },
    HandoutCase(name: "faq") { library, context in
      (Handout(try #require(library.guide("faq/answers") as? FAQ.Guide), section: nil, in: context), nil)
    },
  ]

  private static func result(
    _ answers: [String: [String]], _ library: GuideLibrary, _ context: ScreenContext
  ) throws -> (Handout, FHIRAnswers?) {
    let guide = try #require(library.guide("triage/small") as? Triage.Guide)
    let gate = try #require(library.guide("triage/red-flags"))
    let walk = SampleContent.walk(of: guide, answers.merging(["breathing": ["None of these"]]) { $1 })
    let result = try #require(walk.result(of: guide, levels: library.levels, in: context.words))
    let form = FHIRAnswers(walk, of: guide, shared: [gate.facts], authored: "2026-11-24T10:40:00Z")
    return (Handout(walk, of: guide, result: result, in: context), form)
  }

  private static func checklist(
    _ answers: [String: String]?, _ library: GuideLibrary, _ context: ScreenContext
  ) throws -> (Handout, FHIRAnswers?) {
    let guide = try #require(library.guide("checklist/who") as? Checklist.Guide)
    var filling = Checklist.Filling(guide)
    for (index, item) in guide.items.enumerated() {
      if let answer = guide.answers.firstIndex(where: { $0 == answers?[item.slug] }) { filling.answer(index, answer) }
    }
    let form = answers.map { _ in FHIRAnswers(filling, authored: nil) }
    return (Handout(filling, isAnswered: answers != nil, in: context), form)
  }

  private static func plan(
    _ library: GuideLibrary, _ context: ScreenContext, said: (CarePlan.Instruction) -> Bool
  ) throws -> Handout {
    let guide = try #require(library.guide("aftercare/after")?.carePlan)
    let now = context.now ?? SampleContent.treated
    let schedule = CarePlan.Schedule(guide, treated: SampleContent.treated, now: now, zone: .utc)
    return Handout(schedule, title: guide.facts.title, of: [guide.facts], said: said, in: context)
  }

  func handout() throws -> (page: Handout, answers: FHIRAnswers?) {
    let library = try SampleContent.library()
    return try make(library, SampleContent.context(of: library))
  }

  func snapshot(_ file: String) -> Snapshot { Snapshot("Pages/\(name)/\(file)") }
}

@Suite("A page in each of its forms") struct HandoutCaseTests {
  @Test("Every page is, as text, Markdown, HTML and FHIR, what its folder says", arguments: HandoutCase.all)
  func everyPageIsWhatItsFolderSays(example: HandoutCase) throws {
    let (page, answers) = try example.handout()
    let document = FHIRDocument(page, answers: answers, language: "en", made: "2026-11-24T10:40:00Z")
    let forms = [
      ("page.txt", page.pieces(columns: 80).plainLines), ("page.md", page.markdown),
      ("page.html", page.html(language: "en")),
      ("page.json", page.json.indented), ("document.json", document.bundle.indented),
      ("codes.txt", page.codes.joined(separator: "\n--\n")),
    ]
    for (file, text) in forms {
      let (shown, expected) = try example.snapshot(file).compare(text)
      #expect(shown == expected, "\(file)")
    }
  }
}

extension [Piece] {
  /// The text of the pieces, laid out on 80 columns.
  fileprivate var plainLines: String {
    let layout = SheetLayout(Sheet(place: [], pieces: self), width: 80, density: .airy)
    var canvas = Canvas(size: Size(columns: 80, rows: layout.lines.count))
    for (row, line) in layout.lines.enumerated() {
      for segment in line.segments { canvas.write(segment.text, row: row, column: segment.column) }
    }
    return canvas.lines.joined(separator: "\n")
  }
}
