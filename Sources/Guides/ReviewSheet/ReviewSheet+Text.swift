import Screens

extension ReviewSheet {
  /// The sheet as text, at most `width` columns.
  package func text(width: Int = 80) -> String {
    var page = TextPage(width: width)
    page.add("REVIEW SHEET: \(title)")
    page.add(id)
    page.gap()
    for fact in facts { page.add("\(fact[0]): \(fact[1])", hanging: 2) }
    page.add("Text: \(meaning)", hanging: 2)
    page.add(signed.map { "Signed by \($0)." } ?? "Not yet reviewed by a clinician.")
    for part in parts {
      page.gap()
      page.add(String(repeating: "-", count: width))
      page.add(part.heading.uppercased())
      page.gap()
      for line in part.lines { page.add(line) }
    }
    page.gap()
    page.add(String(repeating: "-", count: width))
    page.add(statement)
    page.add("Text: \(meaning)", hanging: 2)
    for blank in Self.blanks {
      page.gap()
      page.add("\(blank): " + String(repeating: "_", count: max(10, width - blank.count - 12)))
    }
    page.gap()
    page.add("Then run: \(command)", hanging: 2)
    return page.lines.joined(separator: "\n")
  }
}

/// Lines of text of a fixed width.
private struct TextPage {
  let width: Int
  private(set) var lines: [String] = []

  init(width: Int) { self.width = width }

  mutating func gap() {
    if lines.last != "" { lines.append("") }
  }

  /// - Parameter hanging: columns that every line but the first stands further in.
  mutating func add(_ text: String, indent: Int = 0, hanging: Int = 0) {
    let wrapped = TextLayout.wrap([Run(text)], width: width - indent, hanging: hanging)
    for (index, line) in wrapped.enumerated() {
      let margin = indent + (index > 0 ? hanging : 0)
      lines.append(String(repeating: " ", count: margin) + line.map(\.text).joined())
    }
  }

  mutating func add(_ line: ReviewSheet.Line) {
    switch line {
    case .text(let text): add(text)
    case .strong(let text):
      gap()
      add(text)
    case .item(let text): add("- " + text, hanging: 2)
    case .table(let header, let rows):
      for row in rows { add(row, header: header) }
    }
  }

  /// A row as its first cell, with the other cells under it by name, which fits any width.
  private mutating func add(_ row: [String], header: [String]) {
    gap()
    for (index, cell) in row.enumerated() where !cell.isEmpty {
      if index == 0 {
        add("- " + cell, hanging: 2)
      } else {
        add("\(header.indices.contains(index) ? header[index] : ""): \(cell)", indent: 4, hanging: 2)
      }
    }
  }
}
