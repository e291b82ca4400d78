import Pages

/// What can be proved, drawn and compared of a symptom check.
extension Triage.Guide {
  package func drawing(_ format: DrawingFormat) -> String? {
    switch format {
    case .mermaid: TriageMap.mermaid(of: self)
    case .dot: TriageMap.dot(of: self)
    }
  }

  package func coverage() -> GuideCoverage? {
    let gaps = TriageProofs(self).coverage
    let answers = questions.map(\.answers.count).reduce(0, +)
    let ownSteps = graph.steps.indices.filter { graph.steps[$0].guide == facts.id }
    let named = ownSteps.map { step in
      cases.reduce(into: Set<Int>()) { $0.formUnion($1.given[step] ?? []) }.count
    }.reduce(0, +)
    return GuideCoverage(
      cases: cases.count, answers: answers, named: named,
      proved: answers - named - gaps.count { $0.rule == .uncovered }, outcomes: outcomes.count, gaps: gaps)
  }

  package func mutation() -> Mutation? { Mutation(self) }

  /// Compares what answers lead to; with a guide of another kind, only the text.
  package func comparison(with older: any Guides.Guide) -> GuideComparison? {
    guard let older = older as? Triage.Guide else { return GuideComparison(textOf: facts, before: older.facts) }
    let changes = AnswerChanges.all(old: older, new: self)
    let situations = GuideComparison.Situations(older, self)
    let isSame = changes.isEmpty && situations.milder + situations.stricter == 0
    var comparison =
      isSame
      ? GuideComparison(textOf: facts, before: older.facts)
      : GuideComparison(changes: changes.filter { $0.given == nil }.map(\.words))
    comparison?.situations = situations
    comparison?.answers = changes.compactMap { change in
      change.given.map { .init(change: change.words, situations: .init(older, self, given: $0)) }
    }
    return comparison
  }
}

extension GuideComparison.Situations {
  /// - Parameter given: counts only the situations in which this answer is given; nil for all.
  fileprivate init(_ old: Triage.Guide, _ new: Triage.Guide, given: DecisionGraphComparison.Given? = nil) {
    var comparison = DecisionGraphComparison(old: old.graph, new: new.graph, given: given)
    let counts = comparison.counts()
    self.init(
      milder: counts.milder, stricter: counts.stricter, same: counts.same,
      milderExample: counts.milderExample?.words, stricterExample: counts.stricterExample?.words)
  }
}

extension DecisionGraphComparison.Example {
  /// "Pupils = Not sure -> clinic-today, before: emergency", without the questions answered with "None".
  fileprivate var words: String {
    let told = answers.filter { !$0.isNone }.map(\.words)
    let ways = told.isEmpty ? ["None of these, everywhere"] : told
    return (ways + ["\(after.code), before: \(before.code)"]).joined(separator: " -> ")
  }
}
