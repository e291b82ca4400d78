package import Screens

/// Writes pieces as self-contained HTML: no script, no picture file, no external resource.
package enum HTMLWriter {
  /// A page to read on a screen or on paper, on any number of sheets.
  ///
  /// - Parameters:
  ///   - title: the heading, if none of the pieces is the heading of the page.
  ///   - language: such as `en` or `en-GB`.
  package static func page(_ pieces: [Piece], title: String, language: String) -> String {
    let hasTitle = pieces.contains { if case .text(let text) = $0 { text.kind == .heading(level: 1) } else { false } }
    let pieces = hasTitle ? pieces : [.title(title)] + pieces
    return page(title: title, language: language, style: PaperStyle(points: 14).rules, body: elements(of: pieces))
  }

  /// - Parameters:
  ///   - language: such as `en` or `en-GB`.
  ///   - style: the rules of the style sheet.
  ///   - body: elements, in the format of `section` and `elements`.
  package static func page(title: String, language: String, style: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(HTMLText.escaped(language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTMLText.escaped(title))</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    \(body)
    </body>
    </html>
    """
  }

  /// The pieces in one `section` element, so that a rule of the style sheet can apply to it.
  ///
  /// - Parameter name: one or more classes with spaces between them; empty for none.
  package static func section(_ pieces: [Piece], class name: String = "") -> String {
    "<section\(name.isEmpty ? "" : " class=\"\(name)\"")>\n\(elements(of: pieces))\n</section>"
  }

  /// The pieces as elements, which are also well-formed XML, so that they can be used in a FHIR narrative.
  static func elements(of pieces: [Piece]) -> String {
    PieceTree(pieces).nodes.flatMap(lines).joined(separator: "\n")
  }

  /// A heading followed by the items of a list, each a sentence, in one paragraph. If all are ticked, there is one tick
  /// before the heading.
  static func paragraph(_ heading: String, items: [TextPiece]) -> String {
    let isAllTicked = items.allSatisfy { $0.marker == .box(isTicked: true) }
    let sentences = items.map { item -> String in
      let end = item.runs.last?.text.last.map { ".?!:".contains($0) } ?? true ? "" : "."
      let sentence = inline(item.runs) + end
      let isTicked = item.marker == .box(isTicked: true)
      return isTicked && !isAllTicked ? "<span class=\"ticked\">\(sentence)</span>" : sentence
    }
    let mark = isAllTicked ? " class=\"ticked\"" : ""
    let words = "<h2\(mark)>\(HTMLText.escaped(heading)):</h2> <p>\(sentences.joined(separator: " "))</p>"
    return "<div class=\"run\">\(words)</div>"
  }

  // MARK: Elements

  private static func lines(of node: PieceTree.Node) -> [String] {
    switch node {
    case .piece(let piece): lines(of: piece)
    case .list(let items): lines(of: items)
    case .verbatim(let lines): ["<pre>\(HTMLText.escaped(lines.joined(separator: "\n")))</pre>"]
    }
  }

  private static func lines(of piece: Piece) -> [String] {
    switch piece {
    case .air, .space, .gap, .item: []
    case .text(let text): [element(text)]
    case .banner(let words, _, let urgency):
      ["<p class=\"level\">\(urgency.map { "\($0.drawn) " } ?? "")\(HTMLText.escaped(words))</p>"]
    case .progress(_, _, let words): ["<p>\(HTMLText.escaped(words))</p>"]
    case .table(let table): lines(of: table)
    case .illustration(let illustration): PieceTree(illustration.asPieces).nodes.flatMap(lines)
    case .columns(let left, let right): PieceTree(left + right).nodes.flatMap(lines)
    case .drawing(let drawing):
      [
        "<pre>\(HTMLText.escaped((drawing.choice(width: .max, height: nil)?.lines ?? []).joined(separator: "\n")))</pre>"
      ]
    }
  }

  private static func element(_ text: TextPiece) -> String {
    if case .heading(let level) = text.kind {
      return "<h\(level)>\(HTMLText.escaped(text.runs.map(\.text).joined()))</h\(level)>"
    }
    return "<p>\(HTMLText.escaped(text.marker?.text ?? ""))\(inline(text.runsWithLead))</p>"
  }

  private static func lines(of items: [PieceTree.Item]) -> [String] {
    var expected = 1
    var lines: [String] = []
    for item in items {
      var attribute = ""
      if case .box(let isTicked) = item.marker { attribute = " class=\"\(isTicked ? "ticked" : "unticked")\"" }
      if case .number(let number) = item.marker {
        if number != expected { attribute = " value=\"\(number)\"" }
        expected = number + 1
      }
      let contents = item.contents.flatMap(self.lines(of:))
      let end = contents.isEmpty ? "" : "\n\(contents.joined(separator: "\n"))\n"
      lines.append("<li\(attribute)>\(inline(item.runs))\(end)</li>")
    }
    let isNumbered = if case .number? = items.first?.marker { true } else { false }
    let tag = isNumbered ? "ol" : "ul"
    return ["<\(tag)>"] + lines + ["</\(tag)>"]
  }

  private static func lines(of table: Table) -> [String] {
    func row(_ cells: [[Run]], _ tag: String) -> String {
      let elements = cells.enumerated().map { column, cell in
        let style: String
        switch table.alignment(of: column) {
        case .start: style = ""
        case .centre: style = " style=\"text-align: center\""
        case .end: style = " style=\"text-align: right\""
        }
        return "<\(tag)\(style)>\(inline(cell))</\(tag)>"
      }
      return "<tr>\(elements.joined())</tr>"
    }
    return ["<table>", "<thead>\(row(table.header, "th"))</thead>", "<tbody>"] + table.rows.map { row($0, "td") }
      + ["</tbody>", "</table>"]
  }

  private static func inline(_ runs: [Run]) -> String {
    runs.map { run in
      if run.isLineBreak { return "<br/>" }
      let text = HTMLText.escaped(run.text)
      return switch run.style {
      case .strong, .heading: "<b>\(text)</b>"
      case .emphasis: "<i>\(text)</i>"
      case .struck: "<s>\(text)</s>"
      default: text
      }
    }.joined()
  }
}
