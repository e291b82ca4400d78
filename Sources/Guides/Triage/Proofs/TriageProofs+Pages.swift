package import Pages

/// P9 and coverage: every page can be reached, every level has a page, and every answer is covered.
extension TriageProofs {
  /// P9 and T102, computed from final levels and not from links: an outcome may be reached by marks alone.
  var pageProof: [Finding] { unreachableQuestions + unreachableOutcomes }

  private var unreachableQuestions: [Finding] {
    ownSteps.filter { arrivals[$0].isEmpty }.map { step in
      let question = graph.steps[step].question
      return Finding(
        .unreachable, in: ownFile, at: question.position, "Nobody is ever asked \"\(question.label)\".",
        fix: "Link an answer to #\(question.slug), or delete it.")
    }
  }

  private var unreachableOutcomes: [Finding] {
    guide.outcomes.compactMap { outcome in
      let isShown = endings.contains { ending in
        guard ending.level == outcome.level else { return false }
        let reached = graph.outcomes[ending.outcome]
        return reached == outcome || reached.level != ending.level
      }
      guard !isShown else { return nil }
      let reached = Set(endings.map(\.level)).sorted().map(\.code).joined(separator: ", ")
      return Finding(
        .proofPages, in: ownFile, at: outcome.position,
        "No answers end at \"\(outcome.slug)\": the ends are \(reached).",
        fix: "Link an answer to it, or let a mark raise to it, or delete the page.")
    }
  }

  /// K602 and K603: what neither a case nor a proof covers.
  ///
  /// Red flags are covered by P2, and "Not sure" by P4.
  package var coverage: [Finding] { uncoveredAnswers + thinOutcomes }

  private var uncoveredAnswers: [Finding] {
    ownSteps.flatMap { step -> [Finding] in
      let question = graph.steps[step].question
      let named = guide.cases.reduce(into: Set<Int>()) { $0.formUnion($1.given[step] ?? []) }
      return question.answers.indices.compactMap { index in
        let answer = question.answers[index]
        guard !named.contains(index), !answer.isNotSure, answer.mark != .redFlag else { return nil }
        return Finding(
          .uncovered, in: ownFile, at: answer.position, "No case names the answer \"\(answer.text)\".",
          fix: "Add a row to \(guide.facts.id).cases.md with \"\(question.label): \(answer.text)\".")
      }
    }
  }

  private var thinOutcomes: [Finding] {
    guide.outcomes.compactMap { outcome in
      let count = guide.cases.count {
        $0.expectation == .exactly(outcome.level) || $0.expectation == .atLeast(outcome.level)
      }
      guard count < 2 else { return nil }
      return Finding(
        .tooFewCases, in: ownFile, at: outcome.position,
        "\(count == 1 ? "Only 1" : "No") case expects \(outcome.level.code).",
        fix: "Write two from the facts, not from the tree.")
    }
  }
}
