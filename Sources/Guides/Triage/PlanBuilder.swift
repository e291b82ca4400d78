import Prose

/// Puts the questions of a guide, its gate and the guides it leads into together as one plan.
struct PlanBuilder {
  /// What is needed of a guide before its plan exists.
  struct Part: Sendable {
    let id: String
    let questions: [Triage.Question]
    let outcomes: [Outcome]
    let countRule: Triage.CountRule?
  }

  private var plan = Triage.Plan()
  private var stepIndex: [String: Int] = [:]
  private var outcomeIndex: [String: Int] = [:]

  /// - Parameters:
  ///   - gate: the guide whose questions come first; nil where there is none.
  ///   - own: the guide itself.
  ///   - others: guides that answers lead into, in order.
  static func plan(gate: Part?, own: Part, others: [Part]) -> Triage.Plan {
    var builder = PlanBuilder()
    if let gate { builder.add(gate) }
    builder.plan.gateCount = builder.plan.steps.count
    builder.add(own)
    for other in others { builder.add(other) }
    builder.plan.countRule = own.countRule
    builder.link()
    return builder.plan
  }

  private mutating func add(_ part: Part) {
    let file = part.id.split(separator: "/").last.map(String.init) ?? part.id
    for question in part.questions {
      let isTaken = plan.steps.contains { $0.id == question.slug }
      stepIndex["\(part.id)#\(question.slug)"] = plan.steps.count
      plan.steps.append(
        Triage.Plan.Step(
          id: isTaken ? "\(file)#\(question.slug)" : question.slug, guide: part.id, question: question, effects: [],
          choices: []))
    }
    for outcome in part.outcomes {
      outcomeIndex["\(part.id)#\(outcome.slug)"] = plan.outcomes.count
      plan.outcomes.append(outcome)
      plan.homes.append(part.id)
    }
  }

  private mutating func link() {
    for index in plan.steps.indices {
      plan.steps[index].effects = plan.steps[index].question.answers.map { effect(of: $0, at: index) }
      plan.setChoices(on: index)
    }
  }

  private mutating func effect(of answer: Triage.Answer, at index: Int) -> Triage.Plan.Effect {
    var effect = Triage.Plan.Effect(
      next: next(for: answer, at: index), floor: nil, raises: 0, count: 0, isRedFlag: false)
    switch answer.mark {
    case .redFlag: effect.isRedFlag = true
    case .atLeast(let level):
      effect.floor = level
      effect.count = level == plan.countRule?.counted ? 1 : 0
    case .raise: effect.raises = 1
    case nil: break
    }
    return effect
  }

  /// Where an answer leads. In a gate, any end but an emergency leads on into the guide itself.
  ///
  /// A link that is not forward is reported elsewhere; here it counts as the most urgent outcome, so that a plan with a
  /// mistake in it never loops and never ends milder than it should.
  private mutating func next(for answer: Triage.Answer, at index: Int) -> Triage.Plan.Next {
    if let step = stepIndex[answer.target], step > index { return .step(step) }
    if let outcome = outcomeIndex[answer.target] {
      let isInGate = index < plan.gateCount
      if isInGate, plan.outcomes[outcome].level < .emergency, plan.steps.count > plan.gateCount {
        return .step(plan.gateCount)
      }
      return .outcome(outcome)
    }
    plan.isWhole = false
    let worst = plan.outcomes.indices.max { plan.outcomes[$0].level < plan.outcomes[$1].level }
    return .outcome(worst ?? 0)
  }
}
