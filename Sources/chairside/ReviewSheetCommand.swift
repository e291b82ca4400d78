import ArgumentParser
import Guides
import Library

/// `chairside review-sheet ID`: what a clinician reads and signs.
struct ReviewSheetCommand: ContentCommand {
  static let trustsStamp = false

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html
  }

  static let configuration = CommandConfiguration(
    commandName: "review-sheet", abstract: "Print all of a guide for a clinician to read and sign.",
    discussion: "Example: chairside review-sheet triage/eyelid-droop --format html > eyelid-droop.html")

  @Argument(help: "The guide, as triage/eyelid-droop; also levels.", completion: .guides)
  var id: String

  @Option(help: "One of: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.text

  @OptionGroup var options: ContentOptions

  func run(_ library: GuideLibrary) throws {
    let sheet = try sheet(in: library)
    switch format {
    case .text: Output.print(sheet.text())
    case .html: Output.print(sheet.html)
    }
  }

  private func sheet(in library: GuideLibrary) throws -> ReviewSheet {
    if id == Levels.name, let page = library.page(at: Levels.path), let sheet = ReviewSheet(library.levels, page: page)
    {
      return sheet
    }
    let guide = try library.guideAndSection(id).guide
    guard let page = library.page(at: guide.facts.id + ".md") else {
      throw Failure(.notFound, "There is no file of the guide \"\(id)\". Try: chairside list")
    }
    return ReviewSheet(guide, page: page)
  }
}
