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
