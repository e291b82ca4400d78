import Curses
import EventLoop
import Glibc
import Guides
import Kiosk
import Library
import Reader
import Screens

/// The machine that a kiosk runs on: performs the kiosk's effects, and notifies the systemd watchdog.
struct KioskMachine: EffectHandler {
  let content: KioskContentFolder
  private let folder: RuntimeFolder
  private let pin: StaffPIN?
  private var notice: ServiceNotice
  private var publisher: CountsPublisher
  private var watch: FolderWatch?
  /// The letters of the console; nil on a terminal emulator.
  private let letters: ConsoleLetters?
  /// Where the desk hears of an emergency; nil if the settings name nothing.
  private let callLine: CallLine?
  private var hasAskedForCheck = false

  init(
    content: KioskContentFolder, folder: RuntimeFolder, pin: StaffPIN?, notice: ServiceNotice,
    publisher: CountsPublisher, callLine: CallLine?, letters: ConsoleLetters?
  ) {
    self.content = content
    self.callLine = callLine
    self.publisher = publisher
    self.folder = folder
    self.letters = letters
    self.pin = pin
    self.notice = notice
    watch = FolderWatch(content.watched)
  }

  /// The sizes of text on this machine.
  ///
  /// - Parameters:
  ///   - size: the screen in cells, before the letters were changed.
  ///   - screenHeight: in millimetres; nil if the settings do not say.
  func textSizes(size: Size, screenHeight: Double?) -> KioskTextSizes {
    KioskTextSizes(
      scales: letters?.scales ?? [1], capitalShare: letters?.capitalShare ?? ConsoleFont.usualCapitalShare, size: size,
      screenHeight: screenHeight)
  }

  var watchedDescriptor: Int32? { watch?.descriptor }

  func drainWatch() -> Bool { watch?.drain() ?? true }

  var nextDeadline: Double? { [notice.nextDue, publisher.nextDue].compactMap(\.self).min() }

  mutating func frameIsShown(at time: Double) {
    notice.frameIsShown(at: time)
    // The check takes a processor for a while, so the first screen is shown, and systemd notified of it, before.
    if !hasAskedForCheck {
      hasAskedForCheck = true
      content.askForCheck()
    }
    publisher.publishIfDue(at: time)
  }

  mutating func perform(_ effect: Effect, at time: Double) -> (any Reply)? {
    switch effect {
    case .openContent:
      watch = FolderWatch(content.watched)
      content.askForCheck()
      return content.open()
    case .ask(let request as KioskRequest): return answer(request)
    default: return nil
    }
  }

  private func answer(_ request: KioskRequest) -> (any Reply)? {
    switch request {
    case .checkPIN(let digits, let pinGuard):
      // The attempt is saved before it is checked, so that cutting the power in between gains nothing.
      guard folder.keep(pinGuard) else { return PINReply.cannotCount }
      return pin?.matches(digits) == true ? PINReply.right : PINReply.wrong
    case .keepPINGuard(let pinGuard): folder.keep(pinGuard)
    case .keepChoices(let choices): folder.keep(choices)
    case .setLetters(let scale): return setLetters(scale: scale) ? nil : LettersRefused()
    case .callStaff: callLine?.call(at: Self.reliableTime)
    case .findDesk: return DeskListening(callLine?.isHeard == true)
    case .findReplacement: return Self.isReplaced ? ProgramReplaced() : nil
    }
    return nil
  }

  /// True unless the letters of the console have no half blocks.
  var drawsBlocks: Bool { letters?.drawsBlocks ?? true }

  /// - Returns: false if the letters cannot be changed.
  func setLetters(scale: Int) -> Bool { letters?.set(scale: scale) == true }

  /// True if the file that this program was started from is no more: an update has put another in its place.
  private static var isReplaced: Bool {
    var path = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    return count > 0 && path[..<count].suffix(10).elementsEqual(" (deleted)".utf8)
  }

  /// The time; nil if the clock was never set.
  static var reliableTime: Moment? {
    let now = LocalClock.now
    return now < earliestClock ? nil : now
  }

  /// A clock before this time, 1 January 2026, was never set.
  private static let earliestClock = Moment(seconds: 1_767_225_600)

  func restoreLetters() { letters?.giveBack() }
}
