import ArgumentParser
import Documents
import Guides
import Library
import Prose
import Screens

/// `chairside show ID`: one guide or section to standard output.
struct ShowCommand: ContentCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, json
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
    let pieces = guide.pieces(of: section, in: options.context(of: library)).inWords(of: library.facts)
    switch format {
    case .text: Output.print(Output.text(of: pieces, width: width))
    case .markdown: Output.print(MarkdownWriter.text(of: pieces))
    case .html:
      Output.print(HTMLWriter.page(pieces, title: guide.facts.title, language: options.languageTag))
    case .json: Output.printJSON(Self.json(of: guide, section: section))
    }
  }

  private static func json(of guide: any Guide, section: String?) -> JSON {
    let facts = guide.facts
    let sections = guide.sections.filter { section == nil || $0.slug == section }.map { part in
      JSON.object([
        "id": .string(part.slug.isEmpty ? facts.id : "\(facts.id)#\(part.slug)"), "title": .string(part.title),
        "text": .string(part.text),
      ])
    }
    var members = facts.jsonMembers
    members["sources"] = .list(facts.sources.map(JSON.string))
    members["sections"] = .list(sections)
    members["content"] = .string(facts.meaning.description)
    return .object(members)
  }
}
