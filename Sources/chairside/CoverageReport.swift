import Guides
import Library
import Pages

/// The output of `chairside check --coverage`: how many answers and outcomes are covered by a case or a proof, and
/// those that are not.
struct CoverageReport {
  private let rows: [Row]

  init(_ library: GuideLibrary) {
    rows = library.kinds.names.flatMap { library.guides(of: $0) }.compactMap { guide in
      guide.coverage().map { Row(id: guide.facts.id, coverage: $0) }
    }
  }

  func print(asJSON: Bool) {
    if asJSON { return Output.printJSON(.list(rows.map(\.json))) }
    for row in rows {
      let coverage = row.coverage
      Output.print(
        "\(row.id): \(coverage.cases) cases name \(coverage.named) of \(coverage.answers) answers, proofs cover "
          + "\(coverage.proved) more; \(coverage.outcomes) outcomes")
      for gap in row.gaps { Output.print("  \(gap)") }
    }
    let gaps = rows.map(\.gaps.count).reduce(0, +)
    Output.print("\(rows.map(\.coverage.cases).reduce(0, +)) cases in \(rows.count) guides; \(gaps) gaps.")
  }

  private struct Row {
    let id: String
    let coverage: GuideCoverage

    var gaps: [String] { coverage.gaps.map { "\($0.position.line):\($0.position.column): \($0.message) \($0.fix)" } }

    var json: JSON {
      .object([
        "id": .string(id), "cases": .int(coverage.cases), "answers": .int(coverage.answers),
        "named": .int(coverage.named), "proved": .int(coverage.proved), "outcomes": .int(coverage.outcomes),
        "gaps": .list(gaps.map(JSON.string)),
      ])
    }
  }
}
