import ArgumentParser
import Curses
import Library
import Reader
import Screens
import Staff
import StaffStore

/// `chairside staff`: the desk of the people who look after patients.
struct StaffCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff", abstract: "Open the staff desk: walk a patient through aftercare, and take follow-up calls.",
    discussion: """
      Visits are kept on this computer, in $XDG_STATE_HOME/chairside, and pages to be printed in
      $XDG_STATE_HOME/chairside/handouts. Those older than --days are deleted when the desk is opened. No name is ever
      asked for.

      Example: chairside staff --locale en-GB
      """)

  @Option(
    help: ArgumentHelp("The time to begin with, as 2026-11-24T10:40, to try the desk out.", valueName: "time"))
  var now: String?

  @Option(help: "How many days visits and pages are kept.")
  var days = VisitStore.daysKept

  @Option(
    help: ArgumentHelp(
      "Hear a kiosk call for staff: a FIFO, or where to make a socket; the kiosk's setting is call-line.",
      valueName: "path"), completion: .file())
  var calls: String?

  @OptionGroup var options: ContentOptions
  @OptionGroup var look: LookOptions

  mutating func validate() throws {
    if calls != nil, look.look.plain != nil {
      throw ValidationError("--calls shows calls at any time, and --plain only prints answers. Use one of them.")
    }
    if !VisitStore.daysAllowed.contains(days) { throw ValidationError(VisitStore.wrongDays(days)) }
  }

  func run(_ library: GuideLibrary) throws {
    guard let state = StateFolder.make() else {
      throw Failure(.badData, "There is no folder to keep visits in. Set HOME or XDG_STATE_HOME to a full path.")
    }
    let start = try now.map { try LocalClock.moment($0, option: "--now") } ?? LocalClock.now
    let clock = WallClock(start: start, startTime: Terminal.now, zone: LocalClock.zone)
    let store = try VisitStore.open { clock.now(at: Terminal.now) ?? LocalClock.now }
    let expiry = now == nil ? DeskExpiry(store, days: days) : nil
    if let expiry { expire(store, expiry) }
    let tray = HandoutFolder(in: state)
    var loop = ReaderLoop(library: library, choice: choice, look: look.look, target: nil)
    loop.clock = clock
    loop.desk = ReaderLoop.StaffDesk(
      screens: Desk(log: store, canPrint: true, language: library.languageTag, expiry: expiry),
      service: DeskService(log: store, tray: tray, expiry: expiry), calls: try calls.map { try CallListener(path: $0) })
    try loop.run()
  }

  /// Deletes expired visits. Not done if `--now` is given for a trial, since visits of today would look old, nor if the
  /// clock is in doubt, which the desk then asks about. If it fails, for example because the file is busy, the desk opens
  /// all the same, and the next opening tries again.
  private func expire(_ store: VisitStore, _ expiry: DeskExpiry) {
    do {
      if let doubt = try expiry.doubt() {
        let text = doubt.text(in: .english, zone: LocalClock.zone)
        Output.complain("Old visits are not deleted, because the clock may be wrong. \(text)")
        return try store.forgetPages()
      }
      _ = try store.expire(after: days)
    } catch {
      Output.complain("Old visits are not deleted yet. \(error)")
    }
  }
}
