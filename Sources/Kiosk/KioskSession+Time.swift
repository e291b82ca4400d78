import Guides
import Reader
import Screens

/// Timeouts and other time-dependent behavior of a kiosk.
extension KioskSession {
  /// The event time at which the kiosk needs a tick if no key is pressed.
  package var nextDeadline: Double? {
    switch stage {
    case .attract, .outOfService:
      let reading = application?.nextDeadline
      let retry = languages.isEmpty ? lastActivity + Self.retry : nil
      return [lastShift + Self.shiftEvery, reading, retry, contentChangedAt.map { $0 + Self.settling }, looksEnd]
        .compactMap(\.self).min() ?? 0
    case .session: return min(lastActivity + patience, application?.nextDeadline ?? .infinity)
    case .confirming: return lastActivity + patience
    case .warning(let end): return end - (Self.steps.first { $0 < end - lastTime } ?? 0)
    case .pin(let entry): return entry.end
    case .staff: return isReadingForSelfTest ? 0 : lastActivity + PINEntry.window
    case .over: return 0
    }
  }

  /// Seconds between two shifts of the first screen.
  private static let shiftEvery = 60.0
  /// Seconds between two attempts to open missing content.
  private static let retry = 5.0
  /// Seconds without a change after which content counts as complete.
  private static let settling = 2.0
  /// Seconds left at which the countdown is redrawn; not every second, because a screen reader reads each change.
  private static let steps = [20.0, 10, 5]

  /// Seconds without a key that are allowed on the current screen.
  private var patience: Double {
    application?.top.screen.isQuestionnaire == true ? settings.questionnaireIdle : settings.idle
  }

  /// When what a visitor chose on the first screen, and left, goes back to the defaults.
  private var looksEnd: Double? {
    visitorTheme != nil || sizeIndex != 0 || reachedChoice != nil
      ? lastActivity + settings.idle : nil
  }

  mutating func pass(to time: Double) {
    lastTime = time
    switch stage {
    case .attract, .outOfService: passWithoutVisitor(to: time)
    case .session, .confirming:
      if time >= lastActivity + patience {
        stage = .warning(until: time + settings.warning)
      } else if case .session = stage, let due = application?.nextDeadline, due <= time {
        lead(Event(.tick, at: time))
      }
    case .warning(let end): if time >= end { stage = .over }
    case .pin(let entry): if time >= entry.end { stage = .over }
    case .staff:
      if isReadingForSelfTest { readForSelfTest() }
      if time >= lastActivity + PINEntry.window { stage = .over }
    case .over: break
    }
  }

  private mutating func passWithoutVisitor(to time: Double) {
    _ = changeReader { reader in
      if reader.nextDeadline != nil { _ = reader.handle(Event(.tick, at: time)) }
    }
    if time >= lastShift + Self.shiftEvery {
      lastShift = time
      shift += 1
      // Also erases anything that another program wrote on the console.
      effects.append(.redraw)
      effects.append(.ask(KioskRequest.findReplacement))
    }
    if let end = looksEnd, time >= end {
      visitorTheme = nil
      sizeIndex = 0
      reachedChoice = nil
      openApplication()
    }
    if let changed = contentChangedAt, time >= changed + Self.settling {
      contentChangedAt = nil
      effects.append(.openContent)
    }
    if languages.isEmpty, time >= lastActivity + Self.retry {
      lastActivity = time
      effects.append(.openContent)
    }
  }

  /// Where nobody has begun anything, the visit ends before it begins, and the service starts the new version.
  mutating func programIsReplaced() {
    guard looksEnd == nil else { return }
    switch stage {
    case .attract, .outOfService: stage = .over
    default: break
    }
  }

  /// The number of seconds shown in the warning.
  var secondsLeft: Int {
    guard case .warning(let end) = stage else { return 0 }
    let left = end - lastTime
    return Int(([settings.warning] + Self.steps).filter { $0 >= left }.min() ?? settings.warning)
  }
}
