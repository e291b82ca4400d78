import Foundation
import Guides
import Library
import Pages
import Screens
import Testing

@Suite("Every topic of the clinical reference stands in the content")
struct TopicTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let content = folder.appending(path: "../../Content").standardized.path

  /// The topic and section id of each row of the table.
  static let rows: [(topic: String, section: String)] = {
    let text = (try? String(contentsOf: folder.appending(path: "topics.tsv"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return (cells[0], cells.count == 2 ? cells[1] : "")
    }
  }()

  @Test("The table has each number once")
  func eachNumberOnce() {
    let wanted =
      (1...68).map { "FAQ\($0)" } + (1...17).map { "RF\($0)" } + (1...29).map { "T\($0)" } + (1...12).map { "M\($0)" }
    let topics = Self.rows.map(\.topic)
    #expect(topics.filter { !$0.hasPrefix("A") } == wanted)
    #expect(topics.filter { $0.hasPrefix("A") }.map { $0.split(separator: " ")[0] } == (1...23).map { "A\($0)" })
  }

  @Test("Each row leads to a section that is there and says something")
  func eachRowIsThere() throws {
    let library = try GuideLibrary(folder: Self.content)
    for row in Self.rows { try check(row.section, in: library) }
  }

  private func check(_ section: String, in library: GuideLibrary) throws {
    let halves = section.split(separator: "#").map(String.init)
    let id = try #require(halves.first)
    let slug = try #require(halves.last)
    let guide = try #require(library.guide(id), "\(id) cannot be opened")
    switch guide {
    case let guide as FAQ.Guide: #expect(guide.entries.contains { $0.slug == slug && !$0.blocks.isEmpty }, "\(section)")
    case let guide as Triage.Guide: #expect(guide.questions.contains { $0.slug == slug }, "\(section)")
    case let guide as Checklist.Guide: #expect(guide.items.contains { $0.slug == slug }, "\(section)")
    default:
      let plan = try #require(guide.carePlan, "\(section) is of an unknown kind")
      #expect(plan.windows.contains { $0.slug == slug && !$0.instructions.isEmpty }, "\(section)")
    }
  }

  @Test("No two topics of the questions share a section")
  func questionsHaveTheirOwn() {
    let sections = Self.rows.filter { $0.topic.hasPrefix("FAQ") }.map(\.section)
    #expect(Set(sections).count == 68)
  }

  @Test("There are at least 250 cases, and every outcome has two")
  func cases() throws {
    let library = try GuideLibrary(folder: Self.content)
    let guides = library.guides(of: "triage").compactMap { $0 as? Triage.Guide }
    #expect(guides.map(\.cases.count).reduce(0, +) >= 250)
    for guide in guides {
      for outcome in guide.outcomes {
        let wanted: [Triage.Case.Expectation] = [.exactly(outcome.level), .atLeast(outcome.level)]
        let count = guide.cases.count { wanted.contains($0.expectation) }
        #expect(count >= 2, "\(guide.facts.id) \(outcome.level.code)")
      }
    }
  }

  @Test("All five levels are used")
  func allLevels() throws {
    let library = try GuideLibrary(folder: Self.content)
    let levels = library.guides(of: "triage").compactMap { $0 as? Triage.Guide }.flatMap(\.outcomes).map(\.level)
    #expect(Set(levels) == Set(Level.allCases))
  }

  @Test("Any red-flag advice is one key from the home screen: the danger signs list every one and what to do")
  func dangerSigns() throws {
    let library = try GuideLibrary(folder: Self.content)
    let guide = try #require(library.guide("triage/red-flags") as? Triage.Guide)
    let context = ScreenContext(facts: library.facts, levels: library.levels)
    let text = "\(guide.screen(at: nil, in: context).sheet(in: context))"
    for answer in guide.questions.flatMap(\.answers) where answer.mark == .redFlag && !answer.isNotSure {
      #expect(text.contains(answer.text))
    }
    #expect(text.contains("911"))
  }
}
