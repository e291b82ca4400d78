import Guides
import Kiosk
import Library
import Reader
import Screens
import Speech
import Staff

/// A visitor of a kiosk who only hears it: the keys that are pressed, and what is said after each.
struct Listener {
  private(set) var kiosk: KioskSession
  private let size: Size
  private(set) var time = 1000.0
  /// What was said since the last key that stopped it.
  private(set) var heard: [Utterance] = []
  /// All that was said and asked of the voice, with the keys.
  private(set) var transcript: [String] = []

  static let content = String(#filePath.dropLast("Tests/VoiceTests/Listener.swift".count)) + "Content"

  /// The shipped guidance in both languages, which many visits share.
  static func languages() throws -> [KioskSession.Language] {
    let phrases = ReaderPhrases.all(with: .shipped) + KioskPhrases.all + DeskPhrases.all
    return try [("en", "English"), ("es", "Español")].map { name, words in
      KioskSession.Language(
        choice: Appearance.Choice(name: name, words: words),
        repository: try GuideLibrary(
          folder: content, options: GuideLibrary.Options(language: name, phrases: phrases)))
    }
  }

  init(
    _ languages: [KioskSession.Language], speech: KioskSettings.Speech = .headphones,
    switches: SwitchKeys? = nil, size: Size = Size(columns: 80, rows: 24)
  ) {
    var settings = KioskSettings()
    settings.speech = speech
    settings.switches = switches
    self.size = size
    kiosk = KioskSession(
      settings: settings, languages: languages, choices: StaffChoices(language: "en", theme: "dark"),
      machine: KioskSession.Machine(hasPIN: true), size: size,
      clock: WallClock(start: Moment("2026-11-24T10:40", in: .utc), startTime: time, zone: .utc))
    while let deadline = kiosk.nextDeadline, deadline <= time { take(kiosk.handle(Event(.tick, at: time))) }
  }

  /// The lines that are heard now.
  var lines: [String] { heard.map(\.text) }

  /// Tells the kiosk that headphones came or went.
  mutating func note(_ state: VoiceState) {
    transcript.append("[\(state)]")
    take(kiosk.receive(state, at: time))
  }

  /// Gives the kiosk the reply to a PIN.
  mutating func note(_ reply: PINReply) { take(kiosk.receive(reply, at: time)) }

  mutating func press(_ key: Key) {
    transcript.append("> \(key.name)")
    _ = kiosk.canvas(size: size)
    take(kiosk.handle(Event(.key(key), at: time)))
    _ = kiosk.canvas(size: size)
  }

  mutating func press(_ keys: String) { for key in keys { press(.character(key)) } }

  /// Lets time pass until the kiosk does something by itself.
  mutating func wait() {
    time = kiosk.nextDeadline ?? time
    transcript.append("[time passes]")
    take(kiosk.handle(Event(.tick, at: time)))
  }

  private mutating func take(_ effects: [Effect]) {
    for case .speech(let command) in effects {
      switch command {
      case .say(let utterances):
        heard = utterances
        transcript += utterances.map { "\($0.language): \($0.text)" }
      case .hush:
        heard = []
        transcript.append("(silence)")
      case .pause: transcript.append("(pause)")
      case .resume: transcript.append("(goes on)")
      case .setRate(let rate): transcript.append("(rate \(rate.percent))")
      case .setVolume(let volume): transcript.append("(volume \(volume.percent))")
      }
    }
  }

  /// The key that was said for a choice; nil if it was not said.
  func key(for label: String) -> Character? {
    lines.lazy.compactMap { line in
      let halves = line.split(separator: ": ", maxSplits: 1)
      return halves.count == 2 && halves[0].count == 1 && halves[1].hasPrefix(label) ? halves[0].first : nil
    }.first
  }

  /// Presses the key that was said for a choice, and hears the next lists until it is said.
  ///
  /// - Throws: if it was not said.
  mutating func choose(_ label: String) throws {
    for _ in 0..<8 {
      if let key = key(for: label) { return press(.character(key)) }
      press(.character("+"))
    }
    throw NotSaid(label: label, heard: lines)
  }
}

/// A choice that was not said, although it was looked for in all lists.
struct NotSaid: Error {
  let label: String
  let heard: [String]
}
