import CSeal
package import Curses
import Glibc
import Guides
import Library
import Prose
import Reader
import Screens

/// The loop of a waiting-room terminal: show, say that it lives, wait, obey. It ends with the visit.
package struct KioskLoop {
  private let settings: KioskSettings
  private let findings: [Finding]
  private let folder: RuntimeFolder
  private let pin: StaffPIN?
  /// True where the kernel now refuses to start any program from here.
  private let isSealed: Bool

  package init(_ options: KioskOptions) {
    Self.forgetEnvironment()
    isSealed = seal_against_programs() != 0
    _ = seal_memory()
    (settings, findings) = options.read()
    folder = RuntimeFolder(settings.runtimeFolder)
    let credential = Self.variable("CREDENTIALS_DIRECTORY").map { "\($0)/pin" }
    pin = (settings.pinFile ?? credential).flatMap { StaffPIN(file: $0) }
  }

  /// Variables that could lead ncurses or the content to files of somebody's choice.
  private static func forgetEnvironment() {
    for name in [
      "TERMINFO", "TERMINFO_DIRS", "TERMCAP", "TERMPATH", "HOME", "NCURSES_TRACE", "LINES", "COLUMNS",
      "CHAIRSIDE_CONTENT", "EDITOR", "VISUAL", "PAGER", "SHELL", "LESS", "LESSOPEN", "BROWSER",
    ] {
      unsetenv(name)
    }
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  // MARK: Running

  package func run() throws(TerminalError) {
    for finding in findings { Self.complain(finding.description) }
    var notice = ServiceNotice(Self.variable)
    var watch = FolderWatch(settings.content ?? "")
    var choices = folder.choices(settings)
    var terminal = try Terminal(
      TerminalOptions(
        theme: Theme(rawValue: choices.theme) ?? .darkHighContrast, use: .kiosk, usesPointer: settings.hasTouch))
    let font = ConsoleFont()
    var kiosk = makeKiosk(
      choices, canEnlarge: font != nil, drawsBlocks: terminal.drawsBlocks, size: terminal.size)
    var theme = choices.theme
    var isLarge = false
    while kiosk.isRunning {
      if kiosk.needsRedraw { terminal.redraw() }
      terminal.show(kiosk.canvas(size: terminal.size))
      notice.frameIsShown(at: Terminal.now)
      let deadline = min(kiosk.nextDeadline, notice.nextDue ?? .infinity)
      let event = terminal.nextEvent(before: deadline, watching: watch?.descriptor)
      if event.kind == .contentChanged { watch?.drain() }
      kiosk.handle(event)
      if kiosk.pinToCheck != nil { checkPIN(of: &kiosk) }
      if kiosk.choices != choices {
        choices = kiosk.choices
        folder.keep(choices)
      }
      if kiosk.theme != theme {
        theme = kiosk.theme
        terminal.setTheme(Theme(rawValue: theme) ?? .darkHighContrast)
      }
      if kiosk.isLarge != isLarge {
        isLarge = kiosk.isLarge
        if isLarge { font?.enlarge() } else { font?.restore() }
      }
      if kiosk.wantsContent {
        watch = FolderWatch(settings.content ?? "")
        kiosk.take(languages, at: Terminal.now)
      }
    }
    count(kiosk)
    terminal.wipe()
    font?.restore()
  }

  private func makeKiosk(_ choices: StaffChoices, canEnlarge: Bool, drawsBlocks: Bool, size: Size) -> Kiosk {
    let now = LocalClock.now
    let clock = Application.WallClock(
      start: now < Self.earliestClock ? nil : now, startTime: Terminal.now, zone: LocalClock.zone)
    return Kiosk(
      settings: settings, languages: languages, choices: choices, pinGuard: folder.pinGuard(at: Terminal.now),
      machine: Kiosk.Machine(
        canEnlarge: canEnlarge, hasPIN: pin != nil, drawsBlocks: drawsBlocks, report: report),
      size: size, clock: clock)
  }

  /// A clock that says less than this was never set: 1 January 2026.
  private static let earliestClock = Moment(seconds: 1_767_225_600)

  /// Every language of the content that can be opened.
  private var languages: [Kiosk.Language] {
    let root = settings.content ?? ""
    let names = GuideLibrary.languages(of: root)
    return (names.isEmpty ? [settings.language] : names).compactMap { name in
      let options = GuideLibrary.Options(language: name, locale: settings.locale, clinic: settings.clinic, isHeld: true)
      guard let library = try? GuideLibrary(folder: root, options: options) else { return nil }
      return Kiosk.Language(
        choice: Appearance.Choice(name: name, words: GuideLibrary.ownName(of: name)), bookcase: library)
    }
  }

  private func checkPIN(of kiosk: inout Kiosk) {
    guard let digits = kiosk.pinToCheck else { return }
    // The try is written down before it is checked, so that a power cut in between gains nothing.
    guard folder.keep(kiosk.pinGuard) else { return kiosk.answerPIN(.cannotCount, at: Terminal.now) }
    kiosk.answerPIN(pin?.matches(digits) == true ? .right : .wrong, at: Terminal.now)
    folder.keep(kiosk.pinGuard)
  }

  private func count(_ kiosk: Kiosk) {
    guard let file = settings.countsFile, !kiosk.openedGuides.isEmpty else { return }
    let day = ClockTime(LocalClock.now, in: LocalClock.zone).day
    folder.count(kiosk, on: day, publishing: file)
  }

  // MARK: Self-test

  /// What staff read about this terminal.
  private var report: [String] {
    var lines = ["Program version \(programVersion)."]
    lines += findings.isEmpty ? ["The settings are in order."] : findings.map { "Settings: \($0.description)" }
    lines.append(pin == nil ? "No staff PIN is set." : "A staff PIN is set.")
    lines.append(
      folder.isWritable
        ? "The runtime folder can be written." : "The runtime folder \(folder.path) cannot be written.")
    lines.append(isSealed ? "No program can be started from here." : "The kernel does not seal this program.")
    lines.append(settings.countsFile.map { "Visits are counted in \($0)." } ?? "Nothing is counted.")
    return lines
  }

  private static func complain(_ words: String) {
    let bytes = Array("chairside-kiosk: \(words)\n".utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
