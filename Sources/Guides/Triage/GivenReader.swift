import Pages

/// Reads the answers in a cell of a table: of a case, or of a story.
struct GivenReader {
  let path: String
  let graph: Triage.DecisionGraph
  private(set) var findings: [Finding] = []

  init(path: String, graph: Triage.DecisionGraph) {
    self.path = path
    self.graph = graph
  }

  private mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(rule, in: path, at: position, message, fix: fix))
  }

  /// Reads "Pupils: The same; Health: None of these"; for several ticks of one question its heading is repeated.
  mutating func read(_ cell: TableRow.Cell) -> [Int: Set<Int>]? {
    var given: [Int: Set<Int>] = [:]
    for part in cell.inlines.plainText.split(separator: ";") {
      let text = part.drop { $0 == " " }
      guard let (step, rest) = step(named: text) else {
        let label = String(text.prefix { $0 != ":" })
        let known = graph.steps.map(\.question.label)
        report(
          .caseNamesNothing, at: cell.position, "There is no question \"\(label)\".",
          fix: "Write a question's heading, a colon and an answer.\(Spelling.hint(for: label, among: known))")
        return nil
      }
      let answers = graph.steps[step].question.answers
      var wanted = rest
      while wanted.last == " " { wanted.removeLast() }
      guard let answer = answer(named: String(wanted), in: answers) else {
        report(
          .caseNamesNothing, at: cell.position,
          "\"\(graph.steps[step].question.label)\" has no answer \"\(wanted)\".",
          fix: "Use one of: \(answers.map(\.text).joined(separator: " / "))."
            + Spelling.hint(for: String(wanted), among: answers.map(\.text)))
        return nil
      }
      given[step, default: []].insert(answer)
    }
    guard given.isEmpty else { return canBeGiven(given, in: cell) ? given : nil }
    report(
      .caseNamesNothing, at: cell.position, "The row names no answer.",
      fix: "Write at least one, as \"\(graph.steps.last?.question.label ?? "Pupils"): Not sure\".")
    return nil
  }

  /// False, with a finding, for answers that cannot be given together.
  private mutating func canBeGiven(_ given: [Int: Set<Int>], in cell: TableRow.Cell) -> Bool {
    for (step, ticks) in given.sorted(by: { $0.key < $1.key }) where ticks.count > 1 {
      let question = graph.steps[step].question
      if question.isTickAll, !ticks.contains(where: { $0 == question.noneIndex }) { continue }
      let texts = ticks.sorted().map { "\"\(question.answers[$0].text)\"" }
      report(
        .caseNamesNothing, at: cell.position,
        "Nobody can answer \"\(question.label)\" with \(texts.joined(separator: " and ")).",
        fix: "Keep one of them, or make two rows.")
      return false
    }
    return true
  }

  /// The question whose heading is at the start of `text`, and the text after the colon.
  private func step(named text: Substring) -> (Int, Substring)? {
    for (index, step) in graph.steps.enumerated() where text.hasPrefix(step.question.label + ":") {
      return (index, text.dropFirst(step.question.label.count + 1).drop { $0 == " " })
    }
    let label = text.prefix { $0 != ":" }
    guard label.endIndex < text.endIndex,
      let index = graph.steps.firstIndex(where: { $0.question.slug == Slug.of(String(label)) })
    else { return nil }
    return (index, text[label.endIndex...].dropFirst().drop { $0 == " " })
  }

  /// The answer with a text, or with its id: the cases of a translated guide are those of its source.
  private func answer(named text: String, in answers: [Triage.Answer]) -> Int? {
    answers.firstIndex { $0.text == text } ?? answers.firstIndex { $0.slug == Slug.of(text) }
  }
}
