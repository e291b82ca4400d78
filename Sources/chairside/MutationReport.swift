import Guides
import Library
import Pages

/// The output of `chairside check --mutate`: the faults that were not detected, and the safety mutation score.
struct MutationReport {
  private let mutations: [Mutation]

  init(_ library: GuideLibrary) {
    mutations = library.kinds.names.flatMap { library.guides(of: $0) }.compactMap { $0.mutation() }
  }

  private var all: [Mutation.Mutant] { mutations.flatMap(\.mutants) }

  func print(asJSON: Bool) {
    if asJSON { return Output.printJSON(json) }
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

  /// The percentage of detected faults, to one decimal, rounded down.
  private static func percent(_ mutants: [Mutation.Mutant]) -> String {
    guard !mutants.isEmpty else { return "100.0" }
    let tenths = mutants.count { $0.noticedBy != nil } * 1000 / mutants.count
    return "\(tenths / 10).\(tenths % 10)"
  }

  private var json: JSON {
    let all = all
    return .object([
      "faults": .int(all.count), "noticed": .int(all.count { $0.noticedBy != nil }),
      "redFlagFaults": .int(all.count(where: \.isRedFlag)),
      "redFlagsNoticed": .int(all.count { $0.isRedFlag && $0.noticedBy != nil }),
      "guides": .list(mutations.map(\.json)),
    ])
  }
}

extension Mutation {
  fileprivate var json: JSON {
    .object([
      "id": .string(guide), "faults": .int(mutants.count), "noticed": .int(noticed),
      "unnoticed": .list(mutants.filter { $0.noticedBy == nil }.map(\.json)),
    ])
  }
}

extension Mutation.Mutant {
  fileprivate var json: JSON {
    .object([
      "line": .int(position.line), "column": .int(position.column), "change": .string(words),
      "redFlag": .bool(isRedFlag),
    ])
  }
}
