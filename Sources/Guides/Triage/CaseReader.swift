import Pages

/// Reads `NAME.cases.md`: a table of answers and the level that they must lead to.
struct CaseReader {
  private let page: Page
  private let graph: Triage.DecisionGraph
  private(set) var findings: [Finding] = []

  init(_ page: Page, graph: Triage.DecisionGraph) {
    self.page = page
    self.graph = graph
  }

  private mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(rule, in: page.path, at: position, message, fix: fix))
  }

  mutating func read() -> [Triage.Case] {
    let tables = (page.intro + page.sections.flatMap(\.blocks)).compactMap { block -> (TableRow, [TableRow])? in
      if case .table(let header, let rows) = block.kind { (header, rows) } else { nil }
    }
    guard let (header, rows) = tables.first else {
      report(
        .missingPart, at: page.titlePosition, "The file has no table of cases.",
        fix: "Write a table with the columns Case, Given, Expect and From.")
      return []
    }
    let names = header.cells.map(\.inlines.plainText)
    guard names == ["Case", "Given", "Expect", "From"] else {
      report(
        .badValue, at: header.position, "The columns are \(names.joined(separator: ", ")).",
        fix: "Write \"| Case | Given | Expect | From |\".")
      return []
    }
    for table in tables.dropFirst() {
      report(
        .unshownText, at: table.0.position, "Only the first table of the file is read: the cases here prove nothing.",
        fix: "Move its rows into the first table.")
    }
    return rows.compactMap { readRow($0) }
  }

  private mutating func readRow(_ row: TableRow) -> Triage.Case? {
    guard row.cells.count == 4 else { return nil }
    let given = readGiven(row.cells[1])
    let expectation = readExpectation(row.cells[2])
    guard let given, let expectation else { return nil }
    return Triage.Case(
      name: row.cells[0].inlines.plainText, given: given, expectation: expectation,
      source: row.cells[3].inlines.plainText, file: page.path, position: row.cells[1].position,
      expectationPosition: row.cells[2].position)
  }

  private mutating func readExpectation(_ cell: TableRow.Cell) -> Triage.Case.Expectation? {
    let words = cell.inlines.plainText
    if words.hasPrefix("at least "), let level = Level(code: words.dropFirst(9)) { return .atLeast(level) }
    if let level = Level(code: words) { return .exactly(level) }
    let known = Level.codes + Level.codes.map { "at least \($0)" }
    report(
      .badValue, at: cell.position, "\"\(words)\" is not a level.",
      fix: "Use one of: \(Level.codes.joined(separator: ", ")), or \"at least\" and one of them."
        + Spelling.hint(for: words, among: known))
    return nil
  }

  /// Reads "Pupils: The same; Health: None of these"; for several ticks of one question its heading is repeated.
  private mutating func readGiven(_ cell: TableRow.Cell) -> [Int: Set<Int>]? {
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
      guard let answer = answers.firstIndex(where: { $0.text == wanted }) else {
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
      .caseNamesNothing, at: cell.position, "The case names no answer.",
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
        fix: "Keep one of them, or make two cases.")
      return false
    }
    return true
  }

  /// The question whose heading is at the start of `text`, and the text after the colon.
  private func step(named text: Substring) -> (Int, Substring)? {
    for (index, step) in graph.steps.enumerated() where text.hasPrefix(step.question.label + ":") {
      return (index, text.dropFirst(step.question.label.count + 1).drop { $0 == " " })
    }
    return nil
  }
}
