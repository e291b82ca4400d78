import Pages

/// Reads `NAME.cases.md`: a table of answers and the level that they must lead to.
struct CaseReader {
  private let page: Page
  private var givenReader: GivenReader
  private var ownFindings: [Finding] = []

  init(_ page: Page, graph: Triage.DecisionGraph) {
    self.page = page
    givenReader = GivenReader(path: page.path, graph: graph)
  }

  var findings: [Finding] { ownFindings + givenReader.findings }

  private mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
    ownFindings.append(Finding(rule, in: page.path, at: position, message, fix: fix))
  }

  mutating func read() -> [Triage.Case] {
    let (rows, findings) = OneTable.rows(of: page, ["Case", "Given", "Expect", "From"], of: "cases")
    ownFindings += findings
    return rows.compactMap { readRow($0) }
  }

  private mutating func readRow(_ row: TableRow) -> Triage.Case? {
    guard row.cells.count == 4 else { return nil }
    let given = givenReader.read(row.cells[1])
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
}
