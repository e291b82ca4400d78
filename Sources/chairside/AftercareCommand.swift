import ArgumentParser
import Guides
import Library
import Prose
import Screens

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
    guard let guide = try guide(full, in: library).guide.carePlan else {
      throw Failure(.notFound, "\"\(id)\" is not an aftercare plan. Try: chairside list --kind aftercare")
    }
    let zone = LocalClock.zone
    let treated = try LocalClock.moment(treated, option: "--treated")
    let now = try now.map { try LocalClock.moment($0, option: "--now") } ?? LocalClock.now
    if treated > now { Output.complain("The treatment is in the future. The plan is shown as it will be.") }
    let schedule = CarePlan.Schedule(guide, treated: treated, now: now, zone: zone)
    if json { return Output.printJSON(schedule.json) }
    printText(schedule, in: library.words)
  }

  private func printText(_ schedule: CarePlan.Schedule, in words: Words) {
    Output.print("\(schedule.plan.facts.title). Today is day \(schedule.dayNumber).")
    for window in schedule.plan.windows {
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
        let evidence = instruction.evidence.map { " (\(words($0.phrase)))" } ?? ""
        Output.print("  \(words(instruction.kind.phrase)): \(instruction.text.plainText)\(why)\(evidence)")
      }
    }
    Output.print("")
    Output.print(schedule.plan.facts.standing(in: words))
  }
}

extension ClockTime {
  /// As "24 November 2026, 10:40 am".
  fileprivate var text: String { "\(Words.english.date(day)), \(Words.english.time(self))" }
}

extension CarePlan.Schedule {
  fileprivate var json: JSON {
    .object([
      "id": .string(plan.facts.id), "treated": time(treated), "now": time(now), "day": .int(dayNumber),
      "windows": .list(plan.windows.map(json(of:))), "content": .string(plan.facts.meaning.description),
    ])
  }

  private func json(of window: CarePlan.Window) -> JSON {
    .object(omittingNil: [
      "id": .string(window.slug), "from": start(of: window).map(time), "to": end(of: window).map(time),
      "state": .string(state(of: window).rawValue), "items": .list(window.instructions.map(\.json)),
    ])
  }

  private func time(_ moment: Moment) -> JSON { .string(ClockTime(moment, in: zone).iso8601) }
}

extension CarePlan.Instruction {
  fileprivate var json: JSON {
    .object(omittingNil: [
      "kind": .string(kind.rawValue), "text": .string(text.plainText), "why": .string(why.plainText),
      "evidence": evidence.map { .string($0.rawValue) },
    ])
  }
}
