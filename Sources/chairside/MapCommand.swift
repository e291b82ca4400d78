import ArgumentParser
import Guides
import Library

/// `chairside map ID`: a symptom check as a drawing.
struct MapCommand: ContentCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case mermaid, dot
  }

  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Print a symptom check as a drawing of its questions and results.",
    discussion: """
      GitHub shows mermaid as a drawing, in a file that ends in .mmd or in a block of code called "mermaid".

      Example: chairside map triage/eyelid-droop --format mermaid
      """)

  @Argument(help: "The guide, as triage/eyelid-droop; the folder may be left out.")
  var id: String

  @Option(help: "One of: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.mermaid

  @OptionGroup var options: ContentOptions

  func run(_ library: GuideLibrary) throws {
    let guide = try triageGuide(id, in: library)
    switch format {
    case .mermaid: Output.print(TriageMap.mermaid(of: guide))
    case .dot: Output.print(TriageMap.dot(of: guide))
    }
  }
}

extension ContentCommand {
  /// The symptom check with an id that a person typed, with or without its folder.
  func triageGuide(_ id: String, in library: GuideLibrary) throws -> Triage.Guide {
    guard let guide = try guide(id.contains("/") ? id : "triage/\(id)", in: library).guide as? Triage.Guide else {
      throw Failure(.notFound, "\"\(id)\" is not a triage guide. Try: chairside list --kind triage")
    }
    return guide
  }
}
