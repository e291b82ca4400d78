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

  @OptionGroup var options: ContentOptions

  func run() throws {
    guard let record = try VisitStore.open().records([number]).first else { throw Failure.noVisit(number) }
    if json { return Output.printJSON(record.json()) }
    let library = try? options.library()
    if library == nil { Output.complain("The guidance cannot be opened, so codes are shown in place of its texts.") }
    let texts = GuideTexts(of: record.events, in: library)
    let titles = library?.titles(of: record.events.compactMap(\.guide)) ?? [:]
    let visit = record.summary
    Output.print("Visit \(visit.id), label \(visit.label), \(visit.isFinished ? "finished" : "open")")
    Output.print("  \(visit.begun.inWords)  Begun")
    for event in record.events {
      let words = event.words(in: LocalClock.zone, .english, titles: titles, texts: texts)
      Output.print("  \(event.time.inWords)  \(words)")
    }
  }
}
