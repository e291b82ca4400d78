import Library
import Testing

@testable import Guides

@Suite("What a new version of a guide means beside an older one")
struct GuideComparisonTests {
  private typealias Change = ChangedContent.Change

  private static func guide(_ id: String = "triage/small", _ changes: [Change] = []) throws -> any Guide {
    try #require(try ChangedContent(changes).library().guide(id))
  }

  @Test(
    "An example leaves out the exclusive answer of a question, whatever its words",
    arguments: ["None of these", "None"])
  func exampleByRole(none: String) throws {
    let words = Change("[None of these](#day)", "[\(none)](#day)")
    let milder = Change("- [Before today](#self-care) **at least clinic-today**", "- [Before today](#self-care)")
    let older = try Self.guide("triage/small", [words])
    let comparison = try #require(try Self.guide("triage/small", [words, milder]).comparison(with: older))
    #expect(
      comparison.answers.map(\.change) == [
        "Day / Before today: to the end self-care, before: at least clinic-today, to the end self-care"
      ])
    #expect(comparison.changes == [])
    #expect(comparison.situations.milder == 1)
    #expect(comparison.situations.stricter == 0)
    #expect(
      comparison.situations.milderExample
        == "Pupils = The same -> Day = Before today -> self-care, before: clinic-today")
    #expect(comparison.situations.stricterExample == nil)
  }

  @Test("Other words without another result are a change of the text; the same text is none")
  func text() throws {
    let older = try Self.guide()
    #expect(try Self.guide().comparison(with: older) == nil)
    let newer = try Self.guide("triage/small", [Change("Look in a mirror.", "Look in the mirror.")])
    let comparison = try #require(newer.comparison(with: older))
    #expect(comparison.changes == ["the text has changed"])
    #expect(comparison.situations.same > 0)
  }

  @Test("A guide of another kind is compared by its text alone")
  func otherKind() throws {
    let folder = try ChangedContent().library()
    let faq = try #require(folder.guides(of: "faq").first)
    let comparison = try #require(try Self.guide().comparison(with: faq))
    #expect(comparison == GuideComparison(changes: ["the text has changed"]))
  }
}
