import Guides
import Library
import Screens
import TestSupport
import Testing

@testable import Kiosk
@testable import Reader

@Suite("What a kiosk says is in the catalogue")
struct KioskPhraseTests {
  private static func texts(of sheet: Sheet) -> [String] {
    sheet.place + [sheet.position, sheet.message, sheet.note]
      + sheet.pieces.flatMap { piece -> [String] in
        switch piece {
        case .text(let text): [text.runs.map(\.text).joined()]
        case .item(let item): [item.label, item.detail]
        default: []
        }
      }
  }

  private static func language(_ name: String, _ words: Words) throws -> KioskSession.Language {
    KioskSession.Language(
      choice: Appearance.Choice(name: name, words: ["en": "English", "es": "Español"][name] ?? name),
      repository: MarkedGuidance(try GuideLibrary(folder: SmallContent.folder), words: words))
  }

  private static let report: [Message] = [
    Message(.programVersion, ["version": "1.0"]), Message(.settingsInOrder),
    Message(.settingsFinding, ["finding": "kiosk.yaml:1:1"]), Message(.pinNotSet), Message(.pinSet),
    Message(.folderWritable), Message(.folderNotWritable, ["folder": "/run"]), Message(.sealedProgram),
    Message(.programNotSealed), Message(.memoryNotSealed), Message(.visitsCounted, ["file": "/counts"]),
    Message(.nothingCounted),
  ]

  /// A kiosk whose second language is marked; the first is marked too unless `first` is given.
  private func walker(
    first: Words = MarkedGuidance.words, isOutOfService: Bool = false, language: String = "en", hasPIN: Bool = true
  ) throws -> KioskWalker {
    let languages = [try Self.language("en", first), try Self.language("es", MarkedGuidance.words)]
    return KioskWalker(
      reading: languages, choices: StaffChoices(isOutOfService: isOutOfService, language: language, theme: "dark"),
      machine: KioskSession.Machine(hasPIN: hasPIN, report: Self.report))
  }

  /// The text of a poster outside of all marks, without the guidance on it.
  private func left(on walker: KioskWalker) -> String {
    let facts = walker.kiosk.context.facts
    var text = walker.lines.joined(separator: " ")
    for key in ["clinic-name", "emergency-strip", "emergency-strip-short"] {
      text = text.replacing(facts[key], with: "")
    }
    // The heading may be in big letters, which are tested elsewhere.
    return MarkedGuidance.unmarked(text).filter { !", ▀▄█".contains($0) }
  }

  @Test("The phrases have no problem")
  func problems() {
    #expect(Phrase.problems(in: MarkedGuidance.phrases) == [])
    #expect(KioskPhrases.all.allSatisfy { $0.module == "kiosk" })
  }

  @Test(
    "Posters say nothing but phrases and guidance",
    arguments: [
      ("attract", "", 0.0), ("attract", "8", 0), ("confirming", "\ne", 0), ("warning", "\n", 90),
      ("warning", "\n", 115), ("pin", "000*\n", 0), ("pin", "000*\n12", 0), ("pin", "000*\n1\n", 0),
      ("pin", "000*\n1\n2\n", 0), ("pin", "000*\n1\n2\n\n", 0),
    ])
  func posters(stage: String, keys: String, wait: Double) throws {
    var walker = try walker()
    walker.type(keys)
    walker.wait(wait)
    #expect(walker.stage == stage)
    #expect(left(on: walker) == "")
  }

  @Test("Out of service, and where no PIN can be checked")
  func cannotBeUsed() throws {
    #expect(left(on: try walker(isOutOfService: true)) == "")
    var noPIN = try walker(hasPIN: false)
    noPIN.type("000*\n1\n")
    #expect(noPIN.shows("«No PIN is set on this terminal. See the README.»"))
    #expect(left(on: noPIN) == "")
    var cannotCount = try walker()
    cannotCount.checksPIN = { _ in .cannotCount }
    cannotCount.type("000*\n1\n")
    #expect(left(on: cannotCount) == "")
  }

  @Test("Without content it speaks English")
  func noContent() {
    let walker = KioskWalker(reading: [])
    #expect(walker.shows("This terminal is out of service."))
    #expect(walker.shows("EMERGENCY  "))
  }

  @Test("The row below the reader")
  func row() throws {
    var walker = try walker()
    walker.type("\n")
    let row = try #require(walker.lines.last)
    #expect(row.contains("«e end my session, or * then 1»"))
    #expect(MarkedGuidance.unmarked(row) == "")
  }

  @Test("Texts of the row that are too long for it never run into each other")
  func longRow() throws {
    let help = PhraseText(String(repeating: "help ", count: 8) + "here")
    let words = Words(
      language: "de", translations: [Phrase.stuckAsk.key: .text(help), Phrase.stuckAskShort.key: .text(help)])
    for (columns, shown) in [(77, "e end my session, or * then 1"), (76, "e or *1 end"), (50, "e or *1 end")] {
      var walker = KioskWalker(
        reading: [try Self.language("de", words)], size: Size(columns: columns, rows: 24))
      walker.type("\n")
      let row = try #require(walker.lines.last)
      #expect(row.contains(shown))
      #expect(row.contains("here") == (columns > 55))
    }
  }

  @Test("The staff menu and all that can be chosen in it", arguments: ["", "1", "2", "3", "33", "333"])
  func staffMenu(keys: String) throws {
    var walker = try walker()
    walker.type("000*\n271828\n" + keys)
    guard case .staff(let open) = walker.kiosk.stage else { throw WrongStage() }
    #expect(Self.texts(of: open.sheet).map(MarkedGuidance.unmarked).filter { !$0.isEmpty } == [])
    #expect(open.sheet.identity == "staff")
  }

  @Test("The self-test says nothing but phrases, and what the page about the guidance says")
  func selfTest() throws {
    var walker = try walker()
    walker.type("000*\n271828\n4")
    walker.wait(0)
    guard case .staff(let open) = walker.kiosk.stage else { throw WrongStage() }
    let texts = Self.texts(of: open.sheet)
    let known = Set(try aboutTexts().map(MarkedGuidance.unmarked)).union(["English", "Español"])
    #expect(texts.map(MarkedGuidance.unmarked).filter { !$0.isEmpty && !known.contains($0) } == [])
    #expect(texts.contains { $0.hasPrefix("«triage/broken.md is left out. Line 1: ") })
    for message in Self.report { #expect(texts.contains(message.text(in: MarkedGuidance.words))) }
  }

  /// The texts of the reader's own about page, which are not the kiosk's.
  private func aboutTexts() throws -> [String] {
    let repository = try Self.language("en", MarkedGuidance.words).repository
    while repository.readOneMore() {}
    let application = Application(
      repository, opening: .page(.about), isKiosk: true, size: Size(columns: 80, rows: 24),
      clock: WallClock(start: nil, startTime: 1000, zone: .utc))
    return Self.texts(of: application.top.sheet)
  }

  private struct WrongStage: Error {}

  // MARK: Language of each screen

  @Test("A visitor's language holds for the row, the question and the warning")
  func visitorsLanguage() throws {
    var walker = try walker(first: .english)
    #expect(walker.shows("Press any key to begin."))
    // Only the line that names the other language is in it.
    #expect(walker.lines.count { $0.contains("«") } == 1)
    walker.type("2")
    // The other language is named in its own words.
    let row = (walker.lines.last ?? "").replacing("o English", with: "")
    #expect(MarkedGuidance.unmarked(row).allSatisfy { $0 == " " })
    walker.type("e")
    #expect(left(on: walker) == "")
    walker.type("e")
    walker.wait(90)
    #expect(walker.stage == "warning")
    #expect(left(on: walker) == "")
  }

  @Test("A change of the language in a visit changes the warning")
  func changeInVisit() throws {
    var walker = try walker(first: .english)
    // The item follows three themes, two sizes and the first language.
    walker.type("\na7")
    #expect(walker.kiosk.application?.appearance?.language == "es")
    walker.wait(90)
    #expect(left(on: walker) == "")
  }

  @Test("The language that staff chose holds for the first screen, the prompt and the menu")
  func staffsLanguage() throws {
    var walker = try walker(first: .english, language: "es")
    // The other language is named in its own words.
    #expect(left(on: walker) == "English:press1")
    walker.type("000*\n")
    #expect(left(on: walker) == "")
    walker.type("271828\n")
    #expect(walker.shows("«For staff»"))
    walker.type("2")
    #expect(walker.shows("Language: English"))
    #expect(!walker.shows("«"))
  }
}
