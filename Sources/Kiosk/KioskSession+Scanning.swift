import Reader
import Screens

/// Two switches on the kiosk's own screens; the reader obeys them itself.
extension KioskSession {
  /// Obeys a switch on a screen of the kiosk itself. False if it is another key, or on another screen.
  mutating func scan(by key: Key, at time: Double) -> Bool {
    guard let switches = settings.switches, switches.contains(key) else { return false }
    switch stage {
    case .attract:
      if key == switches.move {
        moveOn(among: firstScreenChoices.count)
      } else if let reachedChoice {
        take(firstScreenChoices[reachedChoice], at: time)
      } else {
        begin(at: time)
      }
    case .confirming where application?.isScanning == true:
      if key == switches.move { moveOn(among: Self.confirmationCount) } else { confirm() }
    default: return false
    }
    return true
  }

  private mutating func moveOn(among count: Int) { reachedChoice = ((reachedChoice ?? -1) + 1) % count }

  private mutating func begin(at time: Double) {
    _ = changeReader { $0.beginScanning(at: time) }
    goOn(at: time)
  }

  private mutating func take(_ choice: FirstScreenChoice, at time: Double) {
    if case .language(let index) = choice {
      application = makeReader(in: languages[index])
      begin(at: time)
    } else {
      choose(choice, at: time)
    }
  }

  /// "No" and "yes", in this order.
  private static let confirmationCount = 2

  private mutating func confirm() {
    stage = reachedChoice == 1 ? .over : .session
    reachedChoice = nil
  }
}
