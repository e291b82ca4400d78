import Pages

/// The one table of a file of cases or of stories.
enum OneTable {
  /// - Parameters:
  ///   - columns: the names of the columns that it must have.
  ///   - name: what is in the rows, such as "cases".
  /// - Returns: its rows, none if the columns are others, and what is wrong.
  static func rows(of page: Page, _ columns: [String], of name: String) -> (rows: [TableRow], findings: [Finding]) {
    let tables = (page.intro + page.sections.flatMap(\.blocks)).compactMap { block -> (TableRow, [TableRow])? in
      if case .table(let header, let rows) = block.kind { (header, rows) } else { nil }
    }
    guard let (header, rows) = tables.first else {
      let known = columns.dropLast().joined(separator: ", ") + " and " + (columns.last ?? "")
      return (
        [],
        [
          Finding(
            .missingPart, in: page.path, at: page.titlePosition, "The file has no table of \(name).",
            fix: "Write a table with the columns \(known).")
        ]
      )
    }
    let names = header.cells.map(\.inlines.plainText)
    guard names == columns else {
      return (
        [],
        [
          Finding(
            .badValue, in: page.path, at: header.position, "The columns are \(names.joined(separator: ", ")).",
            fix: "Write \"| \(columns.joined(separator: " | ")) |\".")
        ]
      )
    }
    let findings = tables.dropFirst().map { table in
      Finding(
        .unshownText, in: page.path, at: table.0.position,
        "Only the first table of the file is read: the \(name) here prove nothing.",
        fix: "Move its rows into the first table.")
    }
    return (rows, findings)
  }
}
