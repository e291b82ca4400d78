import Pages

/// A page as text: every block and run with its position, nested ones indented, so that a test can compare a whole
/// page.
enum PageOutline {
  /// The outline of Markdown without front matter.
  static func of(_ markdown: String) -> String {
    let page = read(markdown)
    var lines = page.intro.flatMap { self.lines(of: $0) }
    for section in page.sections { lines += self.lines(of: section, level: 2) }
    return lines.joined(separator: "\n")
  }

  /// Reads Markdown without front matter as a file of cases, the only kind of file that needs none.
  static func read(_ markdown: String) -> Page { PageReader.read(Array(markdown.utf8), path: "triage/a.cases.md") }

  /// The findings about the text, such as "3:1 F008".
  static func findings(in markdown: String) -> [String] { places(of: read(markdown).findings) }

  static func places(of findings: [Finding]) -> [String] {
    findings.map { "\($0.position.words) \($0.rule.rawValue)" }
  }

  private static func lines(of section: Page.Section, level: Int) -> [String] {
    let head = "\(section.position.words) \(String(repeating: "#", count: level)) \(section.title)"
    return [head] + section.blocks.flatMap { lines(of: $0) }
      + section.parts.flatMap { lines(of: $0, level: level + 1) }
  }

  private static func lines(of block: Block) -> [String] {
    let place = block.position.words
    switch block.kind {
    case .heading(let level, let inlines): return ["\(place) heading \(level)"] + indented(lines(of: inlines))
    case .paragraph(let inlines): return ["\(place) paragraph"] + indented(lines(of: inlines))
    case .list(let start, let items):
      return ["\(place) list\(start.map { " from \($0)" } ?? "")"] + indented(items.flatMap { lines(of: $0) })
    case .table(let header, let rows):
      return ["\(place) table"] + indented(([header] + rows).flatMap { lines(of: $0) })
    case .quote(let blocks): return ["\(place) quote"] + indented(blocks.flatMap { lines(of: $0) })
    case .alert(let alert, let blocks):
      return ["\(place) \(alert.rawValue)"] + indented(blocks.flatMap { lines(of: $0) })
    case .code(let text): return ["\(place) code \(text.debugDescription)"]
    case .rule: return ["\(place) rule"]
    case .footnote(let label, let blocks):
      return ["\(place) footnote \(label)"] + indented(blocks.flatMap { lines(of: $0) })
    }
  }

  private static func lines(of item: ListItem) -> [String] {
    let box = item.isTicked.map { $0 ? " [x]" : " [ ]" } ?? ""
    return ["\(item.position.words) item\(box)"] + indented(item.blocks.flatMap { lines(of: $0) })
  }

  private static func lines(of row: TableRow) -> [String] {
    ["\(row.position.words) row"]
      + indented(row.cells.flatMap { ["\($0.position.words) cell"] + indented(lines(of: $0.inlines)) })
  }

  private static func lines(of inlines: [Inline]) -> [String] {
    inlines.flatMap { inline -> [String] in
      let place = inline.position.words
      switch inline.kind {
      case .text(let text): return ["\(place) \(text.debugDescription)"]
      case .code(let text): return ["\(place) `\(text)`"]
      case .strong(let inner): return ["\(place) strong"] + indented(lines(of: inner))
      case .emphasis(let inner): return ["\(place) emphasis"] + indented(lines(of: inner))
      case .struck(let inner): return ["\(place) struck"] + indented(lines(of: inner))
      case .link(let link):
        return ["\(place) link to \(link.target) at \(link.targetPosition.words)"] + indented(lines(of: link.text))
      case .image(let text): return ["\(place) image \(text.debugDescription)"]
      case .footnote(let label): return ["\(place) note \(label)"]
      case .softBreak: return ["\(place) break"]
      case .lineBreak: return ["\(place) hard break"]
      }
    }
  }

  private static func indented(_ lines: [String]) -> [String] { lines.map { "  " + $0 } }
}

extension SourcePosition {
  /// The line and the column, such as "3:14".
  var words: String { "\(line):\(column)" }
}
