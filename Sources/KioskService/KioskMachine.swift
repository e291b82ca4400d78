import Curses
import EventLoop
import Guides
import Kiosk
import Library
import Reader

/// The machine that a kiosk runs on: performs the kiosk's effects, and notifies the systemd watchdog.
struct KioskMachine: EffectHandler {
  let content: KioskContentFolder
  private let folder: RuntimeFolder
  private let pin: StaffPIN?
  private var notice: ServiceNotice
  private var publisher: CountsPublisher
  private var watch: FolderWatch?
  private let font = ConsoleFont()

  init(
    content: KioskContentFolder, folder: RuntimeFolder, pin: StaffPIN?, notice: ServiceNotice,
    publisher: CountsPublisher
  ) {
    self.content = content
    self.publisher = publisher
    self.folder = folder
    self.pin = pin
    self.notice = notice
    watch = FolderWatch(content.watched)
  }

  /// True if the console font can be made larger.
  var canEnlarge: Bool { font != nil }

  var watchedDescriptor: Int32? { watch?.descriptor }

  func drainWatch() -> Bool { watch?.drain() ?? true }

  var nextDeadline: Double? { [notice.nextDue, publisher.nextDue].compactMap(\.self).min() }

  mutating func frameIsShown(at time: Double) {
    notice.frameIsShown(at: time)
    publisher.publishIfDue(at: time)
  }

  mutating func perform(_ effect: Effect, at time: Double) -> (any Reply)? {
    switch effect {
    case .openContent:
      watch = FolderWatch(content.watched)
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
    case .enlargeLetters(let isLarge): if isLarge { font?.enlarge() } else { font?.restore() }
    }
    return nil
  }

  func restoreLetters() { font?.restore() }
}
