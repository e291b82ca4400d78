import ArgumentParser
import Desk
import Glibc
import Guides
import Library
import Visits

/// `chairside visits forget`: deletes visits, so that the file does not hold them any more.
struct VisitsForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Delete visits for good.",
    discussion: "Example: chairside visits forget --expired --days 14 --yes")

  @Argument(help: "The visits' numbers, as visits list shows them.")
  var numbers: [Int] = []

  @Flag(help: "Forget visits that are older than --days.")
  var expired = false

  @Option(help: "How many days a visit is kept; \(VisitStore.daysKept) where this is left out.")
  var days: Int?

  @Flag(help: "Forget every visit.")
  var all = false

  @Flag(help: "Do not ask first.")
  var yes = false

  mutating func validate() throws {
    let choices = [!numbers.isEmpty, expired, all].count { $0 }
    if choices != 1 { throw ValidationError("Say which visits: their numbers, or --expired, or --all.") }
    if days != nil, !expired { throw ValidationError("--days goes with --expired.") }
    if let days, !(1...3650).contains(days) { throw ValidationError("The days are \(days). Use 1 to 3650.") }
  }

  func run() throws {
    let store = try VisitStore.open()
    let ids = try chosen(in: store)
    guard !ids.isEmpty else {
      // What a run that was cut short left in the file is wiped all the same.
      try store.forgetting([])
      return Output.complain("There is nothing to forget.")
    }
    let words = ids.count == 1 ? "1 visit" : "\(ids.count) visits"
    if !yes { try ask("Forget \(words) for good? Type yes: ") }
    let gone = try store.forgetting(ids)
    Output.print(gone.count == ids.count ? "Forgot \(words)." : "Forgot \(gone.count) of \(words).")
  }

  private func chosen(in store: VisitStore) throws -> [VisitID] {
    guard numbers.isEmpty else { return try store.records(numbers).map(\.summary.id) }
    var search = VisitSearch()
    search.limit = .max
    let end = LocalClock.now.adding(hours: -24 * (days ?? VisitStore.daysKept))
    return try store.found(search).filter { all || $0.begun < end }.map(\.id)
  }

  private func ask(_ question: String) throws {
    guard isatty(STDIN_FILENO) == 1 else {
      throw Failure(.usage, "Nothing was forgotten, because nobody can be asked. Say --yes.")
    }
    Output.write(question, end: "")
    guard readLine()?.lowercased() == "yes" else { throw Failure(.usage, "Nothing was forgotten.") }
  }
}
