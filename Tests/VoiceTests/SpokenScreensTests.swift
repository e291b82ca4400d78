import Guides
import Library
import Speech
import Testing

@testable import Kiosk
@testable import Reader
@testable import Screens
@testable import Staff

/// What is on a screen is said, and each choice once.
@Suite("All that is on a screen is said")
struct SpokenScreensTests {
  static let size = Size(columns: 80, rows: 24)
  private static let clock = WallClock(start: Moment("2026-11-24T10:40", in: .utc), startTime: 0, zone: .utc)

  private static func library(_ language: String) throws -> GuideLibrary {
    let phrases = ReaderPhrases.all(with: .shipped) + KioskPhrases.all + DeskPhrases.all
    return try GuideLibrary(
      folder: Listener.content, options: GuideLibrary.Options(language: language, phrases: phrases))
  }

  static func application(
    _ language: String, _ setting: ScreenContext.Setting, size: Size = size
  ) throws -> Application {
    let desk = setting == .desk ? Desk(log: NoVisits(), canPrint: true) : nil
    return Application(
      try library(language), language: language, isKiosk: setting == .kiosk, staffScreens: desk, voice: Voice(),
      size: size, clock: clock)
  }

  private static func said(_ effects: [Effect]) -> [Utterance]? {
    effects.compactMap { if case .speech(.say(let utterances)) = $0 { utterances } else { nil } }.last
  }

  private static let keys: [Key] =
    "123456789+*x".map { .character($0) } + [.enter, .down, .function(7)]

  @Test(
    "On every screen of the reader, the kiosk and the desk, in both languages",
    arguments: [("en", ScreenContext.Setting.reader), ("es", .kiosk), ("en", .kiosk), ("es", .desk)])
  func complete(language: String, setting: ScreenContext.Setting) throws {
    var first = try Self.application(language, setting)
    while let deadline = first.nextDeadline, deadline < 1 { _ = first.handle(Event(.tick, at: 0)) }
    var waiting: ArraySlice<Application> = [first]
    var seen: Set<[String]> = []
    while let next = waiting.popFirst(), seen.count < 250 {
      var shown = next
      let rows = shown.canvas(size: Self.size).lines
      guard shown.voice?.isOn == true, seen.insert(rows).inserted else { continue }
      try check(shown, rows)
      for key in Self.keys {
        var following = shown
        let before = following.top.viewport.focus
        let identity = following.top.sheet.identity
        let effects = following.handle(Event(.key(key), at: 0))
        guard following.voice?.isOn == true else { continue }
        check(effects, after: key, of: following, focusBefore: before, identity: identity)
        waiting.append(following)
      }
    }
    #expect(seen.count >= 250)
  }

  /// What is said on arrival.
  private func check(_ application: Application, _ rows: [String]) throws {
    var application = application
    let lines = try #require(Self.said(application.speakOnArrival(at: 0))).map(\.text)
    let size = Self.size
    let digits = application.history.changeTop { $0.digits(size: size) }
    let sheet = application.top.sheet
    for item in sheet.flatPieces.compactMap({ if case .item(let item) = $0 { item } else { nil } }) {
      let key = item.isContinue ? "Enter" : item.letter?.uppercased() ?? digits[item.id].map(String.init)
      guard let key else { continue }
      // On a number pad that types letters, no digit chooses.
      let isKeyed = application.shownLetterPad == nil || item.isContinue || item.letter != nil
      let count = lines.count { $0.hasPrefix(isKeyed ? "\(key): \(item.label)" : item.label) }
      #expect(count == 1, "\(item.label) is said \(count) times:\n\((rows + lines).joined(separator: "\n"))")
      if item.mark != .none {
        let mark = application.context(at: 0).words(
          item.mark == .ticked ? .spokenTicked : .spokenNotTicked,
          ["label": item.text(in: application.context(at: 0).words)])
        #expect(lines.contains("\(key): \(mark)"))
      }
    }
    func letters(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
    let all = letters(lines.joined(separator: " "))
    for case .text(let text) in sheet.flatPieces {
      for run in text.runs where !run.text.isEmpty {
        // What follows a link begins with the end of its sentence.
        let text = String(run.text.drop { !$0.isLetter && !$0.isNumber && !"+-*/←".contains($0) })
        let isSaid = all.contains(letters(SpokenKeys.named(in: text, application.context(at: 0).words)))
        #expect(isSaid, "\(run.text) is not said:\n\((rows + lines).joined(separator: "\n"))")
      }
    }
    #expect(Set(lines).count == lines.count || sheet.opensOnText, "Something is said twice: \(lines)")
  }

  /// What is said after a key: the item that has the focus now, or the message, or something at all on another screen.
  private func check(
    _ effects: [Effect], after key: Key, of application: Application, focusBefore: Item.ID?, identity: String
  ) {
    guard application.isRunning else { return }
    let hasSpoken = effects.contains { if case .speech = $0 { true } else { false } }
    #expect(hasSpoken, "A key stops what is being said: \(key.name)")
    let lines = (Self.said(effects) ?? []).map(\.text)
    if application.top.sheet.identity != identity {
      #expect(!lines.isEmpty, "Nothing is said of a new screen: \(application.top.sheet.place)")
    } else if let focus = application.top.viewport.focus, focus != focusBefore,
      let item = application.top.sheet.items.first(where: { $0.id == focus })
    {
      let isSaid = lines.contains { $0.contains(item.label) }
      #expect(isSaid || effectsOfAct(key, application), "\(item.label) has the focus, and \(lines) is said")
    }
    if let notice = application.notice?.text(in: application.context(at: 0).words) {
      #expect(
        lines.contains(SpokenKeys.named(in: notice, application.context(at: 0).words)),
        "\(notice) is on the screen, and \(lines) is said")
    }
  }

  /// True if a key did something of which the message row tells, which is then said in place of the item.
  private func effectsOfAct(_ key: Key, _ application: Application) -> Bool {
    let sheet = application.top.sheet
    let isChoice = if case .character = key { true } else { key == .enter }
    return isChoice && (application.notice != nil || !sheet.message.isEmpty || !sheet.note.isEmpty)
  }
}

/// A log without visits.
private final class NoVisits: VisitLog {
  func visits(_ search: VisitSearch) throws(VisitLogError) -> [VisitSummary] { [] }
  func visit(_ id: VisitID) throws(VisitLogError) -> VisitRecord? { nil }
  func begin(_ label: VisitLabel) throws(VisitLogError) -> VisitID { throw .busy(path: "none") }
  func record(_ events: [VisitEvent], in visit: VisitID) throws(VisitLogError) -> [VisitEvent] {
    throw .busy(path: "none")
  }
}
