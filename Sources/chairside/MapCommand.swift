import ArgumentParser
import Guides
import Library

/// `chairside map ID`: a symptom check as a drawing.
struct MapCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Print a symptom check as a drawing of its questions and results.",
    discussion: """
      GitHub shows mermaid as a drawing, in a file that ends in .mmd or in a block of code called "mermaid".

      Example: chairside map triage/eyelid-droop --format mermaid
      """)

  @Argument(help: "The guide, as triage/eyelid-droop; the folder may be left out.", completion: .guides)
  var id: String

  @Option(help: "One of: \(DrawingFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = DrawingFormat.mermaid

  @OptionGroup var options: ContentOptions

  func run(_ library: GuideLibrary) throws {
    let guide = try library.guide(typed: id, of: library.kinds.all)
    guard let drawing = guide.drawing(format) else {
      throw Failure(.notFound, "\"\(id)\" has no questions that can be drawn. Try: chairside list")
    }
    Output.print(drawing)
  }
}

extension DrawingFormat: ExpressibleByArgument {}
