import Guides
import Library
import Screens
import TestSupport

@testable import Kiosk
@testable import Reader

/// A simulated visitor of a kiosk, with a clock that the test sets.
struct KioskWalker {
  var kiosk: KioskSession
  var size: Size
  private(set) var time = 1000.0
  /// The effects that the kiosk has asked for since it began and that were not carried out here.
  private(set) var effects: [Effect] = []
  /// Checks a PIN; nil if there is no reply.
  var checksPIN: ((String) -> PINReply)? = { $0 == "271828" ? .right : .wrong }

  init(
    settings: KioskSettings = KioskSettings(), languages: [String] = ["en"], choices: StaffChoices? = nil,
    machine: KioskSession.Machine = KioskSession.Machine(hasPIN: true), pinGuard: PINGuard = PINGuard(),
    size: Size = Size(columns: 80, rows: 24)
  ) throws {
    self.init(
      settings: settings, reading: try Self.languages(languages), choices: choices, machine: machine,
      pinGuard: pinGuard, size: size)
  }

  /// - Parameters:
  ///   - languages: languages that are already open, so that many visits need not read them again.
  ///   - readsAhead: false for a visitor who comes before the guides were read between keys.
  init(
    settings: KioskSettings = KioskSettings(), reading languages: [KioskSession.Language], choices: StaffChoices? = nil,
    machine: KioskSession.Machine = KioskSession.Machine(hasPIN: true), pinGuard: PINGuard = PINGuard(),
    size: Size = Size(columns: 80, rows: 24), readsAhead: Bool = true
  ) {
    self.size = size
    let clock = WallClock(start: Moment("2026-11-24T10:40", in: .utc), startTime: 1000, zone: .utc)
    kiosk = KioskSession(
      settings: settings, languages: languages,
      choices: choices ?? StaffChoices(language: "en", theme: "dark"), pinGuard: pinGuard, machine: machine, size: size,
      clock: clock)
    if readsAhead { readAll() }
  }

  static func languages(_ names: [String]) throws -> [KioskSession.Language] {
    try names.map { name in
      KioskSession.Language(
        choice: Appearance.Choice(name: name, words: ["en": "English", "es": "Español"][name] ?? name),
        repository: try GuideLibrary(folder: SmallContent.folder))
    }
  }

  /// Lets the kiosk read ahead, as it does between two keys.
  mutating func readAll() {
    while kiosk.isRunning, deadline <= time { handle(.tick) }
  }

  private var deadline: Double { kiosk.nextDeadline ?? .infinity }

  /// Handles an event and the effects that it causes.
  mutating func handle(_ kind: Event.Kind) {
    var waiting = kiosk.handle(Event(kind, at: time))[...]
    while let effect = waiting.popFirst() {
      if case .ask(KioskRequest.checkPIN(let digits, _)) = effect, let reply = checksPIN?(digits) {
        waiting += kiosk.receive(reply, at: time)
      } else {
        effects.append(effect)
      }
    }
  }

  /// True if the kiosk asked for its content to be opened again.
  var wantedContent: Bool { effects.contains { if case .openContent = $0 { true } else { false } } }

  /// How often the kiosk asked whether an update has replaced it.
  var asksForReplacement: Int {
    effects.count { if case .ask(KioskRequest.findReplacement) = $0 { true } else { false } }
  }

  /// The PINs that have not been checked yet.
  var pinsToCheck: [String] {
    effects.compactMap { if case .ask(KioskRequest.checkPIN(let digits, _)) = $0 { digits } else { nil } }
  }

  mutating func press(_ keys: Key...) { press(keys) }

  mutating func press(_ keys: [Key]) {
    for key in keys {
      _ = kiosk.canvas(size: size)
      handle(.key(key))
    }
  }

  /// Presses the keys of a text one by one; "\n" is Enter.
  mutating func type(_ text: String) {
    for character in text { press(character == "\n" ? .enter : .character(character)) }
  }

  /// Advances the clock, waking the kiosk at each of its deadlines. Returns the seconds at which the screen changed.
  @discardableResult
  mutating func wait(_ seconds: Double) -> [Double] {
    let start = time
    var changes: [Double] = []
    while kiosk.isRunning, deadline <= start + seconds {
      let before = canvas
      time = max(time, deadline)
      handle(.tick)
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

  /// The name of the stage, such as "attract" or "visit".
  var stage: String {
    switch kiosk.stage {
    case .attract: "attract"
    case .outOfService: "out of service"
    case .session: "visit"
    case .confirming: "confirming"
    case .warning: "warning"
    case .pin: "pin"
    case .staff: "staff"
    case .over: "over"
    }
  }
}
