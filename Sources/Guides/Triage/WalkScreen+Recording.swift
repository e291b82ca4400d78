package import Documents

/// The parts of a walk that staff record.
extension Triage.WalkScreen {
  package var known: [String: KnownAnswer] {
    get { occasion.known }
    set { occasion.known = newValue }
  }

  package var prefills: [String: Prefill] {
    Dictionary(
      uniqueKeysWithValues: walk.graph.steps.compactMap { step in step.question.prefill.map { (step.id, $0) } })
  }

  package var askedGuides: Set<String> { Set(walk.graph.steps.map(\.guide)) }

  package var answered: [RecordedAnswer] {
    walk.graph.steps.indices.compactMap { step in walk.answers[step].map { recorded(step, $0) } }
  }

  package func checkResult(in context: ScreenContext) -> SymptomCheckResult? {
    result(in: context).map { result in
      SymptomCheckResult(
        level: result.level, outcome: result.outcome.slug,
        reasons: result.reasons.map { recorded($0.step, $0.ticks) }, asked: result.asked.map { walk.graph.steps[$0].id }
      )
    }
  }

  package func handout(in context: ScreenContext) -> Handout? {
    result(in: context).map { Handout(walk, of: guide, result: $0, in: context) }
  }

  private func recorded(_ step: Int, _ ticks: Set<Int>) -> RecordedAnswer {
    let asked = walk.graph.steps[step]
    let slugs = ticks.sorted().map { asked.question.answers[$0].slug }
    return RecordedAnswer(guide: asked.guide, question: asked.id, value: slugs.joined(separator: "+"))
  }
}
