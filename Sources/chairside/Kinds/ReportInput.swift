import ArgumentParser
import Guides

/// The options of a kind's command that say what its report is about.
protocol ReportInput: ParsableArguments {
  /// What the report is asked for, with the file of answers that it is asked with.
  func request(in context: ScreenContext) throws -> (request: ReportRequest, file: AnswersFile?)
}
