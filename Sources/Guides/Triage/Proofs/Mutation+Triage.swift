import Pages

/// The faults of a symptom check: a mark is dropped or softened, or a link leads to the mildest target of its question.
extension Mutation {
  init(_ guide: Triage.Guide) {
    let mutants: [Mutant] = (Self.faults(in: guide) + Self.countFault(in: guide)).compactMap { fault in
      var comparison = DecisionGraphComparison(old: guide.graph, new: fault.graph)
      let counts = comparison.counts()
      guard counts.milder + counts.stricter > 0 else { return nil }
      let finding = Self.notice(fault.graph, of: guide)
      return Mutant(
        words: fault.words, isRedFlag: fault.isRedFlag, position: fault.position, noticedBy: finding?.rule)
    }
    self.init(guide: guide.facts.id, mutants: mutants)
  }

  private struct Fault {
    let graph: Triage.DecisionGraph
    let words: String
    let isRedFlag: Bool
    let position: SourcePosition
  }

  private static func faults(in guide: Triage.Guide) -> [Fault] {
    let graph = guide.graph
    return graph.steps.indices.filter { graph.steps[$0].guide == guide.facts.id }.flatMap { step in
      graph.steps[step].question.answers.indices.flatMap { answer -> [Fault] in
        changes(of: answer, on: step, in: graph).map { change in
          let question = graph.steps[step].question
          return Fault(
            graph: graph.replacing(answer, on: step, with: change.effect),
            words: "\(question.label) / \(question.answers[answer].text): \(change.words)",
            isRedFlag: question.answers[answer].mark == .redFlag, position: question.answers[answer].position)
        }
      }
    }
  }

  /// The fault in which the count rule is dropped; empty if the guide has no count rule.
  private static func countFault(in guide: Triage.Guide) -> [Fault] {
    guard guide.graph.countRule != nil else { return [] }
    var graph = guide.graph
    graph.countRule = nil
    return [Fault(graph: graph, words: "the count rule dropped", isRedFlag: false, position: guide.titlePosition)]
  }

  private static func changes(
    of answer: Int, on step: Int, in graph: Triage.DecisionGraph
  ) -> [(effect: Triage.DecisionGraph.Effect, words: String)] {
    let effect = graph.steps[step].effects[answer]
    var changes: [(effect: Triage.DecisionGraph.Effect, words: String)] = []
    var dropped = effect
    (dropped.floor, dropped.raises, dropped.count, dropped.isRedFlag) = (nil, 0, 0, false)
    if dropped != effect { changes.append((dropped, "mark dropped")) }
    if let floor = effect.floor, let lower = Level(rawValue: floor.rawValue - 1) {
      var softened = effect
      softened.floor = lower
      softened.count = lower == graph.countRule?.counted ? 1 : 0
      changes.append((softened, "softened to at least \(lower.code)"))
    }
    if let mildest = mildestNext(on: step, in: graph), mildest != effect.next {
      var redirected = dropped
      redirected.next = mildest
      changes.append((redirected, "led to the mildest place"))
    }
    return changes
  }

  /// The target of the least worrying answer of a question.
  private static func mildestNext(on step: Int, in graph: Triage.DecisionGraph) -> Triage.DecisionGraph.Next? {
    let question = graph.steps[step].question
    return graph.steps[step].effects.indices.contains(question.noneIndex ?? 0)
      ? graph.steps[step].effects[question.noneIndex ?? 0].next : nil
  }

  /// The first finding of the cases and proofs about a changed graph; nil if they detect nothing.
  private static func notice(_ graph: Triage.DecisionGraph, of guide: Triage.Guide) -> Finding? {
    let changed = guide.replacing(graph)
    if let failed = CaseChecker(changed).firstFinding { return failed }
    return TriageProofs(changed).findings.first { $0.severity == .error }
  }
}

extension Triage.Guide {
  /// A copy of the guide with another graph.
  func replacing(_ graph: Triage.DecisionGraph) -> Triage.Guide {
    var guide = self
    guide.graph = graph
    return guide
  }
}
