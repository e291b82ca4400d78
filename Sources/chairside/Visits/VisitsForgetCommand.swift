import ArgumentParser
import Glibc
import Guides
import Library
import Screens
import Staff
import StaffStore

/// `chairside visits forget`: deletes visits, so that the file does not contain them any more.
struct VisitsForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Delete visits for good, with the pages that were handed out.",
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

  @Flag(help: "Go by the clock even where the records show that it may be wrong.")
  var clockIsRight = false

  mutating func validate() throws {
    let choices = [!numbers.isEmpty, expired, all].count { $0 }
    if choices != 1 { throw ValidationError("Say which visits: their numbers, or --expired, or --all.") }
    if clockIsRight, !expired { throw ValidationError("--clock-is-right goes with --expired.") }
    if days != nil, !expired { throw ValidationError("--days goes with --expired.") }
    if let days, !VisitStore.daysAllowed.contains(days) { throw ValidationError(VisitStore.wrongDays(days)) }
  }

  func run() throws {
    let store = try VisitStore.open()
    let ids = numbers.map(VisitID.init)
    for id in ids where try !Failure.telling({ () throws(VisitLogError) in try store.has(id) }) {
      throw Failure.noVisit(id.number)
    }
    // Nil for every visit.
    let age = all ? nil : days ?? VisitStore.daysKept
    let doubt = try expired ? doubt(about: store) : nil
    let count =
      try numbers.isEmpty
      ? doubt?.count ?? Failure.telling { () throws(VisitLogError) in try store.count(olderThan: age) }
      : Set(ids).count
    let why = doubt.map { $0.text(in: .english, zone: LocalClock.zone) + " " } ?? ""
    if !yes, count > 0 { try ask("\(why)Forget \(Self.words(count)) for good? Type yes: ") }
    let gone =
      if let age, doubt != nil { try store.expire(after: age, byDoubtfulClock: true) } else if numbers.isEmpty {
        try store.expire(after: age)
      } else { try forget(ids, in: store) }
    Output.print(gone == 0 ? "There was nothing to forget." : "Forgot \(Self.words(gone)).")
  }

  /// Why the clock may be wrong; nil if it is not in doubt. Where nobody is asked or says that it is right, a failure.
  private func doubt(about store: VisitStore) throws -> ExpiryDoubt? {
    let doubt = try Failure.telling { () throws(VisitLogError) in
      try store.expiryDoubt(after: days ?? VisitStore.daysKept, program: LocalClock.programDate)
    }
    guard let doubt, !clockIsRight else { return doubt }
    let text = doubt.text(in: .english, zone: LocalClock.zone)
    if yes || isatty(STDIN_FILENO) != 1 {
      throw Failure(
        .usage,
        "Nothing was forgotten, because the clock may be wrong. \(text) Set the clock, or say --clock-is-right.")
    }
    return doubt
  }

  private func forget(_ ids: [VisitID], in store: VisitStore) throws -> Int {
    let gone = try Failure.telling { () throws(VisitLogError) in try store.forget(ids) }
    try store.forgetPages()
    return gone.count
  }

  private static func words(_ count: Int) -> String { count == 1 ? "1 visit" : "\(count) visits" }

  private func ask(_ question: String) throws {
    guard isatty(STDIN_FILENO) == 1 else {
      throw Failure(.usage, "Nothing was forgotten, because nobody can be asked. Say --yes.")
    }
    Output.write(question, end: "")
    guard readLine()?.lowercased() == "yes" else { throw Failure(.usage, "Nothing was forgotten.") }
  }
}
