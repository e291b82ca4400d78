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
    guard let answers else { return try printQuestions(of: guide) }
    try printResult(of: guide, file: AnswersFile(answers), library: library)
  }

  private func printQuestions(of guide: Triage.Guide) throws {
    let questions = guide.plan.steps.map(Question.init)
    if json { return try Output.printJSON(Questions(id: guide.facts.id, questions: questions)) }
    for question in questions {
      Output.print("\(question.id): \(question.text)\(question.kind == "all" ? " Tick all that apply." : "")")
      for answer in question.answers { Output.print("  \(answer.id): \(answer.text)") }
    }
  }

  private func printResult(of guide: Triage.Guide, file: AnswersFile, library: GuideLibrary) throws {
    let (walk, unanswered) = try file.walk(of: guide)
    guard let result = walk.result(of: guide, levels: library.levels) else {
      throw Failure(.internal, "The answers lead to no result.")
    }
    if json {
      return try Output.printJSON(ResultRow(guide: guide, walk: walk, result: result, unanswered: unanswered))
    }
    let surroundings = options.surroundings(of: library)
    let page = Triage.OutcomePage(guide: guide, outcome: result.outcome, surroundings: surroundings)
    let why = result.reasons.map { "\(guide.plan.steps[$0.step].question.label): \(walk.words($0.step, $0.ticks))" }
    let pieces = page.pieces(level: result.level, why: why)
    Output.print(library.facts.inLocalWords(Output.text(of: pieces, width: 80)))
    Output.print("")
    Output.print(guide.facts.standing)
  }
}

extension TriageCommand {
  private struct Questions: Encodable {
    let id: String
    let questions: [Question]
  }

  private struct Question: Encodable {
    struct Answer: Encodable {
      let id, text: String
    }

    let id, guide, text, kind: String
    let answers: [Answer]

    init(_ step: Triage.Plan.Step) {
      id = step.id
      guide = step.guide
      text = step.question.text
      kind = step.question.isTickAll ? "all" : "one"
      answers = step.question.answers.map { Answer(id: $0.slug, text: $0.text) }
    }
  }

  private struct ResultRow: Encodable {
    struct Reason: Encodable {
      let question, answer: String
    }

    let id, level, outcome: String
    let why: [Reason]
    let asked, unanswered: [String]
    let content: String

    init(guide: Triage.Guide, walk: Triage.Walk, result: Triage.Result, unanswered: [String]) {
      id = guide.facts.id
      level = result.level.code
      outcome = result.outcome.firstLine
      why = result.reasons.flatMap { reason in
        reason.ticks.sorted().map { tick in
          let step = walk.plan.steps[reason.step]
          return Reason(question: step.id, answer: step.question.answers[tick].text)
        }
      }
      asked = result.asked.map { walk.plan.steps[$0].id }
      self.unanswered = unanswered
      content = guide.facts.meaning.description
    }
  }
}
