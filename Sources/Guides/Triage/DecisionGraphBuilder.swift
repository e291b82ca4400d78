import Pages

/// Combines the questions of a guide, its gate, the guides that it leads into and its last check in one graph.
struct DecisionGraphBuilder {
  /// The parts of a guide that its graph is built from.
  struct Part: Sendable {
    let id: String
    let questions: [Triage.Question]
    let outcomes: [Outcome]
    let countRule: Triage.CountRule?
  }

  private var graph = Triage.DecisionGraph()
  private var stepIndex: [String: Int] = [:]
  private var outcomeIndex: [String: Int] = [:]

  /// - Parameters:
  ///   - gate: the guide whose questions come first; nil if there is none.
  ///   - own: the guide itself.
  ///   - others: guides that answers lead into, in order.
  ///   - last: the guide whose questions come last; nil if there is none.
  static func graph(gate: Part?, own: Part, others: [Part], last: Part? = nil) -> Triage.DecisionGraph {
    var builder = DecisionGraphBuilder()
    if let gate { builder.add(gate) }
    builder.graph.gateCount = builder.graph.steps.count
    builder.add(own)
    for other in others { builder.add(other) }
    if let last, !last.questions.isEmpty {
      builder.graph.lastCheck = builder.graph.steps.count
      builder.add(last)
    }
    builder.graph.countRule = own.countRule
    // Without an outcome no answer leads anywhere, so there are no questions either. That is an error of the guide.
    guard !builder.graph.outcomes.isEmpty else {
      var graph = Triage.DecisionGraph()
      graph.isWhole = false
      return graph
    }
    builder.link()
    return builder.graph
  }

  private mutating func add(_ part: Part) {
    let file = part.id.split(separator: "/").last.map(String.init) ?? part.id
    for question in part.questions {
      let isTaken = graph.steps.contains { $0.id == question.slug }
      stepIndex["\(part.id)#\(question.slug)"] = graph.steps.count
      graph.steps.append(
        Triage.DecisionGraph.Step(
          id: isTaken ? "\(file)#\(question.slug)" : question.slug, guide: part.id, question: question, effects: [],
          choices: []))
    }
    for outcome in part.outcomes {
      outcomeIndex["\(part.id)#\(outcome.slug)"] = graph.outcomes.count
      graph.outcomes.append(outcome)
      graph.homes.append(part.id)
    }
  }

  private mutating func link() {
    for index in graph.steps.indices {
      graph.steps[index].effects = graph.steps[index].question.answers.map { effect(of: $0, at: index) }
      graph.setChoices(on: index)
    }
  }

  private mutating func effect(of answer: Triage.Answer, at index: Int) -> Triage.DecisionGraph.Effect {
    var effect = Triage.DecisionGraph.Effect(
      next: next(for: answer, at: index), floor: nil, raises: 0, count: 0, isRedFlag: false)
    effect.isShared = graph.isShared(index)
    switch answer.mark {
    case .redFlag: effect.isRedFlag = true
    case .atLeast(let level):
      effect.floor = level
      effect.count = level == graph.countRule?.counted ? 1 : 0
    case .raise: effect.raises = 1
    case nil: break
    }
    return effect
  }

  /// The target of an answer. In a gate, any end below emergency leads on to the first question of the guide itself.
  ///
  /// A link that does not lead forward is reported elsewhere. Here it leads to the most urgent outcome, so that a graph
  /// with a mistake has no cycle and never ends milder than it should.
  private mutating func next(for answer: Triage.Answer, at index: Int) -> Triage.DecisionGraph.Next {
    if let step = stepIndex[answer.target], step > index { return .step(step) }
    if let outcome = outcomeIndex[answer.target] {
      let isInGate = index < graph.gateCount
      if isInGate, graph.outcomes[outcome].level < .emergency, graph.steps.count > graph.gateCount {
        return .step(graph.gateCount)
      }
      return .outcome(outcome)
    }
    graph.isWhole = false
    guard let worst = graph.outcomes.indices.max(by: { graph.outcomes[$0].level < graph.outcomes[$1].level }) else {
      preconditionFailure("Answers are linked only where there are outcomes.")
    }
    return .outcome(worst)
  }
}
