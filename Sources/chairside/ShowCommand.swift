import ArgumentParser
import Documents
import Guides
import Library
import Pages
import Screens

/// `chairside show ID`: prints one guide or section.
struct ShowCommand: ContentCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, json
  }

  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a guide or a section.",
    discussion: "Example: chairside show faq/side-effects#headache --width 60")

  @Argument(
    help: "The guide, as triage/eyelid-droop, or a section of it, as faq/reversal#antitoxin.", completion: .guides)
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
    case .text: Output.print(SheetLayout.text(of: pieces, width: width))
    case .markdown: Output.print(MarkdownWriter.text(of: pieces))
    case .html:
      Output.print(HTMLWriter.page(pieces, title: guide.facts.title, language: library.languageTag))
    case .json: Output.printJSON(guide.json(of: section))
    }
  }
}
