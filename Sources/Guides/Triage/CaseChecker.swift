package import Pages

/// Proves each case: its level must result however the questions that it does not name are answered.
///
/// Questions of the gate and of the last check that a case does not name are answered with "None of these". A case
/// applies to the people who are asked all the questions that it names, or whose check is ended by one of the answers
/// that it names.
package struct CaseChecker {
  private let graph: Triage.DecisionGraph
  private let cases: [Triage.Case]

  package init(_ guide: Triage.Guide) {
    graph = guide.graph
    cases = guide.cases
  }

  package var findings: [Finding] { cases.compactMap { finding(for: $0) } }

  /// The finding about the first case that fails; later cases are not tried.
  var firstFinding: Finding? { cases.lazy.compactMap { finding(for: $0) }.first }

  private func finding(for example: Triage.Case) -> Finding? {
    let endings = endings(of: example)
    if endings.isEmpty {
      return Finding(
        .caseFails, in: example.file, at: example.position,
        "The case \"\(example.name)\" cannot happen: nobody is asked all these questions.",
        fix: "Leave out the questions that come after an answer which ends the check.")
    }
    guard let wrong = endings.first(where: { !example.expectation.holds(for: $0.level) }) else { return nil }
    return Finding(
      .caseFails, in: example.file, at: example.expectationPosition,
      "The case \"\(example.name)\" expects \(example.expectation.words) but can end at \(wrong.level.code).",
      fix: "Put the guide right, or the case if the facts behind it (\(example.source)) say so.",
      example: graph.example(wrong.path) + [wrong.level.code])
  }

  /// One ending for each pair of level and outcome that the answers of the case allow.
  package func endings(of example: Triage.Case) -> [Triage.DecisionGraph.Ending] {
    var explorer = DecisionGraphExplorer(graph) { step in
      if let ticks = example.given[step], let effect = graph.effect(of: ticks, on: step) {
        return [Triage.DecisionGraph.Choice(ticks: ticks, effect: effect)]
      }
      if graph.isShared(step), let none = graph.steps[step].question.noneIndex {
        return [Triage.DecisionGraph.Choice(ticks: [none], effect: graph.steps[step].effects[none])]
      }
      return graph.steps[step].choices
    }
    explorer.mustVisit = Set(example.given.keys)
    return explorer.endings()
  }
}
