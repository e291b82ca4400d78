import Foundation
import Guides
import Library
import Reader
import Screens
import Staff
import Testing

/// A simulated member of staff at the desk, with visits in memory and a small content of its own.
struct StaffMember: CustomTestStringConvertible {
  static let content = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "DeskScreens/Content").path
  static let start = Moment("2026-11-24T10:40", in: .utc) ?? Moment(seconds: 0)

  let log: MemoryLog
  let tray: Tray
  private let service: DeskService
  var application: Application
  var size: Size
  /// What the last event asked for of the guidance in another language; nil for nothing.
  private(set) var asked: GuidanceRequest?
  /// The time of the next event, in seconds since the desk was opened.
  var time = 0.0

  init(
    size: Size = Size(columns: 80, rows: 24), log: MemoryLog = MemoryLog(now: start), now: Moment? = start,
    content: String = content, expiry: (any VisitExpiry)? = nil, languages: [(name: String, words: String)] = []
  ) throws {
    self.size = size
    self.log = log
    tray = Tray()
    service = DeskService(log: log, tray: tray, expiry: expiry)
    let clock = WallClock(start: now, startTime: 0, zone: .utc)
    application = Application(
      try GuideLibrary(folder: content),
      appearance: languages.isEmpty
        ? nil
        : Appearance(
          themes: ["dark"], languages: languages.map { Appearance.Choice(name: $0.name, words: $0.words) },
          theme: "dark", language: "en"),
      staffScreens: Desk(log: log, canPrint: true, expiry: expiry), size: size, clock: clock)
    // A deadline that is later is not for reading ahead.
    while let deadline = application.nextDeadline, deadline < 1 { handle(.tick) }
  }

  /// Passes an event to the program, and answers its requests to the desk.
  mutating func handle(_ kind: Event.Kind) {
    let (service, time) = (service, time)
    let effects = application.handle(Event(kind, at: time))
    asked = effects.compactMap { if case .ask(let request as GuidanceRequest) = $0 { request } else { nil } }.last
    service.answer(effects) { application.receive($0, at: time) }
  }

  /// Advances the time to the next deadline, at which the screen changes by itself.
  mutating func waitForChange() throws {
    time = try #require(application.nextDeadline)
    handle(.tick)
  }

  /// Presses the keys that some words name, and draws the screen before each.
  mutating func press(_ words: String) {
    for word in words.split(separator: " ") {
      let named: [Substring: Key] = [
        "Enter": .enter, "Esc": .escape, "Down": .down, "Up": .up, "Left": .left, "PgDn": .pageDown, "End": .end,
        "Space": .character(" "), "Backspace": .backspace,
      ]
      let keys = named[word].map { [$0] } ?? word.map { .character($0) }
      for key in keys {
        _ = application.canvas(size: size)
        handle(.key(key))
      }
    }
  }

  /// Begins a visit (the jaw, Dysport, injected here, filler) and opens its page.
  mutating func beginVisit() { press("1 Enter 1 Enter Enter 2 Enter Enter Enter 1 Enter 1 Enter Enter") }

  /// Presses the digit of the choice with this label.
  mutating func choose(_ label: String) {
    guard let index = application.top.sheet.choices.firstIndex(where: { $0.label == label }), index < 9 else { return }
    press("\(index + 1)")
  }

  var lines: [String] {
    var copy = application
    return copy.canvas(size: size).lines
  }

  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// The screen without its margins, on one line.
  var text: String { lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ") }

  var testDescription: String { lines.joined(separator: "\n") }

  /// The events of the visit that was begun last, in short form.
  var events: [String] { log.all.last?.events.map(\.inShort) ?? [] }

  /// The text of the screen, and the position of the cursor.
  var transcript: String {
    var copy = application
    let canvas = copy.canvas(size: size)
    let cursor = "cursor row \(canvas.cursor.row), column \(canvas.cursor.column)"
    return (canvas.lines + ["====================", cursor]).joined(separator: "\n") + "\n"
  }
}

extension VisitEvent {
  /// The event in short form, such as "answered chewing who-injected=yes-both".
  var inShort: String {
    let guide = guide.flatMap { $0.split(separator: "/").last }.map { " \($0)" } ?? ""
    let subject = subject.isEmpty ? "" : " \(subject)"
    let value = value.isEmpty ? "" : "=\(value)"
    return "\(kind.rawValue)\(guide)\(subject)\(value)"
  }
}
