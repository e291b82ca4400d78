import Foundation
import Guides
import Library
import Pages
import Screens
import Staff
import StaffStore
import Testing

@testable import Kiosk
@testable import Reader

/// A program whose screens are all opened. A value, so that it can be copied before each key.
private protocol Walkable {
  /// The top screen; nil if the program shows something other than a sheet.
  var screen: (sheet: Sheet, bindings: [Binding])? { get }
  /// True while typed characters go into a text field.
  var isTyping: Bool { get }
  func rows(_ size: Size) -> [String]
  mutating func press(_ key: Key, _ size: Size)
}

@Suite("The pseudo-language: nothing is English, nothing is cut")
struct LanguageWalkTests {
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)]
  private static let start = Moment("2026-11-24T10:40", in: .utc)
  private static let guides = "GuideTests/Screens/Content"
  private static let visits = "StaffTests/DeskScreens/Content"

  /// Keys that have a meaning on every screen; those of one screen come from its bindings.
  private static let keys: [Key] = "?ta/mrcsxv+<".map { .character($0) } + [.enter, .escape]

  // MARK: Programs

  private struct ReaderWalk: Walkable {
    var application: Application

    var screen: (sheet: Sheet, bindings: [Binding])? {
      guard application.isRunning else { return nil }
      let sheet = application.top.sheet
      return (sheet, application.top.screen.bindings(in: application.manner.context))
    }

    var isTyping: Bool { application.top.isTyping }

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

    var isTyping: Bool { reader.isTyping }

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
    var kiosk: KioskSession

    var screen: (sheet: Sheet, bindings: [Binding])? {
      guard case .session = kiosk.stage, let application = kiosk.application else { return nil }
      return ReaderWalk(application: application).screen
    }

    var isTyping: Bool { kiosk.application.map { ReaderWalk(application: $0).isTyping } ?? false }

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

  /// The screens and the problems found by a walk.
  private struct Walked {
    var screens: Set<String> = []
    var problems: Set<String> = []
  }

  /// Opens screens by every item and key until no new one is found or `limit` screens were seen. Takes next the kind of
  /// screen seen least often so far.
  private func walk<Program: Walkable>(_ starts: [Program], _ size: Size, atMost limit: Int) -> Walked {
    var walked = Walked()
    var seen: Set<[String]> = []
    var counts: [String: Int] = [:]
    var waiting: [String: ArraySlice<Program>] = [:]
    for start in starts { waiting[Self.name(of: start), default: []].append(start) }
    while seen.count < limit, let name = waiting.keys.min(by: { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) }) {
      guard let program = waiting[name]?.popFirst() else {
        waiting[name] = nil
        continue
      }
      let rows = program.rows(size)
      guard seen.insert(rows).inserted else { continue }
      counts[name, default: 0] += 1
      walked.screens.insert(name)
      walked.problems.formUnion(Self.problems(of: program, rows))
      for key in Self.keys(on: program, rows) {
        var next = program
        next.press(key, size)
        waiting[Self.name(of: next), default: []].append(next)
      }
    }
    return walked
  }

  /// Keys that may lead to another screen.
  private static func keys(on program: some Walkable, _ rows: [String]) -> [Key] {
    // Typed text is the same in every language.
    if program.isTyping { return [.character("z"), .enter, .escape, .tab] }
    guard let screen = program.screen else { return keys }
    let items = (0..<min(9, screen.sheet.items.count)).map { Key.character(Character("\($0 + 1)")) }
    return (keys + items + screen.bindings.compactMap(\.keys.first)).filter { $0 != .character("q") }
  }

  private static func name(of program: some Walkable) -> String { program.screen.map { name(of: $0.sheet) } ?? "" }

  /// The kind of a sheet: its identity without the part that differs between sheets of one kind.
  private static func name(of sheet: Sheet) -> String {
    String(sheet.identity.prefix { $0 != " " && $0 != "(" && $0 != "#" && $0 != "/" && $0 != "." })
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
    let folder = content.folder.path(percentEncoded: false)
    #expect(GuideLibrary.languages(of: folder) == [PseudoLanguage.name])
    #expect(GuideLibrary.ownName(of: PseudoLanguage.name, in: folder) == "Éñglíšh óf thé pšéúdó-láñgúágé")
    #expect(library.words(.howCanWeHelp) == "⟦Hów çáñ wé hélp? ñó⟧")
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
    let walked = walk([ReaderWalk(application: application)], size, atMost: 500)
    #expect(walked.problems.sorted() == [])
    #expect(walked.screens.isSuperset(of: Self.pages + ["questions"]), "\(walked.screens.sorted())")
  }

  /// The kinds of screen that the guides and the reader have.
  private static let pages = [
    "answer", "appearance", "check", "code", "contents", "help", "home", "intro", "item", "menu", "outcome", "page",
    "plan", "question", "result", "review", "search", "staff", "treated", "window",
  ]

  @Test("All screens of the desk", arguments: sizes)
  func desk(size: Size) throws {
    let content = try PseudoContent(Self.visits)
    let folder = content.folder.path(percentEncoded: false) + "visits"
    let start = try #require(Self.start)
    let store = try VisitStore(folder: folder, zone: .utc) { start }
    let service = DeskService(log: store)
    var details = VisitDetails()
    details.treated = start
    details.areas = ["jaw"]
    details.product = .dysport
    details.injector = .registeredHere
    details.others = [.filler, .injection]
    for label in ["7", "8"] {
      _ = service.answer(.begin(try #require(VisitLabel(label)), details.events()))
    }
    let clock = WallClock(start: start, startTime: 0, zone: .utc)
    let desk = Desk(log: store, canPrint: true, language: PseudoLanguage.name)
    var home = Application(
      try content.library(), language: PseudoLanguage.name, staffScreens: desk, size: size, clock: clock)
    while let deadline = home.nextDeadline, deadline < 1 { _ = home.handle(Event(.tick, at: 0)) }
    let pages: [DeskPage] = [
      .newVisit, .openVisits, .findVisit, .checklists, .checklist("checklist/who"), .visit(1), .details(visit: 1),
      .call(visit: 1), .history(visit: 1), .check(visit: 1, guide: "triage/chewing"), .visit(99),
    ]
    var starts = [home]
    for page in pages {
      var application = home
      application.follow(.desk(page), in: application.context(at: 0))
      starts.append(application)
    }
    let programs = starts.map { DeskWalk(reader: ReaderWalk(application: $0), service: service) }
    let walked = walk(programs, size, atMost: 600)
    #expect(walked.problems.sorted() == [])
    let own = [
      "call", "checklists", "desk", "details", "find", "handout", "history", "reason", "trouble", "visit", "visits",
    ]
    let shared = ["code", "contents", "help", "intro", "item", "menu", "page", "question", "result", "search"]
    #expect(walked.screens.isSuperset(of: own + shared), "\(walked.screens.sorted())")
  }

  @Test("All screens of a kiosk", arguments: sizes)
  func kiosk(size: Size) throws {
    let content = try PseudoContent(Self.guides)
    let kiosk = try makeKiosk(content, size)
    let walked = walk([KioskWalk(kiosk: kiosk)], size, atMost: 700)
    #expect(walked.problems.sorted() == [])
    #expect(walked.screens.isSuperset(of: Self.pages), "\(walked.screens.sorted())")
  }

  @Test(
    "What a kiosk shows besides guides: posters, warnings, the prompt for the PIN and the staff menu", arguments: sizes,
    [
      ("", 0.0), ("8", 0), ("\ne", 0), ("\n", 90), ("\n", 115), ("\n", 119), ("000*\n", 0), ("000*\n12", 0),
      ("000*\n271828\n", 0), ("000*\n271828\n1", 0), ("000*\n271828\n2", 0), ("000*\n271828\n3", 0),
      ("000*\n1\n1\n", 0), ("000*\n1\n1\n1\n1\n", 0),
    ])
  func posters(size: Size, way: (keys: String, wait: Double)) throws {
    let content = try PseudoContent(Self.guides)
    var kiosk = try makeKiosk(content, size)
    for character in way.keys {
      _ = kiosk.canvas(size: size)
      var effects = kiosk.handle(Event(.key(character == "\n" ? .enter : .character(character)), at: 0))[...]
      while let effect = effects.popFirst() {
        guard case .ask(KioskRequest.checkPIN(let digits, _)) = effect else { continue }
        effects += kiosk.receive(digits == "271828" ? PINReply.right : PINReply.wrong, at: 0)
      }
    }
    while let deadline = kiosk.nextDeadline, deadline <= way.wait { _ = kiosk.handle(Event(.tick, at: deadline)) }
    #expect(Self.problems(of: KioskWalk(kiosk: kiosk), kiosk.canvas(size: size).lines) == [])
  }

  private func makeKiosk(_ content: PseudoContent, _ size: Size) throws -> KioskSession {
    let language = KioskSession.Language(
      choice: Appearance.Choice(name: PseudoLanguage.name, words: "Ñómbré"), repository: try content.library())
    var kiosk = KioskSession(
      settings: KioskSettings(), languages: [language],
      choices: StaffChoices(language: PseudoLanguage.name, theme: "dark"),
      machine: KioskSession.Machine(hasPIN: true), size: size,
      clock: WallClock(start: Self.start, startTime: 0, zone: .utc))
    while let deadline = kiosk.nextDeadline, deadline <= 0 { _ = kiosk.handle(Event(.tick, at: 0)) }
    return kiosk
  }
}
