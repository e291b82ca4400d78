import Guides
import Library
import Prose

/// What `chairside check --coverage` prints: how many answers and outcomes a case or a proof speaks for, and those that
/// none does.
struct CoverageReport {
  private let guides: [Triage.Guide]

  init(_ library: GuideLibrary) {
    guides = library.guides(of: "triage").compactMap { $0 as? Triage.Guide }
  }

  func print(asJSON: Bool) {
    let rows = guides.map(Row.init)
    if asJSON { return Output.printJSON(.list(rows.map(\.json))) }
    for row in rows {
      Output.print(
        "\(row.id): \(row.cases) cases name \(row.named) of \(row.answers) answers, proofs cover \(row.proved) more; "
          + "\(row.outcomes) outcomes")
      for gap in row.gaps { Output.print("  \(gap)") }
    }
    let gaps = rows.map(\.gaps.count).reduce(0, +)
    Output.print("\(rows.map(\.cases).reduce(0, +)) cases in \(rows.count) guides; \(gaps) gaps.")
  }

  private struct Row {
    let id: String
    let cases, answers, named, proved, outcomes: Int
    let gaps: [String]

    init(_ guide: Triage.Guide) {
      let coverage = TriageProofs(guide).coverage
      id = guide.facts.id
      cases = guide.cases.count
      outcomes = guide.outcomes.count
      answers = guide.questions.map(\.answers.count).reduce(0, +)
      named = guide.plan.steps.indices.filter { guide.plan.steps[$0].guide == guide.facts.id }.map { step in
        guide.cases.reduce(into: Set<Int>()) { $0.formUnion($1.given[step] ?? []) }.count
      }.reduce(0, +)
      proved = answers - named - coverage.count { $0.rule == .uncovered }
      gaps = coverage.map { "\($0.position.line):\($0.position.column): \($0.message) \($0.fix)" }
    }

    var json: JSON {
      .object([
        "id": .string(id), "cases": .int(cases), "answers": .int(answers), "named": .int(named),
        "proved": .int(proved), "outcomes": .int(outcomes), "gaps": .list(gaps.map(JSON.string)),
      ])
    }
  }
}
