import ArgumentParser
import Guides
import Handouts
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
    let pieces = guide.pieces(of: section, in: options.surroundings(of: library)).inWords(of: library.facts)
    switch format {
    case .text: Output.print(Output.text(of: pieces, width: width))
    case .markdown: Output.print(MarkdownWriter.text(of: pieces))
    case .html:
      Output.print(HTMLWriter.page(pieces, title: guide.facts.title, language: options.languageTag))
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
