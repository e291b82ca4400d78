import ArgumentParser
import Curses
import Desk
import Library
import Reader
import Visits

/// `chairside staff`: the desk of the people who look after patients.
struct StaffCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff", abstract: "Open the staff desk: walk a patient through aftercare, and take follow-up calls.",
    discussion: """
      Visits are kept on this computer, in $XDG_STATE_HOME/chairside, and pages to be printed in
      $XDG_STATE_HOME/chairside/handouts. No name is ever asked for.

      Example: chairside staff --locale en-GB
      """)

  @Option(
    help: ArgumentHelp("The time to begin with, as 2026-11-24T10:40, to try the desk out.", valueName: "time"))
  var now: String?

  @OptionGroup var options: ContentOptions
  @OptionGroup var look: LookOptions

  func run(_ library: GuideLibrary) throws {
    guard let state = StateFolder.make() else {
      throw Failure(.badData, "There is no folder to keep visits in. Set HOME or XDG_STATE_HOME to a full path.")
    }
    let start = try now.map { try LocalClock.moment($0, option: "--now") } ?? LocalClock.now
    let clock = Application.WallClock(start: start, startTime: Terminal.now, zone: LocalClock.zone)
    let desk = Desk(
      log: try VisitStore.open { clock.now(at: Terminal.now) ?? LocalClock.now },
      tray: HandoutFolder("\(state)/handouts"), language: options.languageTag)
    var loop = ReaderLoop(library: library, choice: options.choice, look: look.look, target: nil)
    loop.clock = clock
    loop.frontDesk = desk
    try loop.run()
  }
}
