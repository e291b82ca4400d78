import ArgumentParser
import Guides

/// The options of a kind's command that say what its report is about.
protocol ReportInput: ParsableArguments {
  /// The request for the report, and the file of answers given with it.
  func request(in context: ScreenContext) throws -> (request: ReportRequest, file: AnswersFile?)
}
