package import Pages

/// All proofs about a triage guide, run before a patient sees it. Each failure is a finding at the answer to change,
/// with a shortest example that shows it.
package struct TriageProofs {
  let guide: Triage.Guide
  let graph: Triage.DecisionGraph
  /// For each step, every tally with which it can be reached, with a shortest path.
  let arrivals: [[(tally: Triage.DecisionGraph.Tally, path: [Triage.DecisionGraph.Taken])]]
  let endings: [Triage.DecisionGraph.Ending]

  package init(_ guide: Triage.Guide) {
    self.guide = guide
    graph = guide.graph
    let explorer = DecisionGraphExplorer(graph)
    arrivals = explorer.arrivals()
    endings = explorer.endings()
  }

  package var findings: [Finding] {
    endProof + redFlagProof + urgencyProofs + mustAskProofs + gateProof + modifierProof + pageProof + doorProofs
      + coverage
  }

  /// The file that contains a step's question.
  func file(of step: Int) -> String { graph.steps[step].guide + ".md" }

  var ownFile: String { guide.facts.id + ".md" }

  /// The steps of the guide itself. Findings about them are reported in its file.
  var ownSteps: [Int] { graph.steps.indices.filter { graph.steps[$0].guide == guide.facts.id } }

  func words(_ path: [Triage.DecisionGraph.Taken]) -> [String] { graph.example(path) }
}

// MARK: P1, P2, P7

extension TriageProofs {
  /// P1: every path ends. Every answer leads forward, so a path has at most as many questions as the graph. More than
  /// twelve questions of the guide's own on a path are too many (T111).
  private var endProof: [Finding] {
    var findings: [Finding] = []
    for step in ownSteps {
      for (index, effect) in graph.steps[step].effects.enumerated() {
        guard case .step(let next) = effect.next, next <= step else { continue }
        findings.append(
          Finding(
            .proofEnds, in: ownFile, at: graph.steps[step].question.answers[index].targetPosition,
            "The answer \"\(graph.steps[step].question.answers[index].text)\" leads back, so the check may never end.",
            fix: "Link to a heading further down."))
      }
    }
    let longest = longestPath
    if longest > 12 {
      findings.append(
        Finding(
          .tooManyQuestions, in: ownFile, at: guide.titlePosition,
          "A person may be asked \(longest) questions after the danger signs.",
          fix: "Keep to 12: split the guide, or join questions into one to tick."))
    }
    return findings
  }

  /// The most questions, of the guide itself and of guides that it leads into, that a person is asked.
  private var longestPath: Int {
    var longest = graph.steps.map { _ in 0 }
    for step in graph.steps.indices.reversed() where step >= graph.gateCount {
      let next = graph.steps[step].effects.map { effect in
        if case .step(let next) = effect.next, next > step { longest[next] } else { 0 }
      }
      longest[step] = 1 + (next.max() ?? 0)
    }
    return graph.gateCount < longest.count ? longest[graph.gateCount] : 0
  }

  /// P2: a red flag leads to emergency, whatever else is answered or ticked.
  private var redFlagProof: [Finding] {
    var walk = PairWalk(graph)
    return ownSteps.compactMap { step in
      tooMild(on: step, &walk) { $0.isRedFlag ? .emergency : nil }.map {
        redFlagFinding(step, $0.choice, example: $0.example)
      }
    }
  }

  /// The first choice on a step that can end below the level that it needs.
  ///
  /// - Parameter needed: returns the level that an effect needs; nil for any.
  func tooMild(
    on step: Int, _ walk: inout PairWalk, needed: (Triage.DecisionGraph.Effect) -> Level?
  ) -> (choice: Triage.DecisionGraph.Choice, needed: Level, example: [String])? {
    for choice in graph.steps[step].choices {
      guard let level = needed(choice.effect) else { continue }
      for arrival in arrivals[step] {
        let end = walk.mildestEnd(of: walk.copy(arrival.tally, after: choice.effect))
        guard end.level < level else { continue }
        let way = arrival.path + [Triage.DecisionGraph.Taken(step: step, ticks: choice.ticks)] + end.rest
        return (choice, level, words(way) + [end.level.code])
      }
    }
    return nil
  }

  private func redFlagFinding(_ step: Int, _ choice: Triage.DecisionGraph.Choice, example: [String]) -> Finding {
    let flag = choice.ticks.sorted().first { graph.steps[step].effects[$0].isRedFlag } ?? 0
    let answer = graph.steps[step].question.answers[flag]
    return Finding(
      .proofRedFlag, in: ownFile, at: answer.targetPosition,
      "The red flag \"\(answer.text)\" can end below emergency.",
      fix: "Link it to an outcome that opens with [!CAUTION].", example: example)
  }

  /// P7: no mark ever lowers a level.
  private var modifierProof: [Finding] {
    ownSteps.flatMap { step -> [Finding] in
      graph.steps[step].effects.enumerated().compactMap { index, effect in
        let lowers = arrivals[step].contains { arrival in
          graph.outcomes.indices.contains { outcome in
            graph.level(at: outcome, arrival.tally.adding(effect)) < graph.level(at: outcome, arrival.tally)
          }
        }
        guard lowers else { return nil }
        let answer = graph.steps[step].question.answers[index]
        return Finding(
          .proofModifiers, in: ownFile, at: answer.position, "The mark of \"\(answer.text)\" lowers a level.",
          fix: "Use a mark that only raises.")
      }
    }
  }
}
