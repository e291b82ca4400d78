import ArgumentParser
import Library
import Prose

/// `chairside check`: every finding of a content folder.
struct CheckCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a content folder and say what to put right.",
    discussion: "Example: chairside check Content --format json")

  @Argument(help: "The content folder; without it, the one that the reader would open.")
  var folder: String?

  @Option(help: "One of: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.text

  @Flag(help: "Show what no case and no proof covers.")
  var coverage = false

  @Flag(help: "Seed faults, and show those that nothing notices.")
  var mutate = false

  @OptionGroup var options: ContentOptions

  func run() throws {
    var options = options
    if let folder { options.content = folder }
    let library = try options.library()
    if options.version { return Output.print("chairside \(programVersion), content \(library.version)") }
    if coverage { return try CoverageReport(library).print(asJSON: format == .json) }
    if mutate { return try MutationReport(library).print(asJSON: format == .json) }
    let findings = library.check()
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    switch format {
    case .text:
      for finding in findings { Output.print(finding.description) }
      let files = library.paths.count
      Output.print("\(files) files checked: \(errors) errors, \(warnings) warnings.")
    case .json:
      try Output.printJSON(Report(errors: errors, warnings: warnings, findings: findings.map(Row.init)))
    }
    if errors > 0 { throw ExitCode.notFound }
  }

  private struct Report: Encodable {
    let errors, warnings: Int
    let findings: [Row]
  }

  private struct Row: Encodable {
    let rule, severity, file: String
    let line, column: Int
    let message, fix: String
    let example: [String]

    init(_ finding: Finding) {
      rule = finding.rule.rawValue
      severity = finding.severity.rawValue
      file = finding.file
      line = finding.position.line
      column = finding.position.column
      message = finding.message
      fix = finding.fix
      example = finding.example
    }
  }
}
