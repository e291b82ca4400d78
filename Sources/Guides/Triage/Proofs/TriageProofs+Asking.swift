import Pages

/// P5, P6 and P8: no walk ends below emergency before all required questions were asked, and danger signs come first.
extension TriageProofs {
  /// P5: without a must-ask question no end below emergency can be reached. P8 names the answer that bypasses it: a
  /// time window or a site never disables a question (`Documentation/safety.md` 1.1).
  var mustAskProofs: [Finding] {
    guide.mustAsk.flatMap { slug -> [Finding] in
      guard let asked = ownSteps.first(where: { graph.steps[$0].question.slug == slug }) else { return [] }
      let explorer = DecisionGraphExplorer(graph) { step in
        graph.steps[step].choices.filter { $0.effect.next != .step(asked) && step != asked }
      }
      guard let calm = explorer.endings().first(where: { $0.level < .emergency }) else { return [] }
      let example = words(calm.path) + [calm.level.code]
      let label = graph.steps[asked].question.label
      let unasked = Finding(
        .proofMustAsk, in: ownFile, at: guide.mustAskPosition,
        "A person can end at \(calm.level.code) without being asked \"\(label)\".",
        fix: "Let every way to an end below emergency pass \"\(label)\".", example: example)
      return [unasked] + [skip(of: asked, label: label, in: calm, example: example)].compactMap { $0 }
    }
  }

  private func skip(of asked: Int, label: String, in calm: Triage.DecisionGraph.Ending, example: [String]) -> Finding? {
    let before = calm.path.last { $0.step < asked && graph.steps[$0.step].guide == guide.facts.id }
    guard let before, let tick = before.ticks.min() else { return nil }
    let answer = graph.steps[before.step].question.answers[tick]
    return Finding(
      .proofWindows, in: ownFile, at: answer.targetPosition, "The answer \"\(answer.text)\" goes round \"\(label)\".",
      fix: "Link it to #\(graph.steps[asked].question.slug) or to a heading before it.", example: example)
  }

  /// P6: the danger signs take at most three screens, and in a file the questions with a red flag come first.
  var gateProof: [Finding] {
    var findings: [Finding] = []
    if guide.gate == nil, guide.questions.count > 3 {
      findings.append(
        Finding(
          .proofGate, in: ownFile, at: guide.questions[3].position,
          "The danger signs take \(guide.questions.count) screens.", fix: "Ask them on three screens at most."))
    }
    var calm: Triage.Question?
    for question in guide.questions {
      let holdsFlag = question.answers.contains { $0.mark == .redFlag }
      if !holdsFlag {
        calm = calm ?? question
      } else if let calm {
        findings.append(
          Finding(
            .proofGate, in: ownFile, at: question.position,
            "\"\(question.label)\" holds a red flag but comes after \"\(calm.label)\", which holds none.",
            fix: "Move it before \"\(calm.label)\"."))
      }
    }
    return findings
  }
}
