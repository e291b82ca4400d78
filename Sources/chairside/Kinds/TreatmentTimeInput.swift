import ArgumentParser
import Guides
import Library

/// The time of the injection, and the time to use as the current one.
struct TreatmentTimeInput: ReportInput {
  @Option(
    help: ArgumentHelp("When the injection was, as 2026-11-24T10:40; local time without an offset.", valueName: "time"))
  var treated: String

  @Option(help: ArgumentHelp("The time to take for now.", valueName: "time"))
  var now: String?

  func request(in context: ScreenContext) throws -> (request: ReportRequest, file: AnswersFile?) {
    var context = context
    let treated = try LocalClock.moment(treated, option: "--treated")
    if let now { context.now = try LocalClock.moment(now, option: "--now") }
    return (ReportRequest(treated: treated, context: context), nil)
  }
}
