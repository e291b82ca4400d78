import Pages
import Screens

extension Triage {
  package static let command: KindCommand? = KindCommand(
    abstract: "Print a symptom check's questions, or its result for some answers.",
    example: "triage triage/eyelid-droop --answers answers.yaml --json", argument: "The guide",
    sampleID: "triage/eyelid-droop", singular: "a triage guide", input: .answers(to: "question"))
}

extension Triage.Guide {
  /// Without answers, the questions; with answers, the result.
  package func report(_ request: ReportRequest) throws(RequestRefusal) -> GuideReport {
    if request.treated != nil { throw .takesNoTime }
    guard let answers = request.answers else { return questionReport(in: request.context.words) }
    let given: Triage.GivenWalk
    do {
      given = try walk(with: answers)
    } catch {
      throw .answers(error)
    }
    return try report(of: given, in: request.context)
  }

  private func questionReport(in words: Words) -> GuideReport {
    let lines = graph.steps.flatMap { step in
      let question = step.question
      return ["\(step.id): \(question.text)\(question.isTickAll ? " \(words(.tickAll))" : "")"]
        + question.answers.map { "  \($0.slug): \($0.text)" }
    }
    let json = JSON.object(["id": .string(facts.id), "questions": .list(graph.steps.map(\.json))])
    return GuideReport(lines: lines, json: json)
  }

  private func report(of given: Triage.GivenWalk, in context: ScreenContext) throws(RequestRefusal) -> GuideReport {
    let walk = given.walk
    guard let result = walk.result(of: self, levels: context.levels, in: context.words) else { throw .noResult }
    let page = Triage.OutcomePage(guide: self, outcome: result.outcome, levels: context.levels, words: context.words)
    let why = result.reasons.map { "\(graph.steps[$0.step].question.label): \(walk.words($0.step, $0.ticks))" }
    let text = GuideReport.text(of: page.pieces(level: result.level, why: why))
    var report = GuideReport(
      lines: [context.facts.inLocalWords(text), "", facts.standing(in: context.words)],
      json: result.json(of: self, graph: walk.graph, unanswered: given.unanswered))
    (report.unanswered, report.ignored) = (given.unanswered, given.ignored)
    return report
  }
}

extension Triage.DecisionGraph.Step {
  fileprivate var json: JSON {
    let answers = question.answers.map { JSON.object(["id": .string($0.slug), "text": .string($0.text)]) }
    return .object([
      "id": .string(id), "guide": .string(guide), "text": .string(question.text),
      "kind": question.isTickAll ? "all" : "one", "answers": .list(answers),
    ])
  }
}

extension Triage.Result {
  /// - Parameter unanswered: the ids of questions that were asked and that the answers leave out.
  fileprivate func json(of guide: Triage.Guide, graph: Triage.DecisionGraph, unanswered: [String]) -> JSON {
    let why = reasons.flatMap { reason in
      let step = graph.steps[reason.step]
      return reason.ticks.sorted().map { tick in
        JSON.object(["question": .string(step.id), "answer": .string(step.question.answers[tick].text)])
      }
    }
    return .object([
      "id": .string(guide.facts.id), "level": .string(level.code), "outcome": .string(outcome.firstLine),
      "why": .list(why), "asked": .list(asked.map { .string(graph.steps[$0].id) }),
      "unanswered": .list(unanswered.map(JSON.string)), "content": .string(guide.facts.meaning.description),
    ])
  }
}
