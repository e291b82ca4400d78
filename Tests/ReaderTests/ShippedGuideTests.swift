import Guides
import Library
import Screens
import Testing

@testable import Reader

@Suite("The shipped guidance by keyboard")
struct ShippedGuideTests {
  private static let content = String(#filePath.dropLast("Tests/ReaderTests/ShippedGuideTests.swift".count)) + "Content"

  @Test("Each symptom check can be walked to each of its outcomes by digits and Enter alone")
  func everyOutcome() throws {
    let library = try GuideLibrary(folder: Self.content)
    for case let guide as Triage.Guide in library.guides(of: "triage") {
      let endings = DecisionGraphExplorer(guide.graph) { guide.graph.steps[$0].choices }.endings()
      for outcome in guide.outcomes {
        let ending = try #require(
          endings.first { $0.level == outcome.level }, "\(guide.facts.id) \(outcome.level.code)")
        var walker = try Walker(at: guide.facts.id, library: library)
        walker.press(.character("1"))
        for taken in ending.path { walk(taken, of: guide.graph, with: &walker) }
        let headline = library.levels.headline(outcome.level, in: .english).uppercased()
        #expect(walker.lines[3].contains(headline), "\(guide.facts.id) \(outcome.level.code)")
        #expect(walker.application.top.sheet.position == "Result")
      }
    }
  }

  private func walk(_ taken: Triage.DecisionGraph.Taken, of plan: Triage.DecisionGraph, with walker: inout Walker) {
    let order = plan.steps[taken.step].question.shownOrder
    for tick in taken.ticks.sorted() {
      guard let place = order.firstIndex(of: tick) else { continue }
      walker.press(.character(Character("\(place + 1)")))
    }
    if plan.steps[taken.step].question.isTickAll { walker.press(.enter) }
  }

  @Test("Every guide of every kind opens at every size without losing the cursor")
  func everyGuideOpens() throws {
    let library = try GuideLibrary(folder: Self.content)
    for id in GuideKinds.shipped.all.flatMap({ library.list(of: $0.name) }).map(\.id) {
      for size in [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 120, rows: 40)] {
        var walker = try Walker(at: id, size: size, library: library)
        let canvas = walker.canvas
        #expect(canvas[canvas.cursor.row, canvas.cursor.column].text != " ", "\(id) \(size)")
        #expect(walker.application.history.open.count == 2, "\(id)")
      }
    }
  }

  @Test("Every question and all its answers fit on one screen of 80 by 24")
  func questionsFit() throws {
    let library = try GuideLibrary(folder: Self.content)
    for case let guide as Triage.Guide in library.guides(of: "triage") {
      var walker = try Walker(at: guide.facts.id, library: library)
      walker.press(.character("1"))
      let shown = walker.lines
      #expect(!shown.contains { $0.contains("1 of 2 screens") }, "\(guide.facts.id)")
      for step in guide.graph.steps {
        let sheet = Sheet(place: [], pieces: [.line(step.question.text)])
        #expect(SheetLayout(sheet, width: 80, density: .airy).lines.count <= 2, "\(guide.facts.id) \(step.id)")
      }
    }
  }

  @Test("Each FAQ page ends with its standing, and no page claims a review that has not happened")
  func standing() throws {
    let library = try GuideLibrary(folder: Self.content)
    for case let guide as FAQ.Guide in library.guides(of: "faq") {
      for entry in guide.entries {
        let walker = try Walker(at: "\(guide.facts.id)#\(entry.slug)", library: library)
        let text = "\(walker.application.top.sheet.pieces.last.map { "\($0)" } ?? "")"
        #expect(text.contains("Not yet reviewed by a clinician."), "\(guide.facts.id)#\(entry.slug)")
      }
    }
  }
}
