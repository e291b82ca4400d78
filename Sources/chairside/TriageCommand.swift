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
    var walk = Triage.Walk(guide.plan)
    for (name, texts) in file.answers { try give(texts, to: name, in: &walk, file: file) }
    let unanswered = fillIn(&walk)
    noteIgnored(file, walk)
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

  private func give(_ texts: [String], to name: String, in walk: inout Triage.Walk, file: AnswersFile) throws {
    let steps = walk.plan.steps
    guard let step = steps.firstIndex(where: { $0.id == name }) else {
      throw file.refuse(name, is: "question", among: steps.map(\.id))
    }
    let question = steps[step].question
    var ticks: Set<Int> = []
    for text in texts {
      guard let answer = question.answers.firstIndex(where: { $0.text == text || $0.slug == text }) else {
        throw file.refuse(text, is: "answer", among: question.answers.map(\.text), question: name)
      }
      ticks.insert(answer)
    }
    if ticks.isEmpty || (!question.isTickAll && ticks.count > 1) {
      throw Failure(.badData, "The question \"\(name)\" takes \(question.isTickAll ? "at least one" : "one") answer.")
    }
    if let none = question.noneIndex, ticks.count > 1, ticks.contains(none) {
      throw Failure(.badData, "\"\(question.answers[none].text)\" cannot stand with another answer to \"\(name)\".")
    }
    walk.answer(step, ticks)
  }

  /// A question on the path without an answer counts as "Not sure".
  private func fillIn(_ walk: inout Triage.Walk) -> [String] {
    var unanswered: [String] = []
    while case .question(let step) = walk.path.end {
      let question = walk.plan.steps[step].question
      walk.answer(step, [question.notSureIndex ?? question.answers.count - 1])
      unanswered.append(walk.plan.steps[step].id)
    }
    if !unanswered.isEmpty {
      Output.complain("Not answered, so counted as \"Not sure\": \(unanswered.joined(separator: ", ")).")
    }
    return unanswered
  }

  private func noteIgnored(_ file: AnswersFile, _ walk: Triage.Walk) {
    let asked = Set(walk.path.steps.map { walk.plan.steps[$0].id })
    let ignored = file.answers.map(\.question).filter { !asked.contains($0) }
    if !ignored.isEmpty { Output.complain("Not on the path taken, so not used: \(ignored.joined(separator: ", ")).") }
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
