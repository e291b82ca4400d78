import ArgumentParser
import Guides
import Library
import Prose

/// `chairside aftercare ID --treated TIME`: the plan in dates and clock times.
struct AftercareCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "aftercare", abstract: "Print an aftercare plan in dates and clock times.",
    discussion: "Example: chairside aftercare aftercare/after-injection --treated 2026-11-24T10:40")

  @Argument(help: "The plan, as aftercare/after-injection; the folder may be left out.")
  var id: String

  @Option(
    help: ArgumentHelp("When the injection was, as 2026-11-24T10:40; local time without an offset.", valueName: "time"))
  var treated: String

  @Option(help: ArgumentHelp("The time to take for now.", valueName: "time"))
  var now: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: ContentOptions

  func run(_ library: GuideLibrary) throws {
    let full = id.contains("/") ? id : "aftercare/\(id)"
    guard let guide = try guide(full, in: library).guide as? Aftercare.Guide else {
      throw Failure(.notFound, "\"\(id)\" is not an aftercare plan. Try: chairside list --kind aftercare")
    }
    let zone = LocalClock.zone
    let treated = try LocalClock.moment(treated, option: "--treated")
    let now = try now.map { try LocalClock.moment($0, option: "--now") } ?? LocalClock.now
    if treated > now { Output.complain("The treatment is in the future. The plan is shown as it will be.") }
    let schedule = Aftercare.Schedule(guide, treated: treated, now: now, zone: zone)
    if json { return try Output.printJSON(Plan(schedule)) }
    printText(schedule)
  }

  private func printText(_ schedule: Aftercare.Schedule) {
    Output.print("\(schedule.guide.facts.title). Today is day \(schedule.dayNumber).")
    for window in schedule.guide.windows {
      Output.print("")
      if let start = schedule.start(of: window), let end = schedule.end(of: window) {
        let state = schedule.state(of: window)
        let times = "\(ClockTime(start, in: schedule.zone).text) to \(ClockTime(end, in: schedule.zone).text)"
        Output.print("\(window.title) (\(times))\(state == .now ? " NOW" : state == .past ? " past" : "")")
      } else {
        Output.print(window.title)
      }
      for instruction in window.instructions {
        let why = instruction.why.isEmpty ? "" : " Why: \(instruction.why.plainText)"
        let evidence = instruction.evidence.map { " (\($0.words))" } ?? ""
        Output.print("  \(instruction.kind.title): \(instruction.text.plainText)\(why)\(evidence)")
      }
    }
    Output.print("")
    Output.print(schedule.guide.facts.standing)
  }
}

extension ClockTime {
  /// As "24 November 2026, 10:40 am".
  fileprivate var text: String { "\(day.inWords), \(inWords)" }
}

extension AftercareCommand {
  private struct Plan: Encodable {
    struct Window: Encodable {
      let id: String
      let from, to: String?
      let state: String
      let items: [Item]
    }

    struct Item: Encodable {
      let kind, text, why: String
      let evidence: String?
    }

    let id, treated, now: String
    let day: Int
    let windows: [Window]
    let content: String

    init(_ schedule: Aftercare.Schedule) {
      let zone = schedule.zone
      id = schedule.guide.facts.id
      treated = ClockTime(schedule.treated, in: zone).iso8601
      now = ClockTime(schedule.now, in: zone).iso8601
      day = schedule.dayNumber
      content = schedule.guide.facts.meaning.description
      windows = schedule.guide.windows.map { window in
        Window(
          id: window.slug, from: schedule.start(of: window).map { ClockTime($0, in: zone).iso8601 },
          to: schedule.end(of: window).map { ClockTime($0, in: zone).iso8601 },
          state: schedule.state(of: window).rawValue,
          items: window.instructions.map { instruction in
            Item(
              kind: instruction.kind.rawValue, text: instruction.text.plainText, why: instruction.why.plainText,
              evidence: instruction.evidence?.rawValue)
          })
      }
    }
  }
}
