import ArgumentParser
import Guides
import Library
import Prose
import Screens

/// `chairside show ID`: one guide or section to standard output.
struct ShowCommand: ContentCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a guide or a section.",
    discussion: "Example: chairside show faq/side-effects#headache --width 60")

  @Argument(help: "The guide, as triage/eyelid-droop, or a section of it, as faq/reversal#antitoxin.")
  var id: String

  @Option(help: "Columns to wrap at, 20 or more.")
  var width = 80

  @Option(help: "One of: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.text

  @OptionGroup var options: ContentOptions

  mutating func validate() throws {
    if width < 20 { throw ValidationError("The width is \(width). Use 20 or more.") }
  }

  func run(_ library: GuideLibrary) throws {
    let (guide, section) = try guide(id, in: library)
    let pieces = guide.pieces(of: section, in: options.surroundings(of: library))
    switch format {
    case .text: Output.print(library.facts.inLocalWords(Output.text(of: pieces, width: width)))
    case .markdown: Output.print(library.facts.inLocalWords(MarkdownWriter.text(of: pieces)))
    case .json: try Output.printJSON(Page(guide, section: section))
    }
  }

  private struct Page: Encodable {
    struct Section: Encodable {
      let id, title, text: String
    }

    let id, kind, title, summary: String
    let reviewed, reviewDue: String?
    let signedOff: Bool
    let sources: [String]
    let sections: [Section]
    let content: String

    init(_ guide: any Guide, section: String?) {
      let facts = guide.facts
      id = facts.id
      kind = facts.kind
      title = facts.title
      summary = facts.summary
      reviewed = facts.reviewed?.description
      reviewDue = facts.reviewDue?.description
      signedOff = facts.isSignedOff
      sources = facts.sources
      content = facts.meaning.description
      sections = guide.sections.filter { section == nil || $0.slug == section }.map { part in
        Section(id: part.slug.isEmpty ? facts.id : "\(facts.id)#\(part.slug)", title: part.title, text: part.text)
      }
    }
  }
}

/// Writes pieces as Markdown.
enum MarkdownWriter {
  static func text(of pieces: [Piece]) -> String {
    var lines: [String] = []
    for piece in pieces {
      switch piece {
      case .space, .gap: if lines.last != "" { lines.append("") }
      case .text(let text): add(text, to: &lines)
      case .banner(let words, _): lines.append("**\(words)**")
      case .item(let item): lines.append("- \(item.label)")
      case .drawing(let drawing): lines += drawing.lines(width: .max, height: nil)?.map { "    " + $0 } ?? []
      case .progress(_, _, let words): lines.append(words)
      case .table(let table): add(table, to: &lines)
      }
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private static func add(_ table: Table, to lines: inout [String]) {
    let rows = [table.header, table.header.map { _ in [Run("---")] }] + table.rows
    for row in rows { lines.append("| " + row.map { $0.map(\.text).joined() }.joined(separator: " | ") + " |") }
  }

  private static func add(_ text: TextPiece, to lines: inout [String]) {
    let isHeading = text.runs.allSatisfy { $0.style == .heading }
    let words = text.runs.map { run in
      switch run.style {
      case .strong: emphasised(run.text, "**")
      case .emphasis: emphasised(run.text, "*")
      default: run.text
      }
    }.joined()
    if isHeading, lines.last?.isEmpty == false { lines.append("") }
    lines.append(String(repeating: " ", count: text.indent) + (isHeading ? "## " : "") + words)
    if isHeading { lines.append("") }
  }

  /// Marks go around the words and not around the spaces beside them.
  private static func emphasised(_ text: String, _ mark: String) -> String {
    let core = text.drop { $0 == " " }
    var end = core
    while end.last == " " { end.removeLast() }
    guard !end.isEmpty else { return text }
    let before = String(repeating: " ", count: text.count - core.count)
    let after = String(repeating: " ", count: core.count - end.count)
    return before + mark + end + mark + after
  }
}
