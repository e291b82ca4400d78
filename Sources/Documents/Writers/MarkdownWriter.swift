package import Screens

/// Writes pieces as GitHub Markdown that says the same words when it is read again.
package enum MarkdownWriter {
  package static func text(of pieces: [Piece]) -> String {
    var lines: [String] = []
    var isInList = false
    for piece in pieces {
      let item = if case .text(let text) = piece { text.listItem } else { nil as (String, [Run])? }
      if case .text(let text) = piece, item == nil, text.indent > 0, isInList {
        lines.append(indent(text) + escaped(text.runs))
        continue
      }
      let isItem = if case .item = piece { true } else { item != nil }
      // Without a blank line a paragraph would run on into the next, or into a list.
      if !(isItem && isInList), lines.last?.isEmpty == false { lines.append("") }
      isInList = isItem
      lines += self.lines(of: piece)
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private static func lines(of piece: Piece) -> [String] {
    switch piece {
    case .space, .gap: []
    case .text(let text): lines(of: text)
    case .banner(let words, _): [emphasised(words, "**")]
    case .item(let item): ["- \(escaped([Run(item.label)]))"]
    case .drawing(let drawing): drawing.lines(width: .max, height: nil)?.map { "    " + $0 } ?? []
    case .progress(_, _, let words): [escaped([Run(words)])]
    case .table(let table): lines(of: table)
    }
  }

  private static func lines(of text: TextPiece) -> [String] {
    if text.isVerbatim { return ["    " + text.runs.map(\.text).joined()] }
    if text.isHeading { return ["## " + text.runs.map { protected($0.text) }.joined()] }
    guard let (marker, runs) = text.listItem else { return [escaped(text.runs)] }
    return [indent(text) + (marker.first == "[" ? "- " : "") + marker + escaped(runs)]
  }

  /// An item under another; four spaces more would make it code.
  private static func indent(_ text: TextPiece) -> String { String(repeating: " ", count: min(text.indent, 3)) }

  private static func lines(of table: Table) -> [String] {
    let rows = [table.header, table.header.map { _ in [] }] + table.rows
    return rows.enumerated().map { index, row in
      let cells = index == 1 ? row.map { _ in "---" } : row.map { escaped($0) }
      return "| " + cells.joined(separator: " | ") + " |"
    }
  }

  /// Running text, with its emphasis.
  private static func escaped(_ runs: [Run]) -> String {
    let text = runs.map { run in
      switch run.style {
      case .strong, .heading: emphasised(run.text, "**")
      case .emphasis: emphasised(run.text, "*")
      default: protected(run.text)
      }
    }.joined()
    return protectedStart(of: text)
  }

  /// Marks go around the words and not around the spaces beside them.
  private static func emphasised(_ text: String, _ mark: String) -> String {
    let core = text.drop { $0 == " " }
    var end = core
    while end.last == " " { end.removeLast() }
    guard !end.isEmpty else { return text }
    let before = String(repeating: " ", count: text.count - core.count)
    let after = String(repeating: " ", count: core.count - end.count)
    return before + mark + protected(String(end)) + mark + after
  }

  /// Every sign escaped that would mean something inside a line.
  private static func protected(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>&|~#!".contains(character) { result.append("\\") }
      result.append(character == "\n" ? " " : character)
    }
    return result
  }

  /// The line with what would begin a list or a rule escaped.
  private static func protectedStart(of line: String) -> String {
    guard let first = line.first else { return line }
    if "-+=".contains(first) { return "\\" + line }
    let digits = line.prefix(while: \.isNumber)
    guard !digits.isEmpty, let next = line.dropFirst(digits.count).first, next == "." || next == ")" else {
      return line
    }
    return digits + "\\" + line.dropFirst(digits.count)
  }
}
