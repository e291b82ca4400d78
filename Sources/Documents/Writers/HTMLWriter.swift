package import Screens

/// Writes pieces as HTML that stands on its own: no script, no picture, nothing from elsewhere.
package enum HTMLWriter {
  /// A page to read on a screen or on paper, over as many sheets as it takes.
  ///
  /// - Parameter language: as `en` or `en-GB`.
  package static func page(_ pieces: [Piece], title: String, language: String) -> String {
    var writer = ElementWriter(startsWithTitle: true)
    for piece in pieces { writer.add(piece) }
    return page(title: title, language: language, style: PaperStyle(points: 14), body: writer.finished())
  }

  static func page(title: String, language: String, style: PaperStyle, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(HTMLText.escaped(language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTMLText.escaped(title))</title>
    <style>
    \(style.rules)
    </style>
    </head>
    <body>
    \(body)
    </body>
    </html>
    """
  }

  /// The pieces as elements, well-formed as XML too, so that they can stand in a FHIR narrative.
  static func elements(of pieces: [Piece]) -> String {
    var writer = ElementWriter()
    for piece in pieces { writer.add(piece) }
    return writer.finished()
  }

  /// A heading with the items of a list behind it, each a sentence, in one paragraph. Where all are ticked, one tick
  /// stands before the heading.
  static func paragraph(_ heading: String, items: [Piece]) -> String {
    let texts = items.compactMap { piece in if case .text(let text) = piece { text } else { nil as TextPiece? } }
    let isAllTicked = texts.allSatisfy(\.isTicked)
    let sentences = texts.map { text -> String in
      let runs = text.listItem?.runs ?? text.runs
      let end = runs.last?.text.last.map { ".?!:".contains($0) } ?? true ? "" : "."
      return text.isTicked && !isAllTicked ? "<span class=\"ticked\">\(inline(runs))\(end)</span>" : inline(runs) + end
    }
    let mark = isAllTicked ? " class=\"ticked\"" : ""
    let words = "<h2\(mark)>\(HTMLText.escaped(heading)):</h2> <p>\(sentences.joined(separator: " "))</p>"
    return "<div class=\"run\">\(words)</div>"
  }

  static func inline(_ runs: [Run]) -> String {
    runs.map { run in
      switch run.style {
      case .strong, .heading: "<b>\(HTMLText.escaped(run.text))</b>"
      case .emphasis: "<i>\(HTMLText.escaped(run.text))</i>"
      default: HTMLText.escaped(run.text)
      }
    }.joined()
  }
}

/// The elements made so far, and what is still open.
private struct ElementWriter {
  /// A list that items are being added to.
  private enum List: String {
    case bullets = "ul"
    case numbers = "ol"
  }

  /// True until the first heading, which is that of the page.
  private var startsWithTitle: Bool
  private var lines: [String] = []
  private var list: List?

  init(startsWithTitle: Bool = false) { self.startsWithTitle = startsWithTitle }

  mutating func add(_ piece: Piece) {
    switch piece {
    case .space: break
    case .gap: endList()
    case .text(let text): add(text)
    case .banner(let words, _): addLine("<p class=\"level\">\(HTMLText.escaped(words))</p>")
    case .item(let item): addItem(HTMLText.escaped(item.label), in: .bullets)
    case .progress(_, _, let words): addLine("<p>\(HTMLText.escaped(words))</p>")
    case .table(let table): add(table)
    case .drawing(let drawing):
      let rows = drawing.lines(width: .max, height: nil) ?? []
      addLine("<pre>\(HTMLText.escaped(rows.joined(separator: "\n")))</pre>")
    }
  }

  mutating func finished() -> String {
    endList()
    return lines.joined(separator: "\n")
  }

  private mutating func add(_ text: TextPiece) {
    if text.isHeading {
      let tag = startsWithTitle ? "h1" : "h2"
      startsWithTitle = false
      addLine("<\(tag)>\(HTMLText.escaped(text.runs.map(\.text).joined()))</\(tag)>")
    } else if let (marker, runs) = text.listItem {
      let isNumbered = marker.first?.isNumber == true
      let isTicked: Bool? = marker == "[x] " ? true : marker == "[ ] " ? false : nil
      addItem(HTMLWriter.inline(runs), in: isNumbered ? .numbers : .bullets, isTicked: isTicked)
    } else if text.isVerbatim {
      addLine("<pre>\(HTMLText.escaped(text.runs.map(\.text).joined()))</pre>")
    } else if text.indent > 0, list != nil, let last = lines.popLast() {
      lines.append("\(last.dropLast("</li>".count)) \(HTMLWriter.inline(text.runs))</li>")
    } else {
      addLine("<p>\(HTMLWriter.inline(text.runs))</p>")
    }
  }

  private mutating func addItem(_ inner: String, in kind: List, isTicked: Bool? = nil) {
    if list != kind {
      endList()
      lines.append("<\(kind.rawValue)>")
      list = kind
    }
    let mark = isTicked.map { $0 ? " class=\"ticked\"" : " class=\"unticked\"" } ?? ""
    lines.append("<li\(mark)>\(inner)</li>")
  }

  private mutating func add(_ table: Table) {
    func row(_ cells: [[Run]], _ tag: String) -> String {
      "<tr>" + cells.map { "<\(tag)>\(HTMLWriter.inline($0))</\(tag)>" }.joined() + "</tr>"
    }
    addLine("<table>\(row(table.header, "th"))\(table.rows.map { row($0, "td") }.joined())</table>")
  }

  private mutating func addLine(_ line: String) {
    endList()
    lines.append(line)
  }

  private mutating func endList() {
    if let list { lines.append("</\(list.rawValue)>") }
    list = nil
  }
}
