extension Triage.Plan {
  /// Finds every different effect that a valid set of ticks on a step can have, each with the smallest such set.
  mutating func setChoices(on index: Int) {
    let step = steps[index]
    guard step.question.isTickAll else {
      steps[index].choices = step.effects.indices.map { Choice(ticks: [$0], effect: step.effects[$0]) }
      return
    }
    var choices: [Choice] = []
    var seen: Set<Effect> = []
    let none = step.question.noneIndex
    for answer in step.effects.indices where answer != none {
      let alone = Choice(ticks: [answer], effect: step.effects[answer])
      let joined = choices.map { choice in
        Choice(ticks: choice.ticks.union([answer]), effect: join(choice.effect, step.effects[answer]))
      }
      for choice in [alone] + joined where seen.insert(choice.effect).inserted { choices.append(choice) }
    }
    if let none { choices.insert(Choice(ticks: [none], effect: step.effects[none]), at: 0) }
    steps[index].choices = choices
  }

  /// The plan with another effect of one answer.
  func replacing(_ answer: Int, on step: Int, with effect: Effect) -> Triage.Plan {
    var plan = self
    plan.steps[step].effects[answer] = effect
    plan.setChoices(on: step)
    return plan
  }
}
