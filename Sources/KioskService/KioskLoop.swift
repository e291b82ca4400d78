import CSandbox
package import Curses
import EventLoop
import Glibc
import Guides
import Kiosk
import Library
import Pages
import Reader
import Screens
import SpeechService

/// A waiting-room terminal from its start to the end of one visit.
package struct KioskLoop {
  private let settings: KioskSettings
  private let findings: [Finding]
  private let folder: RuntimeFolder
  private let pin: StaffPIN?
  /// True if the kernel now refuses to start any program from this process.
  private let isSealed: Bool
  /// True if no other process can read the memory of this one, and no core file is written.
  private let isMemorySealed: Bool
  private let isCheckedElsewhere: Bool

  package init(_ options: KioskOptions) {
    Self.forgetEnvironment()
    // Who listens at the other end of a FIFO or a socket may go at any time.
    signal(SIGPIPE, SIG_IGN)
    isSealed = seal_against_programs() != 0
    isMemorySealed = seal_memory() != 0
    (settings, findings) = options.read()
    isCheckedElsewhere = options.isCheckedElsewhere
    folder = RuntimeFolder(settings.runtimeFolder)
    let credential = Self.variable("CREDENTIALS_DIRECTORY").map { "\($0)/pin" }
    pin = (settings.pinFile ?? credential).flatMap { StaffPIN(file: $0) }
  }

  /// Removes environment variables that could point ncurses or the content to files of another person's choice.
  static func forgetEnvironment() {
    for name in [
      "TERMINFO", "TERMINFO_DIRS", "TERMCAP", "TERMPATH", "HOME", "NCURSES_TRACE", "LINES", "COLUMNS",
      "CHAIRSIDE_CONTENT", "EDITOR", "VISUAL", "PAGER", "SHELL", "LESS", "LESSOPEN", "BROWSER",
    ] {
      unsetenv(name)
    }
  }

  /// A folder that outlives a restart of the machine; nil if the service names none.
  static var stateFolder: String? { variable("STATE_DIRECTORY").flatMap { $0.hasPrefix("/") ? $0 : nil } }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  // MARK: Running

  package func run() throws(TerminalError) {
    for finding in findings { Self.complain(finding.description) }
    if !isSealed { Self.complain("The kernel does not seal this program: it could start others.") }
    if !isMemorySealed { Self.complain("The memory of this program cannot be sealed: others could read it.") }
    let choices = folder.choices(settings)
    // Before the terminal is measured, as the letters that a killed kiosk left may be large.
    let letters = ConsoleLetters(keptIn: folder)
    var terminal = try Terminal(
      TerminalOptions(
        theme: Theme(rawValue: choices.theme) ?? .darkHighContrast, use: .kiosk, usesPointer: settings.hasTouch))
    let content = KioskContentFolder(
      settings, folder: folder, state: Self.stateFolder, isCheckedElsewhere: isCheckedElsewhere)
    var machine = KioskMachine(
      content: content, folder: folder, pin: pin, notice: ServiceNotice(Self.variable),
      publisher: CountsPublisher(folder, file: settings.countsFile, at: Terminal.now),
      callLine: settings.callLine.map { CallLine(path: $0) }, letters: letters)
    var kiosk = makeKiosk(
      choices, on: machine, drawsBlocks: terminal.drawsBlocks && machine.drawsBlocks, size: terminal.size)
    let voice = speechAddress.map { SpeechClient($0, at: Terminal.now) }
    EventLoop.run(&kiosk, on: &terminal, with: &machine, speakingThrough: voice)
    count(kiosk)
    terminal.wipe()
    machine.restoreLetters()
  }

  /// Where the speech server listens; nil if the kiosk does not speak.
  private var speechAddress: SpeechAddress? {
    guard settings.speech != .no else { return nil }
    if let socket = settings.speechSocket { return SpeechAddress(path: socket) }
    let usual = SpeechAddress(path: KioskSettings.usualSpeechSocket)
    guard Self.variable("SPEECHD_ADDRESS") != nil else { return usual }
    do {
      return try SpeechAddress(Self.variable)
    } catch {
      Self.complain("\(error)")
      return usual
    }
  }

  private func makeKiosk(_ choices: StaffChoices, on machine: KioskMachine, drawsBlocks: Bool, size: Size)
    -> KioskSession
  {
    let clock = WallClock(
      start: KioskMachine.reliableTime, startTime: Terminal.now, zone: LocalClock.zone)
    let content = machine.content.open()
    var textSizes = machine.textSizes(size: size, screenHeight: settings.screenHeight)
    let scale = textSizes.sizes[0].scale
    if scale > 1, !machine.setLetters(scale: scale) { textSizes = textSizes.withLettersAsTheyAre }
    return KioskSession(
      settings: settings, languages: content.languages, notices: content.notices, choices: choices,
      pinGuard: folder.pinGuard(at: Terminal.now),
      machine: KioskSession.Machine(
        textSizes: textSizes, hasPIN: pin != nil, drawsBlocks: drawsBlocks,
        report: report + [textSizes.report] + (drawsBlocks ? [] : [Message(.noHalfBlocks)])),
      size: size, clock: clock)
  }

  private func count(_ kiosk: KioskSession) {
    guard settings.countsFile != nil, !kiosk.openedGuides.isEmpty else { return }
    folder.count(kiosk, on: LocalClock.today)
  }

  // MARK: Self-test

  /// The self-test report for staff.
  private var report: [Message] {
    var lines = [Message(.programVersion, ["version": programVersion])]
    lines +=
      findings.isEmpty
      ? [Message(.settingsInOrder)] : findings.map { Message(.settingsFinding, ["finding": $0.description]) }
    lines.append(Message(pin == nil ? .pinNotSet : .pinSet))
    lines.append(
      folder.isWritable ? Message(.folderWritable) : Message(.folderNotWritable, ["folder": folder.path]))
    lines.append(Message(isSealed ? .sealedProgram : .programNotSealed))
    if !isMemorySealed { lines.append(Message(.memoryNotSealed)) }
    lines.append(settings.countsFile.map { Message(.visitsCounted, ["file": $0]) } ?? Message(.nothingCounted))
    return lines
  }

  static func complain(_ words: String) {
    let bytes = Array(TerminalText.safe("chairside-kiosk: \(words)\n").utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
