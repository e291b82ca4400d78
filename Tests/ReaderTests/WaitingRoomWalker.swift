import Guides
import Library
import Screens

@testable import Reader

/// A visitor of a kiosk, with a clock in the test's hand.
struct WaitingRoomWalker {
  var kiosk: Kiosk
  var size: Size
  private(set) var time = 1000.0

  init(
    settings: KioskSettings = KioskSettings(), languages: [String] = ["en"], choices: StaffChoices? = nil,
    machine: Kiosk.Machine = Kiosk.Machine(hasPIN: true), pinGuard: PINGuard = PINGuard(),
    size: Size = Size(columns: 80, rows: 24)
  ) throws {
    self.init(
      settings: settings, reading: try Self.languages(languages), choices: choices, machine: machine,
      pinGuard: pinGuard, size: size)
  }

  /// - Parameter languages: opened before, so that many visits need not read them again.
  init(
    settings: KioskSettings = KioskSettings(), reading languages: [Kiosk.Language], choices: StaffChoices? = nil,
    machine: Kiosk.Machine = Kiosk.Machine(hasPIN: true), pinGuard: PINGuard = PINGuard(),
    size: Size = Size(columns: 80, rows: 24)
  ) {
    self.size = size
    let clock = Application.WallClock(start: Moment("2026-11-24T10:40", in: .utc), startTime: 1000, zone: .utc)
    kiosk = Kiosk(
      settings: settings, languages: languages,
      choices: choices ?? StaffChoices(language: "en", theme: "dark"), pinGuard: pinGuard, machine: machine, size: size,
      clock: clock)
    readAll()
  }

  static func languages(_ names: [String]) throws -> [Kiosk.Language] {
    try names.map { name in
      Kiosk.Language(
        choice: Appearance.Choice(name: name, words: GuideLibrary.ownName(of: name)),
        bookcase: try GuideLibrary(folder: Walker.content))
    }
  }

  /// Lets the kiosk read ahead, as it does between two keys.
  mutating func readAll() {
    while kiosk.isRunning, kiosk.nextDeadline <= time { kiosk.handle(Event(.tick, at: time)) }
  }

  mutating func press(_ keys: Key...) { press(keys) }

  mutating func press(_ keys: [Key]) {
    for key in keys {
      _ = kiosk.canvas(size: size)
      kiosk.handle(Event(.key(key), at: time))
      if let pin = kiosk.pinToCheck { kiosk.answerPIN(pin == "271828" ? .right : .wrong, at: time) }
    }
  }

  /// Presses the keys of a text one by one; "\n" is Enter.
  mutating func type(_ text: String) {
    for character in text { press(character == "\n" ? .enter : .character(character)) }
  }

  /// Lets seconds pass, waking the kiosk whenever it wants to be woken; returns the seconds at which the screen changed.
  @discardableResult
  mutating func wait(_ seconds: Double) -> [Double] {
    let start = time
    var changes: [Double] = []
    while kiosk.isRunning, kiosk.nextDeadline <= start + seconds {
      let before = canvas
      time = max(time, kiosk.nextDeadline)
      kiosk.handle(Event(.tick, at: time))
      if kiosk.isRunning, canvas != before { changes.append(time - start) }
    }
    time = start + seconds
    return changes
  }

  var canvas: Canvas {
    var copy = kiosk
    return copy.canvas(size: size)
  }

  var lines: [String] { canvas.lines }

  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// "attract", "visit" and so on.
  var stage: String {
    switch kiosk.stage {
    case .attract: "attract"
    case .outOfService: "out of service"
    case .visit: "visit"
    case .confirming: "confirming"
    case .warning: "warning"
    case .pin: "pin"
    case .staff: "staff"
    case .over: "over"
    }
  }
}
