import Library
import Pages
import Testing

@testable import Guides

@Suite("Red flags of the shipped guides, softened one by one")
struct SoftenedRedFlagTests {
  private static func guides() throws -> [Triage.Guide] {
    try ShippedContent.library().guides(of: "triage").compactMap { $0 as? Triage.Guide }
  }

  /// The graph with one red flag removed: the answer has no mark, and leads where the mildest answer of its question
  /// leads.
  private func soften(_ answer: Int, on step: Int, in graph: Triage.DecisionGraph) -> Triage.DecisionGraph {
    var effect = graph.steps[step].effects[answer]
    effect.isRedFlag = false
    effect.next = graph.steps[step].effects[graph.steps[step].question.noneIndex ?? 0].next
    return graph.replacing(answer, on: step, with: effect)
  }

  @Test("Each is noticed, with a way in words that ends at a level")
  func everyRedFlag() throws {
    var count = 0
    for guide in try Self.guides() {
      for (step, place) in guide.graph.steps.enumerated() where place.guide == guide.facts.id {
        for (answer, effect) in place.effects.enumerated() where effect.isRedFlag {
          count += 1
          let changed = guide.replacing(soften(answer, on: step, in: guide.graph))
          let findings = (CaseChecker(changed).findings + TriageProofs(changed).findings).filter {
            $0.severity == .error && $0.example.last.flatMap { Level(code: $0) }.map { $0 < .emergency } == true
          }
          let words = "\(place.question.label): \(place.question.answers[answer].text)"
          #expect(
            findings.contains { $0.example.contains { $0.hasPrefix("\(place.question.label) = ") } },
            "\(guide.facts.id), \(words)")
        }
      }
    }
    #expect(count > 150)
  }

  @Test("Deleting the cases of a guide leaves its proofs to notice every \"Not sure\"")
  func notSureByProofsAlone() throws {
    var count = 0
    for guide in try Self.guides() {
      for (step, place) in guide.graph.steps.enumerated() where place.guide == guide.facts.id {
        guard let notSure = place.question.notSureIndex, place.effects[notSure].isRedFlag,
          place.effects.count(where: \.isRedFlag) > 1
        else { continue }
        count += 1
        let proofs = TriageProofs(guide.replacing(soften(notSure, on: step, in: guide.graph)))
        let found = proofs.findings.filter { $0.rule == .proofNotSure }
        #expect(found.map(\.position) == [place.question.answers[notSure].position], "\(guide.facts.id)")
      }
    }
    #expect(count > 30)
  }
}
