import ArgumentParser
import Guides
import Library
import Pages
import Staff
import StaffStore

/// `chairside visits export`: visits for a spreadsheet, a script or a FHIR server.
struct VisitsExportCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, json, fhir
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Export visits as CSV, JSON or FHIR R4.",
    discussion: """
      CSV has one row for each event. FHIR is newline-delimited JSON: a Questionnaire for each version of a guide, and
      QuestionnaireResponses. Texts are those of the guidance, where it still is what the visit was about.

      Example: chairside visits export 12 13 --format fhir --output visits.ndjson
      """)

  @Argument(help: "The visits' numbers, as visits list shows them; all where none is named.")
  var numbers: [Int] = []

  @Option(help: "One of: csv, json, fhir.")
  var format: Format

  @Option(
    help: ArgumentHelp("File to write, for this user alone; else standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var options: ContentOptions

  func run() throws {
    let records = try VisitStore.open().records(numbers)
    let library = try? options.library()
    if library == nil { Output.complain("The guidance cannot be opened, so the export is without its texts.") }
    let texts = GuideTexts(of: records.flatMap(\.events), in: library)
    let text =
      switch format {
      case .csv: VisitTable(records, texts: texts).text
      case .json: JSON.list(records.map { $0.json(texts: texts) }).indented + "\n"
      case .fhir:
        VisitResources(records, texts: texts, kinds: library?.kinds ?? .shipped).all
          .map { $0.oneLine + "\n" }.joined()
      }
    try HandoutFile.write(text, to: output, end: "")
  }
}
