import ArgumentParser
import Guides
import Library
import Pages
import Screens
import Staff
import StaffStore

/// `chairside visits list`: the matching visits, the latest first.
struct VisitsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List visits, the latest first.",
    discussion: "Example: chairside visits list --from 2026-11-20 --until 2026-11-24 --json")

  @Option(help: "Only labels that begin so, in any letter case.")
  var label = ""

  @Option(help: ArgumentHelp("Only visits or injections on this day or later, as 2026-11-24.", valueName: "day"))
  var from: Day?

  @Option(help: ArgumentHelp("Only visits or injections on this day or before.", valueName: "day"))
  var until: Day?

  @Flag(help: "Only visits that are not finished.")
  var open = false

  @Option(help: "How many at most.")
  var limit = 100

  @Flag(help: "Print JSON.")
  var json = false

  mutating func validate() throws {
    if limit < 1 { throw ValidationError("The limit is \(limit). Use 1 or more.") }
    if let from, let until, until < from { throw ValidationError("The days end before they begin. Swap them.") }
  }

  func run() throws {
    var search = VisitSearch()
    search.label = label
    search.from = from?.start(in: LocalClock.zone)
    search.until = until.map { Day(daysSince1970: $0.daysSince1970 + 1) }?.start(in: LocalClock.zone)
    search.isOpen = open
    search.limit = limit
    let store = try VisitStore.open()
    let visits = try store.found(search)
    for id in try Failure.telling({ () throws(VisitLogError) in try store.damagedVisits() }) {
      Output.complain("Visit \(id) is damaged and left out. Delete it with: chairside visits forget \(id)")
    }
    if json { return Output.printJSON(.list(visits.map(\.json))) }
    for visit in visits { Output.print(Self.line(visit)) }
    if visits.isEmpty { Output.complain("No visit fits.") }
  }

  private static func line(_ visit: VisitSummary) -> String {
    let number = String(repeating: " ", count: max(0, 5 - visit.id.description.count)) + visit.id.description
    let label = visit.label.text + String(repeating: " ", count: VisitLabel.longest - visit.label.text.count)
    let zone = LocalClock.zone
    let treated =
      visit.treated.map { treated in
        let clock = ClockTime(treated, in: zone)
        let isSameDay = clock.day == ClockTime(visit.begun, in: zone).day
        return ", injection \(isSameDay ? Words.english.time(clock) : treated.inWords)"
      } ?? ""
    return "\(number)  \(label)  \(visit.begun.inWords)\(treated)\(visit.isFinished ? "" : ", open")"
  }
}
