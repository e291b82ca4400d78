import Guides
import Library
import Prose

/// What `chairside check --mutate` prints: the faults that nobody noticed, and the safety mutation score.
struct MutationReport {
  private let mutations: [Mutation]

  init(_ library: GuideLibrary) {
    mutations = library.guides(of: "triage").compactMap { $0 as? Triage.Guide }.map(Mutation.init)
  }

  private var all: [Mutation.Mutant] { mutations.flatMap(\.mutants) }

  func print(asJSON: Bool) throws {
    if asJSON { return try Output.printJSON(Report(mutations)) }
    for mutation in mutations {
      Output.print("\(mutation.guide): \(mutation.noticed) of \(mutation.mutants.count) faults noticed")
      for mutant in mutation.mutants where mutant.noticedBy == nil {
        let place = "\(mutation.guide).md:\(mutant.position.line):\(mutant.position.column)"
        Output.print("  \(place): nobody notices: \(mutant.words)")
      }
    }
    let flags = all.filter(\.isRedFlag)
    Output.print(
      "Safety mutation score: \(Self.percent(all)) % of \(all.count) faults, red flags \(Self.percent(flags)) % of \(flags.count)."
    )
  }

  /// Noticed faults in percent, to one decimal, rounded down.
  private static func percent(_ mutants: [Mutation.Mutant]) -> String {
    guard !mutants.isEmpty else { return "100.0" }
    let tenths = mutants.count { $0.noticedBy != nil } * 1000 / mutants.count
    return "\(tenths / 10).\(tenths % 10)"
  }

  private struct Report: Encodable {
    struct Guide: Encodable {
      let id: String
      let faults, noticed: Int
      let unnoticed: [Fault]
    }

    struct Fault: Encodable {
      let line, column: Int
      let change: String
      let redFlag: Bool
    }

    let faults, noticed, redFlagFaults, redFlagsNoticed: Int
    let guides: [Guide]

    init(_ mutations: [Mutation]) {
      let all = mutations.flatMap(\.mutants)
      faults = all.count
      noticed = all.count { $0.noticedBy != nil }
      redFlagFaults = all.count(where: \.isRedFlag)
      redFlagsNoticed = all.count { $0.isRedFlag && $0.noticedBy != nil }
      guides = mutations.map { mutation in
        Guide(
          id: mutation.guide, faults: mutation.mutants.count, noticed: mutation.noticed,
          unnoticed: mutation.mutants.filter { $0.noticedBy == nil }.map {
            Fault(line: $0.position.line, column: $0.position.column, change: $0.words, redFlag: $0.isRedFlag)
          })
      }
    }
  }
}
