import Pages
import TestSupport
import Testing

@testable import Guides

@Suite("Proofs against brute force")
struct ProofPropertyTests {
  /// The number of trees with a fault of each kind. A comparison in which no rule ever fails proves nothing.
  private struct Tally: Equatable {
    var trees = 0
    var redFlags = 0
    var order = 0
    var notSure = 0
    /// Trees with a last check that some path passes.
    var lastChecks = 0
  }

  @Test("20,000 random small trees: the same levels, and the same questions fail P2, P3 and P4")
  func agree() {
    var random = SeededNumbers(seed: 20_261_124)
    var tally = Tally()
    for number in 0..<20_000 {
      let guide = RandomGraph(&random).guide
      let proofs = TriageProofs(guide)
      let brute = BruteForce(guide.graph)
      let id = guide.facts.id
      #expect(Set(proofs.endings.map(\.level)) == brute.levels, "tree \(number)")
      if let last = proofs.graph.lastCheck {
        let calm = proofs.endings.filter { $0.level < .emergency }
        #expect(calm.allSatisfy { $0.path.last?.step == last }, "tree \(number)")
        tally.lastChecks += calm.isEmpty ? 0 : 1
      }
      let redFlags = brute.redFlagFailures(of: id)
      let order = brute.orderFailures(of: id)
      let notSure = brute.notSureFailures(of: id)
      let findings = proofs.findings
      #expect(steps(.proofRedFlag, findings) == redFlags, "P2, tree \(number)")
      #expect(steps(.proofMonotone, findings) == order, "P3, tree \(number)")
      #expect(steps(.proofNotSure, findings) == notSure, "P4, tree \(number)")
      tally.trees += 1
      tally.redFlags += redFlags.isEmpty ? 0 : 1
      tally.order += order.isEmpty ? 0 : 1
      tally.notSure += notSure.isEmpty ? 0 : 1
    }
    #expect(tally.trees == 20_000)
    #expect(tally.lastChecks > 2_000 && tally.lastChecks < 15_000)
    #expect(tally.redFlags > 500 && tally.redFlags < 19_500)
    #expect(tally.order > 2_000 && tally.order < 19_500)
    #expect(tally.notSure > 2_000 && tally.notSure < 19_500)
  }

  /// The steps that the findings of a rule point at: line N is step N - 1.
  private func steps(_ rule: Rule, _ findings: [Finding]) -> Set<Int> {
    Set(findings.filter { $0.rule == rule }.map { $0.position.line - 1 })
  }

  @Test("An example of a failure, walked as it stands, ends at the level it names")
  func examplesAreTrue() {
    var random = SeededNumbers(seed: 7)
    var count = 0
    for _ in 0..<2_000 {
      let guide = RandomGraph(&random).guide
      let proofs = TriageProofs(guide)
      for ending in proofs.endings {
        var walk = Triage.Walk(guide.graph)
        for taken in ending.path { walk.answer(taken.step, taken.ticks) }
        #expect(walk.level == ending.level)
        count += 1
      }
    }
    #expect(count > 4_000)
  }
}
