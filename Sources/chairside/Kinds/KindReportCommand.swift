import ArgumentParser
import Guides
import Library

/// `chairside KIND ID`, for example `chairside triage triage/eyelid-droop`: the report of a guide, for each kind that
/// has a command.
struct KindReportCommand<Kind: GuideKind, Input: ReportInput>: ContentCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Kind.name, abstract: command.abstract, discussion: "Example: chairside \(command.example)")
  }

  private static var command: KindCommand {
    guard let command = Kind.command else { preconditionFailure("The kind \(Kind.name) has no command.") }
    return command
  }

  @Argument(
    help: "\(Self.command.argument), as \(Self.command.sampleID); the folder may be left out.",
    completion: .guides(of: Kind.name))
  var id: String

  @OptionGroup var input: Input

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: ContentOptions

  func run(_ library: GuideLibrary) throws {
    let guide = try library.guide(typed: id, of: [Kind.self])
    guard guide.facts.kind == Kind.name else {
      throw Failure(
        .notFound, "\"\(id)\" is not \(Self.command.singular). Try: chairside list --kind \(Kind.name)")
    }
    let (request, file) = try input.request(in: options.context(of: library))
    do {
      let report = try guide.report(request)
      for remark in report.remarks { Output.complain(remark) }
      file?.complain(unanswered: report.unanswered, ignored: report.ignored)
      if json { Output.printJSON(report.json) } else { Output.print(report.text) }
    } catch {
      throw Failure(error, of: guide, answers: file)
    }
  }
}

extension GuideKind {
  /// The command of this kind; nil if it has none.
  static var commandType: (any ParsableCommand.Type)? {
    switch command?.input {
    case nil: nil
    case .answers: KindReportCommand<Self, AnswersInput<Self>>.self
    case .treatmentTime: KindReportCommand<Self, TreatmentTimeInput>.self
    }
  }
}
