package import Documents
import Pages

extension FHIRForm {
  /// The questions of a symptom check.
  ///
  /// - Parameter shared: the guides whose questions are asked first and last.
  package init(_ guide: Triage.Guide, shared: [GuideFacts]) {
    let questions = guide.graph.steps.map { step in
      let options = step.question.answers.map { Option($0.slug, $0.text) }
      return Item(step.id, step.question.text, .choice(options, repeats: step.question.isTickAll))
    }
    let levels = Level.allCases.reversed().map { Option($0.code, $0.code) }
    self.init(
      guide.facts,
      items: questions + [Item(Self.resultItem, "Level", .choice(levels, repeats: false), isReadOnly: true)],
      derivedFrom: shared)
  }
}

extension FHIRAnswers {
  /// - Parameter shared: the guides whose questions are asked first and last.
  package init(_ walk: Triage.Walk, of guide: Triage.Guide, shared: [GuideFacts], authored: String?) {
    self.init(FHIRForm(guide, shared: shared), isComplete: walk.level != nil, authored: authored)
    for step in walk.path.steps {
      let answers = walk.graph.steps[step].question.answers
      values[walk.graph.steps[step].id] = .codes((walk.answers[step] ?? []).sorted().map { answers[$0].slug })
    }
    if let level = walk.level { values[FHIRForm.resultItem] = .codes([level.code]) }
  }
}
