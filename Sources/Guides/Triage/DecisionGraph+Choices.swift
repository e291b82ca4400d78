extension Triage.DecisionGraph {
  mutating func setChoices(on step: Int) { steps[step].choices = choices(on: step) }

  /// All distinct effects of valid choices on a question, each with a smallest choice that has it.
  ///
  /// - Parameter absent: an answer of a tick-all question that must not be ticked; "None" is then left out too.
  func choices(on step: Int, without absent: Int? = nil) -> [Choice] {
    let effects = steps[step].effects
    guard steps[step].question.isTickAll else {
      return effects.indices.map { Choice(ticks: [$0], effect: effects[$0]) }
    }
    let none = steps[step].question.noneIndex
    var choices: [Choice] = []
    var places: [Effect: Int] = [:]
    for answer in effects.indices where answer != none && answer != absent {
      let joined = choices.map { Choice(ticks: $0.ticks.union([answer]), effect: join($0.effect, effects[answer])) }
      for choice in [Choice(ticks: [answer], effect: effects[answer])] + joined {
        if let place = places[choice.effect] {
          if choice.ticks.count < choices[place].ticks.count { choices[place] = choice }
        } else {
          places[choice.effect] = choices.count
          choices.append(choice)
        }
      }
    }
    if let none, absent == nil { choices.insert(Choice(ticks: [none], effect: effects[none]), at: 0) }
    return choices
  }

  /// A copy of the graph in which one answer has another effect.
  func replacing(_ answer: Int, on step: Int, with effect: Effect) -> Triage.DecisionGraph {
    var graph = self
    graph.steps[step].effects[answer] = effect
    graph.setChoices(on: step)
    return graph
  }
}
