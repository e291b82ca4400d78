import ArgumentParser
import Guides

/// Answers to the questions of a kind's guides.
struct AnswersInput<Kind: GuideKind>: ReportInput {
  /// The noun for what is answered, such as "question".
  private static var noun: String {
    if case .answers(let noun) = Kind.command?.input { noun } else { "question" }
  }

  @Option(
    help: ArgumentHelp("YAML or JSON: \(noun) slug to answer. - reads standard input.", valueName: "file"),
    completion: .file())
  var answers: String?

  func request(in context: ScreenContext) throws -> (request: ReportRequest, file: AnswersFile?) {
    let file = try answers.map { try AnswersFile($0) }
    return (ReportRequest(answers: file?.given, context: context), file)
  }
}
