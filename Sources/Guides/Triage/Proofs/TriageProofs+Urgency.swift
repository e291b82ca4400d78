import Pages

/// P3 and P4: a more worrying answer, one more tick, or "Not sure" never ends milder.
extension TriageProofs {
  var urgencyProofs: [Finding] {
    var walk = PairWalk(graph)
    return ownSteps.flatMap { step in
      graph.steps[step].question.isTickAll
        ? tickProof(step, walk: &walk) + notSureProof(step, walk: &walk)
        : orderProof(step, walk: &walk) + notSureProof(step, walk: &walk)
    }
  }

  /// The pairs of answers to compare: each answer with the one listed before it, and "Not sure" with the one listed
  /// after it, because an answer more worrying than "Not sure" must not end milder either. P4 checks that "Not sure"
  /// itself ends grave enough.
  private func orderedPairs(_ step: Int) -> [(mild: Int, grave: Int)] {
    let answers = graph.steps[step].question.answers
    let sure = answers.indices.filter { !answers[$0].isNotSure }
    let after = graph.steps[step].question.notSureIndex.flatMap { notSure in
      sure.first { $0 > notSure }.map { (mild: notSure, grave: $0) }
    }
    return zip(sure, sure.dropFirst()).map { (mild: $0, grave: $1) } + (after.map { [$0] } ?? [])
  }

  /// P3 on a single-choice question: one finding for each answer that ends too mild.
  private func orderProof(_ step: Int, walk: inout PairWalk) -> [Finding] {
    var blamed: Set<Int> = []
    return orderedPairs(step).compactMap { mild, grave in
      let effects = graph.steps[step].effects
      guard
        let found = violation(
          step, mild: ([mild], effects[mild]), grave: ([grave], effects[grave]), walk: &walk),
        blamed.insert(grave).inserted
      else { return nil }
      let (before, after) = (text(step, mild), text(step, grave))
      return finding(
        .proofMonotone, step, answer: grave, found,
        "\"\(after)\" can end at \(found.1.graveLevel.code) where \"\(before)\", listed as less worrying, ends at "
          + "\(found.1.mildLevel.code).",
        fix: "Give \"\(after)\" a stronger mark or link, or list the answers from the least to the most worrying.")
    }
  }

  /// P3 on a tick-all question: every set of ticks is compared with that set and one more tick.
  private func tickProof(_ step: Int, walk: inout PairWalk) -> [Finding] {
    let question = graph.steps[step].question
    var findings: [Finding] = []
    for more in question.answers.indices where more != question.noneIndex {
      let extra = graph.steps[step].effects[more]
      let none = question.noneIndex.map {
        Triage.DecisionGraph.Choice(ticks: [$0], effect: graph.steps[step].effects[$0])
      }
      for choice in [none].compactMap({ $0 }) + graph.choices(on: step, without: more) {
        let isNone = choice == none
        let effect = isNone ? extra : graph.join(choice.effect, extra)
        let ticks = isNone ? [more] : choice.ticks.union([more])
        guard
          let found = violation(step, mild: (choice.ticks, choice.effect), grave: (ticks, effect), walk: &walk)
        else { continue }
        findings.append(
          finding(
            .proofMonotone, step, answer: more, found,
            "Ticking \"\(text(step, more))\" as well can end at \(found.1.graveLevel.code) instead of "
              + "\(found.1.mildLevel.code).",
            fix: "Let all answers but emergencies lead to the same heading, and use a mark to raise the level."))
        break
      }
    }
    return findings
  }

  /// P4: "Not sure" counts as the most worrying answer of its question (`Documentation/safety.md` 1.11).
  private func notSureProof(_ step: Int, walk: inout PairWalk) -> [Finding] {
    let question = graph.steps[step].question
    guard let notSure = question.notSureIndex else { return [] }
    for other in question.answers.indices where other != notSure {
      let effects = graph.steps[step].effects
      guard
        let found = violation(
          step, mild: ([other], effects[other]), grave: ([notSure], effects[notSure]), walk: &walk)
      else { continue }
      return [
        finding(
          .proofNotSure, step, answer: notSure, found,
          "\"Not sure\" can end at \(found.1.graveLevel.code) where \"\(text(step, other))\" ends at "
            + "\(found.1.mildLevel.code).",
          fix: "Give \"Not sure\" the mark and link of the most worrying answer of \"\(question.label)\".")
      ]
    }
    return []
  }

  // MARK: Shared

  private typealias Given = (ticks: Set<Int>, effect: Triage.DecisionGraph.Effect)
  /// The path to the question, the violation after it, and the graver answer.
  private typealias Found = ([Triage.DecisionGraph.Taken], PairWalk.Violation, Set<Int>)

  private func violation(_ step: Int, mild: Given, grave: Given, walk: inout PairWalk) -> Found? {
    for arrival in arrivals[step] {
      let mildCopy = walk.copy(arrival.tally, after: mild.effect)
      let graveCopy = walk.copy(arrival.tally, after: grave.effect)
      if let violation = walk.violation(mild: mildCopy, grave: graveCopy) {
        return (arrival.path, violation, grave.ticks)
      }
    }
    return nil
  }

  private func text(_ step: Int, _ answer: Int) -> String { graph.steps[step].question.answers[answer].text }

  private func finding(
    _ rule: Rule, _ step: Int, answer: Int, _ found: Found, _ message: String, fix: String
  ) -> Finding {
    let (path, violation, ticks) = found
    let way = path + [Triage.DecisionGraph.Taken(step: step, ticks: ticks)] + violation.rest
    return Finding(
      rule, in: ownFile, at: graph.steps[step].question.answers[answer].position, message, fix: fix,
      example: words(way) + [violation.graveLevel.code])
  }
}
