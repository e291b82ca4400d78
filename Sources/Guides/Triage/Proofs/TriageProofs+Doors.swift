import Pages

/// P10: whatever guide a person opens, a danger sign of the first questions and of the last check counts as much; and
/// nobody is sent to emergency for an answer that most people give.
extension TriageProofs {
  var doorProofs: [Finding] { sharedSignProof + ordinaryProof }

  /// Whoever names a sign that all guides share ends at least at the level of its mark.
  private var sharedSignProof: [Finding] {
    guard guide.gate != nil else { return [] }
    var walk = PairWalk(graph)
    return graph.steps.indices.filter { graph.isShared($0) }.compactMap { step in
      tooMild(on: step, &walk) { $0.isRedFlag ? .emergency : $0.floor }.map { found in
        Finding(
          .proofDoors, in: ownFile, at: guide.titlePosition,
          "Who names a danger sign of \"\(graph.steps[step].question.label)\" can end below \(found.needed.code).",
          fix: "Let no answer of this guide lead to a milder end.", example: found.example)
      }
    }
  }

  /// Who gives one of the `ordinary` answers, and else only answers without a mark, does not end at emergency.
  private var ordinaryProof: [Finding] {
    guide.ordinary.sorted { $0.key < $1.key }.flatMap { slug, answers -> [Finding] in
      guard let asked = ownSteps.first(where: { graph.steps[$0].question.slug == slug }) else { return [] }
      return answers.compactMap { answer in
        let explorer = DecisionGraphExplorer(graph) { step in
          step == asked
            ? graph.steps[step].choices.filter { $0.ticks == [answer] } : graph.choicesWithoutSign(on: step)
        }
        guard let end = explorer.endings().last(where: { $0.level == .emergency && passes(asked, $0) }) else {
          return nil
        }
        let given = graph.steps[asked].question.answers[answer]
        return Finding(
          .proofDoors, in: ownFile, at: given.position,
          "\"\(given.text)\" is an ordinary answer, but who names no sign can end at emergency with it.",
          fix: "Give it a milder mark, or take it out of \"ordinary\".", example: words(end.path) + [end.level.code])
      }
    }
  }

  private func passes(_ step: Int, _ ending: Triage.DecisionGraph.Ending) -> Bool {
    ending.path.contains { $0.step == step }
  }
}

extension Triage.DecisionGraph {
  /// The choices of a step with which a person names no sign: without a mark, and not "Not sure".
  package func choicesWithoutSign(on step: Int) -> [Choice] {
    steps[step].choices.filter { choice in
      let effect = choice.effect
      return !effect.isRedFlag && effect.floor == nil && effect.raises == 0 && effect.count == 0
        && !choice.ticks.contains { steps[step].question.answers[$0].isNotSure }
    }
  }
}
