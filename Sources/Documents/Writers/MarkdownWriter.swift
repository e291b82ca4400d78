package import Screens

/// Writes pieces as GitHub Markdown that parses back to the same content.
package enum MarkdownWriter {
  package static func text(of pieces: [Piece]) -> String { lines(of: PieceTree(pieces).nodes).joined(separator: "\n") }

  /// Joins blocks with a blank line, without which a paragraph would continue in the next block. Of two adjacent lists,
  /// the second has other markers, without which they would be one list.
  private static func lines(of nodes: [PieceTree.Node]) -> [String] {
    var blocks: [[String]] = []
    var hasOtherSigns = true
    for node in nodes {
      var block: [String]
      switch node {
      case .list(let items):
        hasOtherSigns.toggle()
        block = items.flatMap { lines(of: $0, hasOtherSigns: hasOtherSigns) }
      case .piece(let piece): block = lines(of: piece)
      case .verbatim(let lines): block = lines.map { "    " + $0 }
      }
      guard !block.isEmpty else { continue }
      if case .list = node {} else { hasOtherSigns = true }
      blocks.append(block)
    }
    return Array(blocks.joined(separator: [""]))
  }

  private static func lines(of piece: Piece) -> [String] {
    switch piece {
    case .air, .space, .gap, .item: []
    case .text(let text): lines(of: text)
    case .banner(let words, _, let urgency): [(urgency.map { "\($0.drawn) " } ?? "") + emphasised(words, "**")]
    case .drawing(let drawing): drawing.choice(width: .max, height: nil)?.lines.map { "    " + $0 } ?? []
    case .progress(_, _, let words): lines(of: [Run(words)])
    case .table(let table): lines(of: table)
    case .illustration(let illustration): lines(of: PieceTree(illustration.asPieces).nodes)
    case .columns(let left, let right): lines(of: PieceTree(left + [.gap] + right).nodes)
    }
  }

  private static func lines(of text: TextPiece) -> [String] {
    if case .heading(let level) = text.kind {
      return [String(repeating: "#", count: level) + " " + text.runs.map { protected($0.text) }.joined()]
    }
    return lines(of: (text.marker.map { [Run($0.text)] } ?? []) + text.runsWithLead)
  }

  /// Content nested under an item is indented to the column of the item's text.
  private static func lines(of item: PieceTree.Item, hasOtherSigns: Bool) -> [String] {
    let sign: String
    if case .number(let number) = item.marker {
      sign = "\(number)\(hasOtherSigns ? ")" : ".") "
    } else {
      sign = hasOtherSigns ? "* " : "- "
    }
    let box = if case .box = item.marker { item.marker.text } else { "" }
    let text = lines(of: item.runs)
    var rest = text.dropFirst() + lines(of: item.contents)
    if case .piece? = item.contents.first { rest.insert("", at: rest.startIndex + text.count - 1) }
    let indent = String(repeating: " ", count: sign.count)
    return [sign + box + (text.first ?? "")] + rest.map { $0.isEmpty ? "" : indent + $0 }
  }

  private static func lines(of table: Table) -> [String] {
    let dashes = table.header.indices.map { column in
      switch table.alignment(of: column) {
      case .start: "---"
      case .centre: ":-:"
      case .end: "--:"
      }
    }
    let rows = [table.header] + table.rows
    let cells = rows.map { row in row.map { lines(of: $0).joined(separator: " ") } }
    return (cells.prefix(1) + [dashes] + cells.dropFirst()).map { "| " + $0.joined(separator: " | ") + " |" }
  }

  /// Running text with its emphasis, as lines that end in a hard break.
  private static func lines(of runs: [Run]) -> [String] {
    let lines = runs.split(omittingEmptySubsequences: false, whereSeparator: \.isLineBreak).map { line in
      protectedStart(of: line.map(marked).joined())
    }
    return lines.enumerated().map { $0.offset + 1 < lines.count ? $0.element + "\\" : $0.element }
  }

  private static func marked(_ run: Run) -> String {
    switch run.style {
    case .strong, .heading: emphasised(run.text, "**")
    case .emphasis: emphasised(run.text, "*")
    case .struck: emphasised(run.text, "~~")
    default: protected(run.text)
    }
  }

  /// Puts the marks around the words and not around the spaces beside them.
  private static func emphasised(_ text: String, _ mark: String) -> String {
    let core = text.drop { $0 == " " }
    var end = core
    while end.last == " " { end.removeLast() }
    guard !end.isEmpty else { return text }
    let before = String(repeating: " ", count: text.count - core.count)
    let after = String(repeating: " ", count: core.count - end.count)
    return before + mark + protected(String(end)) + mark + after
  }

  private static let special = Array("\\`*_[]<>&|~#!".utf8)

  /// The text with every character escaped that has a meaning inside a line.
  private static func protected(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\n") || special.contains($0) }) else { return text }
    var result: [UInt8] = []
    for byte in text.utf8 {
      if special.contains(byte) { result.append(UInt8(ascii: "\\")) }
      result.append(byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The line with characters escaped that would begin a list or a rule.
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
