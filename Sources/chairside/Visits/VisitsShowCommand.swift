import ArgumentParser
import Guides
import Library
import Screens
import Staff
import StaffStore

/// `chairside visits show NUMBER`: the events of a visit, in words.
struct VisitsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show all that was recorded of a visit.",
    discussion: "Example: chairside visits show 12")

  @Argument(help: "The visit's number, as visits list shows it.")
  var number: Int

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    guard let record = try VisitStore.open().records([number]).first else { throw Failure.noVisit(number) }
    if json { return Output.printJSON(record.json()) }
    let visit = record.summary
    Output.print("Visit \(visit.id), label \(visit.label), \(visit.isFinished ? "finished" : "open")")
    Output.print("  \(visit.begun.inWords)  Begun")
    for event in record.events {
      Output.print("  \(event.time.inWords)  \(event.words(in: LocalClock.zone, .english))")
    }
  }
}
