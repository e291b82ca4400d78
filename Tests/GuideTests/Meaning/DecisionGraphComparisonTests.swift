import Library
import TestSupport
import Testing

@testable import Guides

@Suite("Comparing two versions of a symptom check")
struct PlanComparisonTests {
  /// A brute-force comparison: every set of answers is tried on both versions. Both have the same questions and
  /// answers; only their effects differ.
  private struct BruteForce {
    let old: Triage.DecisionGraph
    let new: Triage.DecisionGraph

    /// The level that a version ends at, and the questions it asks on the way.
    private func walk(_ graph: Triage.DecisionGraph, _ answers: [String: Set<Int>]) -> (Level, [String]) {
      var tally = Triage.DecisionGraph.Tally()
      var asked: [String] = []
      var step = 0
      var reached: Int?
      while true {
        let id = graph.steps[step].id
        guard let ticks = answers[id], let effect = graph.effect(of: ticks, on: step) else {
          return (.emergency, asked)
        }
        asked.append(id)
        tally.add(effect)
        switch effect.next {
        case .step(let next): step = next
        case .outcome(let outcome):
          let end = graph.outcomes[outcome].level == .emergency ? outcome : reached ?? outcome
          let level = graph.level(at: end, tally)
          guard let last = graph.lastCheck, reached == nil, level < .emergency else { return (level, asked) }
          (reached, step) = (end, last)
        }
      }
    }

    /// The numbers of situations that end milder, the same, and stricter. A situation is one way to answer every
    /// question that either version asks.
    ///
    /// - Parameter given: a step and an answer that must be part of the situation; nil counts all situations.
    func counts(with given: (step: Int, answer: Int)? = nil) -> [Double] {
      var counts = [0.0, 0, 0]
      var seen: Set<[String: Set<Int>]> = []
      PlanBruteForce(old).eachVector { vector in
        let answers = Dictionary(uniqueKeysWithValues: zip(old.steps.map(\.id), vector))
        let (before, askedBefore) = walk(old, answers)
        let (after, askedAfter) = walk(new, answers)
        let asked = Set(askedBefore + askedAfter)
        if let given, !asked.contains(old.steps[given.step].id) || !vector[given.step].contains(given.answer) { return }
        guard seen.insert(answers.filter { asked.contains($0.key) }).inserted else { return }
        counts[after < before ? 0 : after == before ? 1 : 2] += 1
      }
      return counts
    }
  }

  private typealias PlanBruteForce = GuideTests.BruteForce

  /// The graph with the targets or marks of some answers changed.
  private func changed(_ graph: Triage.DecisionGraph, _ random: inout SeededNumbers) -> Triage.DecisionGraph {
    var graph = graph
    for _ in 0...random.below(2) {
      let step = random.below(graph.steps.count)
      let answer = random.below(graph.steps[step].effects.count)
      var effect = graph.steps[step].effects[answer]
      switch random.below(3) {
      case 0: effect.floor = Level.allCases[random.below(5)]
      case 1: effect.raises = random.below(2)
      default:
        // Nothing but the end of the other questions leads into the last check.
        let later = graph.steps.indices.filter { $0 > step && $0 != graph.lastCheck }
          .map { Triage.DecisionGraph.Next.step($0) }
        let places = later + graph.outcomes.indices.map { .outcome($0) }
        effect.next = places[random.below(places.count)]
      }
      graph = graph.replacing(answer, on: step, with: effect)
    }
    return graph
  }

  @Test("1,000 random pairs: as many situations end milder, the same and stricter as one by one")
  func agree() throws {
    var random = SeededNumbers(seed: 41)
    var milder = 0
    var stricter = 0
    for number in 0..<1_000 {
      let old = RandomGraph(&random).guide.graph
      let new = changed(old, &random)
      var comparison = DecisionGraphComparison(old: old, new: new)
      let counts = comparison.counts()
      #expect(
        [counts.milder, counts.same, counts.stricter] == BruteForce(old: old, new: new).counts(), "pair \(number)")
      #expect((counts.milder > 0) == (counts.milderExample != nil), "pair \(number)")
      #expect(counts.milderExample.map { $0.after < $0.before } ?? true, "pair \(number)")
      #expect(counts.stricterExample.map { $0.after > $0.before } ?? true, "pair \(number)")
      milder += counts.milder > 0 ? 1 : 0
      stricter += counts.stricter > 0 ? 1 : 0
    }
    #expect(milder > 100 && milder < 900, "\(milder)")
    #expect(stricter > 100 && stricter < 900, "\(stricter)")
  }

  @Test("300 random pairs: as many situations with one answer given end milder, the same and stricter")
  func agreeWithAnswer() {
    var random = SeededNumbers(seed: 43)
    var found = 0.0
    for number in 0..<300 {
      let old = RandomGraph(&random).guide.graph
      let new = changed(old, &random)
      let step = random.below(old.steps.count)
      let answer = random.below(old.steps[step].question.answers.count)
      let given = DecisionGraphComparison.Given(
        question: old.steps[step].id, answer: old.steps[step].question.answers[answer].slug)
      var comparison = DecisionGraphComparison(old: old, new: new, given: given)
      let counts = comparison.counts()
      let expected = BruteForce(old: old, new: new).counts(with: (step, answer))
      #expect([counts.milder, counts.same, counts.stricter] == expected, "pair \(number)")
      found += counts.milder
    }
    #expect(found > 50)
  }

  @Test("A danger sign that is taken off the list counts as milder: its box would be left empty")
  func removedSign() throws {
    let old = try #require(try ChangedContent().library().guide("triage/small") as? Triage.Guide)
    let content = try ChangedContent(.init("- [ ] [A big ache](#day) **at least urgent-same-day**\n", ""))
    let new = try #require(try content.library().guide("triage/small") as? Triage.Guide)
    var comparison = DecisionGraphComparison(old: old.graph, new: new.graph)
    let all = comparison.counts()
    // The big ache alone, and with the little one, on each of 3 days; with "Not sure" the level does not change.
    #expect(all.milder == 6)
    #expect(all.stricter == 0)
    var withSign = DecisionGraphComparison(
      old: old.graph, new: new.graph, given: .init(question: "signs", answer: "a-big-ache"))
    let counts = withSign.counts()
    #expect([counts.milder, counts.same, counts.stricter] == [6, 6, 0])
    #expect(
      AnswerChanges.all(old: old, new: new).map(\.words) == [
        "Signs / A big ache: no longer an answer, before: at least urgent-same-day, to Day"
      ])
  }

  @Test("Two questions asked the other way round change nothing, and their answers are remembered")
  func swapped() throws {
    let questions = """
      ## Signs

      **Do you have any of these?** Tick all that apply.

      - [ ] [None of these](#day)
      - [ ] [A little ache](#day) **at least clinic-today**
      - [ ] [A big ache](#day) **at least urgent-same-day**
      - [ ] [Not sure](#day) **at least urgent-same-day**

      ## Day

      **When did it start?**

      - [Today](#self-care)
      - [Before today](#self-care) **at least clinic-today**
      - [Not sure](#self-care) **at least clinic-today**

      """
    let turned = """
      ## Day

      **When did it start?**

      - [Today](#signs)
      - [Before today](#signs) **at least clinic-today**
      - [Not sure](#signs) **at least clinic-today**

      ## Signs

      **Do you have any of these?** Tick all that apply.

      - [ ] [None of these](#self-care)
      - [ ] [A little ache](#self-care) **at least clinic-today**
      - [ ] [A big ache](#self-care) **at least urgent-same-day**
      - [ ] [Not sure](#self-care) **at least urgent-same-day**

      """
    let old = try #require(try ChangedContent().library().guide("triage/small") as? Triage.Guide)
    let content = try ChangedContent(.init(questions, turned), .init("- [The same](#signs)", "- [The same](#day)"))
    let new = try #require(try content.library().guide("triage/small") as? Triage.Guide)
    var comparison = DecisionGraphComparison(old: old.graph, new: new.graph)
    let counts = comparison.counts()
    #expect(counts.milder == 0)
    #expect(counts.stricter == 0)
    // Danger signs: 7 sets of ticks end at once, and so do 2 answers about the pupils. The rest are 8 sets of ticks on
    // each of 3 days.
    #expect(counts.same == 7 + 2 + 8 * 3)
  }
}
