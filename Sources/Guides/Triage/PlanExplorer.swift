extension Triage.Plan {
  /// An answer given on the way.
  package struct Taken: Hashable, Sendable {
    package let step: Int
    package let ticks: Set<Int>
  }

  /// A level that can be reached, with a shortest way to it.
  package struct Ending: Equatable, Sendable {
    package let level: Level
    package let outcome: Int
    package let path: [Taken]
  }

  /// As "Pupils = Not sure".
  package func words(for taken: Taken) -> String {
    let question = steps[taken.step].question
    let answers = taken.ticks.sorted().map { question.answers[$0].text }
    return "\(question.label) = \(answers.joined(separator: " + "))"
  }
}

/// Finds every level that a plan can end at, by states and not by paths: what matters of the way so far is the
/// question, the tally, and which of the wanted questions were met.
package struct PlanExplorer {
  private struct State: Hashable {
    var tally: Triage.Plan.Tally
    var visited: Int
  }

  private let plan: Triage.Plan
  private let choices: (Int) -> [Triage.Plan.Choice]
  /// Steps that a way must pass for its end to count, unless its last answer was on one of them; at most 60.
  package var mustVisit: [Int] = []

  /// - Parameter choices: the answers to try on a step.
  package init(_ plan: Triage.Plan, choices: @escaping (Int) -> [Triage.Plan.Choice]) {
    self.plan = plan
    self.choices = choices
  }

  /// One ending for each pair of level and outcome.
  package func endings() -> [Triage.Plan.Ending] {
    guard !plan.steps.isEmpty else { return [] }
    let wanted = (1 << mustVisit.count) - 1
    var reached: [[State: [Triage.Plan.Taken]]] = Array(repeating: [:], count: plan.steps.count)
    reached[0] = [State(tally: .init(), visited: 0): []]
    var endings: [Triage.Plan.Ending] = []
    for step in plan.steps.indices {
      let mark = mustVisit.firstIndex(of: step).map { 1 << $0 } ?? 0
      for (state, path) in reached[step] {
        for choice in choices(step) {
          let next = State(tally: state.tally.adding(choice.effect), visited: state.visited | mark)
          let way = path + [Triage.Plan.Taken(step: step, ticks: choice.ticks)]
          switch choice.effect.next {
          case .step(let target):
            if (reached[target][next]?.count ?? .max) > way.count { reached[target][next] = way }
          case .outcome(let outcome):
            guard next.visited == wanted || mark != 0 else { continue }
            note(
              Triage.Plan.Ending(level: plan.level(at: outcome, next.tally), outcome: outcome, path: way), in: &endings)
          }
        }
      }
    }
    return endings.sorted { ($0.level, $0.path.count) < ($1.level, $1.path.count) }
  }

  private func note(_ ending: Triage.Plan.Ending, in endings: inout [Triage.Plan.Ending]) {
    guard let index = endings.firstIndex(where: { $0.level == ending.level && $0.outcome == ending.outcome }) else {
      return endings.append(ending)
    }
    if ending.path.count < endings[index].path.count { endings[index] = ending }
  }
}
