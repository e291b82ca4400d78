import ArgumentParser
import KioskService

/// `chairside kiosk`: the locked waiting-room terminal, for one visit.
struct KioskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk", abstract: "Open the locked waiting-room terminal for one visit.",
    discussion: """
      It keeps nothing, cannot be left by the keyboard, and ends when the visit does; a service starts it again.

      Example: chairside kiosk --settings kiosk.yaml
      """)

  @Option(
    help: ArgumentHelp("Settings in place of \(KioskOptions.usualSettings).", valueName: "file"), completion: .file())
  var settings: String?

  @Option(
    help: ArgumentHelp("Guidance in place of the folder that the settings name.", valueName: "folder"),
    completion: .directory)
  var content: String?

  @Flag(help: "Say what is wrong with the settings, and end.")
  var check = false

  func run() throws {
    let options = KioskOptions(settingsFile: settings, content: content)
    if check {
      let complaints = options.complaints
      for complaint in complaints { Output.print(complaint) }
      throw complaints.isEmpty ? ExitCode.success : ExitCode.notFound
    }
    do {
      try KioskLoop(options).run()
    } catch {
      throw Failure(.noTerminal, "\(error)")
    }
  }
}
