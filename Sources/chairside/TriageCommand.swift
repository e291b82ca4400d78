import ArgumentParser
import Guides
import Library
import Prose

/// `chairside triage ID`: the questions of a guide, or with answers its result.
struct TriageCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "triage", abstract: "Print a symptom check's questions, or its result for some answers.",
    discussion: "Example: chairside triage triage/eyelid-droop --answers answers.yaml --json")

  @Argument(help: "The guide, as triage/eyelid-droop; the folder may be left out.")
  var id: String

  @Option(help: ArgumentHelp("YAML or JSON: question slug to answer. - reads standard input.", valueName: "file"))
  var answers: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: ContentOptions

  func run(_ library: GuideLibrary) throws {
    let guide = try triageGuide(id, in: library)
    guard let answers else { return printQuestions(of: guide) }
    try printResult(of: guide, file: AnswersFile(answers), library: library)
  }

  private func printQuestions(of guide: Triage.Guide) {
    let steps = guide.plan.steps
    if json {
      return Output.printJSON(.object(["id": .string(guide.facts.id), "questions": .list(steps.map(\.json))]))
    }
    for step in steps {
      let question = step.question
      Output.print("\(step.id): \(question.text)\(question.isTickAll ? " Tick all that apply." : "")")
      for answer in question.answers { Output.print("  \(answer.slug): \(answer.text)") }
    }
  }

  private func printResult(of guide: Triage.Guide, file: AnswersFile, library: GuideLibrary) throws {
    let (walk, unanswered) = try file.walk(of: guide)
    guard let result = walk.result(of: guide, levels: library.levels, in: library.words) else {
      throw Failure(.internal, "The answers lead to no result.")
    }
    if json { return Output.printJSON(result.json(of: guide, walk, unanswered: unanswered)) }
    let page = Triage.OutcomePage(
      guide: guide, outcome: result.outcome, levels: library.levels, words: library.words)
    let why = result.reasons.map { "\(guide.plan.steps[$0.step].question.label): \(walk.words($0.step, $0.ticks))" }
    let pieces = page.pieces(level: result.level, why: why)
    Output.print(library.facts.inLocalWords(Output.text(of: pieces, width: 80)))
    Output.print("")
    Output.print(guide.facts.standing(in: library.words))
  }
}

extension Triage.Plan.Step {
  fileprivate var json: JSON {
    let answers = question.answers.map { JSON.object(["id": .string($0.slug), "text": .string($0.text)]) }
    return .object([
      "id": .string(id), "guide": .string(guide), "text": .string(question.text),
      "kind": question.isTickAll ? "all" : "one", "answers": .list(answers),
    ])
  }
}

extension Triage.Result {
  /// - Parameter unanswered: the ids of questions that were asked and that the file leaves out.
  fileprivate func json(of guide: Triage.Guide, _ walk: Triage.Walk, unanswered: [String]) -> JSON {
    let steps = walk.plan.steps
    let why = reasons.flatMap { reason in
      reason.ticks.sorted().map { tick in
        JSON.object([
          "question": .string(steps[reason.step].id),
          "answer": .string(steps[reason.step].question.answers[tick].text),
        ])
      }
    }
    return .object([
      "id": .string(guide.facts.id), "level": .string(level.code), "outcome": .string(outcome.firstLine),
      "why": .list(why), "asked": .list(asked.map { .string(steps[$0].id) }),
      "unanswered": .list(unanswered.map(JSON.string)), "content": .string(guide.facts.meaning.description),
    ])
  }
}
