import Desk
import Foundation
import Guides
import Library
import Prose
import Screens
import Testing
import Visits

@testable import Reader

/// A program of which every screen is opened, as a value that can be copied before each key.
private protocol Walkable {
  /// What is on top; nil where something else than a sheet is shown.
  var screen: (sheet: Sheet, bindings: [Binding])? { get }
  func rows(_ size: Size) -> [String]
  mutating func press(_ key: Key, _ size: Size)
}

@Suite("The pseudo-language: nothing is English, nothing is cut")
struct LanguageWalkTests {
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)]
  private static let start = Moment("2026-11-24T10:40", in: .utc)
  private static let guides = "GuideTests/Screens/Content"
  private static let visits = "DeskTests/DeskScreens/Content"

  /// Keys that say something on every screen; those of a screen come from its bindings.
  private static let keys: [Key] = "?ta/mrcsxv+<".map { .character($0) } + [.enter, .escape]

  // MARK: Programs

  private struct ReaderWalk: Walkable {
    var application: Application

    var screen: (sheet: Sheet, bindings: [Binding])? {
      guard application.isRunning else { return nil }
      let sheet = application.top.sheet
      return (sheet, application.top.screen.bindings(in: application.manner.context))
    }

    func rows(_ size: Size) -> [String] {
      var copy = application
      return copy.canvas(size: size).lines
    }

    mutating func press(_ key: Key, _ size: Size) {
      _ = application.canvas(size: size)
      _ = application.handle(Event(.key(key), at: 0))
    }
  }

  private struct DeskWalk: Walkable {
    var reader: ReaderWalk
    let service: DeskService

    var screen: (sheet: Sheet, bindings: [Binding])? { reader.screen }

    func rows(_ size: Size) -> [String] { reader.rows(size) }

    mutating func press(_ key: Key, _ size: Size) {
      _ = reader.application.canvas(size: size)
      var effects = reader.application.handle(Event(.key(key), at: 0))[...]
      while let effect = effects.popFirst() {
        guard case .ask(let request as DeskRequest) = effect else { continue }
        effects += reader.application.receive(service.answer(request), at: 0)
      }
    }
  }

  private struct KioskWalk: Walkable {
    var kiosk: Kiosk

    var screen: (sheet: Sheet, bindings: [Binding])? {
      guard case .visit = kiosk.stage, let application = kiosk.application else { return nil }
      return ReaderWalk(application: application).screen
    }

    func rows(_ size: Size) -> [String] {
      var copy = kiosk
      return copy.canvas(size: size).lines
    }

    mutating func press(_ key: Key, _ size: Size) {
      _ = kiosk.canvas(size: size)
      _ = kiosk.handle(Event(.key(key), at: 0))
    }
  }

  // MARK: The walk

  /// Opens screens by every item and key until none is new, or so many were seen.
  private func walk(_ start: some Walkable, _ size: Size, atMost limit: Int) -> (count: Int, problems: Set<String>) {
    var seen: Set<[String]> = []
    var problems: Set<String> = []
    var waiting = [start][...]
    while let program = waiting.popFirst(), seen.count < limit {
      let rows = program.rows(size)
      guard seen.insert(rows).inserted else { continue }
      problems.formUnion(Self.problems(of: program, rows))
      var keys = Self.keys
      if rows.contains(where: { $0.contains("_") }) {
        // What is typed is the same in every language.
        keys = [.character("z"), .enter, .escape, .tab]
      } else if let screen = program.screen {
        keys += (0..<min(9, screen.sheet.items.count)).map { .character(Character("\($0 + 1)")) }
        keys += screen.bindings.compactMap(\.keys.first)
      }
      for key in keys where key != .character("q") {
        var next = program
        next.press(key, size)
        waiting.append(next)
      }
    }
    return (seen.count, problems)
  }

  private static func problems(of program: some Walkable, _ rows: [String]) -> [String] {
    var problems = rows.flatMap { PseudoScreen.english(in: $0) }.map { "English: \($0)" }
    problems += PseudoScreen.cutRows(rows).map { "Cut: \($0)" }
    guard let screen = program.screen else { return problems }
    let texts = PseudoScreen.texts(of: screen.sheet) + screen.bindings.flatMap { [$0.hint ?? "", $0.help] }
    problems += texts.flatMap { text in PseudoScreen.english(in: text).map { "English: \($0) in \(text)" } }
    let width = rows.first?.count ?? 80
    let laidOut = SheetLayout.text(of: screen.sheet.pieces, width: width - 4)
    if laidOut.count(where: { $0 == "⟦" }) != laidOut.count(where: { $0 == "⟧" }) {
      problems.append("Cut in the body of \(screen.sheet.identity)")
    }
    return problems
  }

  // MARK: Tests

  @Test("The language itself has no finding, and is read")
  func language() throws {
    let content = try PseudoContent(Self.guides)
    let library = try content.library()
    #expect(library.words.language == PseudoLanguage.name)
    #expect(library.check(on: Day("2026-11-24")).filter { $0.rule == .phraseMismatch }.map(\.description) == [])
    #expect(library.words(.goOn) == "⟦Gó óñ whéré ýóú wéré ñó ñó⟧")
  }

  @Test("The guidance of the walks has no error in the language", arguments: [guides, visits])
  func guidance(folder: String) throws {
    let content = try PseudoContent(folder)
    let findings = try content.library().check(on: Day("2026-11-24")).filter { $0.severity >= .error }
    #expect(findings.map(\.description) == [])
  }

  @Test("All screens of the reader", arguments: sizes)
  func reader(size: Size) throws {
    let content = try PseudoContent(Self.guides)
    let clock = WallClock(start: Self.start, startTime: 0, zone: .utc)
    let themes = ["terminal", "dark", "light", "monochrome"]
    let appearance = Appearance(themes: themes, languages: [], theme: "dark", language: PseudoLanguage.name)
    var application = Application(
      try content.library(), memory: Memory(), appearance: appearance, size: size, clock: clock)
    while let deadline = application.nextDeadline, deadline < 1 { _ = application.handle(Event(.tick, at: 0)) }
    let (count, problems) = walk(ReaderWalk(application: application), size, atMost: 600)
    #expect(count > 200)
    #expect(problems.sorted() == [])
  }

  @Test("All screens of the desk", arguments: sizes)
  func desk(size: Size) throws {
    let content = try PseudoContent(Self.visits)
    let folder = content.folder.path(percentEncoded: false) + "visits"
    let start = try #require(Self.start)
    let store = try VisitStore(folder: folder, zone: .utc) { start }
    let clock = WallClock(start: start, startTime: 0, zone: .utc)
    let application = Application(
      try content.library(), staffScreens: Desk(log: store), size: size, clock: clock)
    let service = DeskService(log: store)
    var walked = DeskWalk(reader: ReaderWalk(application: application), service: service)
    while let deadline = walked.reader.application.nextDeadline, deadline < 1 {
      _ = walked.reader.application.handle(Event(.tick, at: 0))
    }
    let (count, problems) = walk(walked, size, atMost: 400)
    #expect(count > 100)
    #expect(problems.sorted() == [])
  }

  @Test("All screens of a kiosk", arguments: sizes)
  func kiosk(size: Size) throws {
    let content = try PseudoContent(Self.guides)
    let language = Kiosk.Language(
      choice: Appearance.Choice(name: PseudoLanguage.name, words: "Ñómbré"), repository: try content.library())
    var kiosk = Kiosk(
      settings: KioskSettings(), languages: [language],
      choices: StaffChoices(language: PseudoLanguage.name, theme: "dark"),
      machine: Kiosk.Machine(canEnlarge: true, hasPIN: true), size: size,
      clock: WallClock(start: Self.start, startTime: 0, zone: .utc))
    while let deadline = kiosk.nextDeadline, deadline <= 0 { _ = kiosk.handle(Event(.tick, at: 0)) }
    let (count, problems) = walk(KioskWalk(kiosk: kiosk), size, atMost: 400)
    #expect(count > 100)
    #expect(problems.sorted() == [])
  }
}
