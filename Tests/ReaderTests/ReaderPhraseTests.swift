import Guides
import Library
import Pages
import Screens
import TestSupport
import Testing

@testable import Reader

@Suite("What the reader says is in the catalogue")
struct ReaderPhraseTests {
  private static let keyNames: Set<String> = Set(
    (HelpTopic.all.flatMap(\.commands)
      + [.keep, .help, .sources, .appearance, .endSession, .review, .compare, .skip, .tick, .findings, .goBack])
      .flatMap { Keymap.keys(for: $0).map(\.name) } + ["←", "1-9"])

  private let finding = Finding(
    .badValue, in: "faq/a.md", at: SourcePosition(line: 1, column: 2), "Something is wrong.", fix: "Put it right.",
    example: ["one step", "another"])

  private func application(
    _ size: Size = Size(columns: 80, rows: 24), isKiosk: Bool = false
  ) throws -> (application: Application, guidance: MarkedGuidance) {
    let guidance = MarkedGuidance(try GuideLibrary(folder: SmallContent.folder))
    let appearance = Appearance(
      themes: ["terminal", "dark", "light", "monochrome"],
      languages: [Appearance.Choice(name: "en", words: "English"), Appearance.Choice(name: "es", words: "español")],
      theme: "dark", language: "en")
    let clock = WallClock(start: Moment("2026-11-24T10:40", in: .utc), startTime: 0, zone: .utc)
    var application = Application(
      guidance, memory: isKiosk ? nil : Memory(kept: [.guide("faq/answers")]), appearance: appearance,
      isKiosk: isKiosk, size: size, clock: clock)
    while application.nextDeadline ?? .infinity < 1 { _ = application.handle(Event(.tick, at: 0)) }
    return (application, guidance)
  }

  private func texts(of sheet: Sheet) -> [String] {
    sheet.place + [sheet.position, sheet.message, sheet.note]
      + sheet.flatPieces.flatMap { piece -> [String] in
        switch piece {
        case .text(let text): [text.runs.map(\.text).joined()]
        case .item(let item): [item.label, item.detail]
        case .banner(let text, _, _): [text]
        case .progress(_, _, let words): [words]
        default: []
        }
      }
  }

  /// Texts of the top screen that are neither a phrase, nor a key, nor guidance.
  private func left(in application: Application, besides known: Set<String> = []) -> [String] {
    let context = application.manner.context
    let bindings = application.top.screen.bindings(in: context).flatMap { [$0.hint ?? "", $0.help] }
    return (texts(of: application.top.sheet) + bindings).map(MarkedGuidance.unmarked).filter { text in
      text.contains(where: \.isLetter) && !known.contains(text) && !isKeys(text)
    }
  }

  private func isKeys(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy { Self.keyNames.contains("\($0)") }
  }

  private func press(_ keys: [Key], _ application: inout Application) {
    for key in keys {
      _ = application.canvas(size: application.size)
      _ = application.handle(Event(.key(key), at: 0))
    }
  }

  @Test("The phrases have no problem")
  func problems() {
    #expect(Phrase.problems(in: MarkedGuidance.phrases) == [])
    #expect(ReaderPhrases.all.allSatisfy { $0.module == "reader" })
    #expect(ScreensPhrases.all.allSatisfy { ["screens", "list"].contains($0.module) })
  }

  @Test(
    "Pages of the program say nothing but phrases and guidance",
    arguments: [
      ProgramPage.guidance, .menu(kind: "faq"), .menu(kind: "triage"), .about, .problems, .kept, .topics,
    ])
  func pages(_ page: ProgramPage) throws {
    var (application, guidance) = try application()
    application.follow(.page(page), in: application.context(at: 0))
    let broken = guidance.brokenFiles.flatMap { file in [file.path, "-"] }
    #expect(left(in: application, besides: guidance.guidance.union(broken + ["Chairside"])) == [], "\(page)")
  }

  @Test(
    "So do appearance, help, contents and search",
    arguments: ["a", "?", "/", "/zzzz", "/trouble", "/troubel"], [false, true])
  func screens(_ keys: String, isKiosk: Bool) throws {
    var (application, guidance) = try application(isKiosk: isKiosk)
    press(keys.map { Key.character($0) }, &application)
    #expect(application.top.sheet.identity != "home")
    let found = guidance.search("trouble", limit: 9).hits.flatMap { hit in
      [hit.title, hit.snippet.map(\.text).joined().trimmed]
    }
    let known = guidance.guidance.union(["English", "español", "zzzz", "trouble", "troubel"]).union(found)
    #expect(left(in: application, besides: known) == [], "\(keys)")
  }

  @Test("So do help and contents of a page")
  func ofAPage() throws {
    var (application, guidance) = try application()
    application.follow(.guide("faq/answers", section: "reversal"), in: application.context(at: 0))
    press([.character("?")], &application)
    #expect(left(in: application, besides: guidance.guidance) == [])
    press([.escape, .character("0")], &application)
    application.follow(.guide("triage/red-flags"), in: application.context(at: 0))
    application.push(ContentsScreen(of: application.top.sheet), in: application.context(at: 0))
    let headings = Set(application.top.sheet.items.map(\.label))
    #expect(left(in: application, besides: guidance.guidance.union(headings)) == [])
  }

  @Test("So do the findings of a preview")
  func findings() throws {
    var (application, guidance) = try application()
    let findings = AuthorFindings(findings: [finding, finding], lines: ["faq/a.md": ["text"]])
    _ = application.receive(PreviewedGuidance(repository: guidance, findings: findings), at: 0)
    #expect(MarkedGuidance.unmarked(application.notice?.text(in: guidance.words) ?? "no notice") == "")
    press([.character("v")], &application)
    let place = "\(finding.severity.rawValue) \(finding.rule.rawValue) faq/a.md:1"
    #expect(left(in: application, besides: [place, finding.message]) == [])
    press([.character("1")], &application)
    let lines: Set = [finding.message, finding.fix, finding.rule.rawValue, "one step", "another", "> 1  text"]
    #expect(left(in: application, besides: lines) == [])
  }

  @Test("So does what the message row says, of whatever a person does")
  func notices() throws {
    for keys in ["9", "m", "t", "v", ">", "j", "jjjjjjjjjjjjjjjjjj", "k", "b", "u", "dddd", "+", "++++", "]", "["] {
      for target in [Target.page(.guidance), .page(.topics), .guide("faq/answers", section: "reversal")] {
        var (application, guidance) = try application(Size(columns: 60, rows: 16))
        application.follow(target, in: application.context(at: 0))
        press(keys.map { Key.character($0) }, &application)
        let notice = application.notice?.text(in: guidance.words) ?? ""
        #expect(MarkedGuidance.unmarked(notice) == "", "\(keys)")
      }
    }
  }

  @Test(
    "So do all that is painted around a sheet", arguments: [(80, 24), (60, 16), (40, 12), (30, 8)], ["", "/", "/it"])
  func painted(size: (Int, Int), keys: String) throws {
    let size = Size(columns: size.0, rows: size.1)
    for isKiosk in [false, true] {
      var (application, guidance) = try application(size, isKiosk: isKiosk)
      application.follow(.guide("faq/answers", section: "reversal"), in: application.context(at: 0))
      press(keys.map { Key.character($0) }, &application)
      let lines = application.canvas(size: size).lines
      // Small screens have other rows while text is typed; the walks through the pseudo-language test them.
      if size.columns < 80 || isKiosk, !keys.isEmpty { continue }
      guard size.rows >= 10 else {
        #expect(lines.contains { $0.contains("«Make this window larger") })
        continue
      }
      let strip = ["emergency-strip", "emergency-strip-short"].map { guidance.facts[$0] }.joined(separator: " ")
      let left = lines.suffix(size.rows < 16 ? 2 : 3).flatMap { line in
        MarkedGuidance.unmarked(line).split(separator: " ").filter { word in
          word.contains(where: \.isLetter) && !isKeys(String(word)) && !strip.contains(word.prefix { $0 != "." })
        }
      }
      #expect(left == [], "\(lines.suffix(3))")
    }
  }

  @Test("So does line by line")
  func plain() throws {
    let (application, guidance) = try application()
    var dialogue = PlainDialogue(application, width: 2000)
    for line in ["", "1", "b", "4", "99", "hello", "?", "", "0", "", "1 2"] {
      let lines = dialogue.prompt().split(separator: "\n").map { MarkedGuidance.unmarked(String($0)) }
      // A line of help ends with its keys; an item begins with its number.
      let left = lines.map { $0.drop { $0.isNumber || $0 == "." || $0 == " " } }.filter { text in
        let text = text.prefix { $0 != "[" }
        return text.contains(where: \.isLetter) && !guidance.guidance.contains(String(text).trimmed)
          && !isKeys(String(text).trimmed) && text != "Enter." && text != "Chairside"
      }
      #expect(left == [], "\(line)")
      _ = dialogue.answer(line, at: 0)
    }
  }

  @Test("In another language every screen that a person can come back to is in it, and so is the message")
  func otherLanguage() throws {
    var walker = try Walker()
    let guidance = MarkedGuidance(try GuideLibrary(folder: SmallContent.folder))
    let version = try #require(guidance.guide("faq/answers")).facts.versionName
    walker.application.follow(.page(.menu(kind: "faq")), in: walker.application.context(at: 0))
    walker.application.follow(.guide("faq/answers"), in: walker.application.context(at: 0))
    walker.press(.character("?"), .left, .character(">"), .character("]"))
    walker.application.push(ContentsScreen(of: walker.application.top.sheet), in: walker.application.context(at: 0))
    walker.press(.character(">"))
    _ = walker.application.receive(NewGuidance(language: "en-XA", repository: guidance), at: 0)
    #expect(walker.messageRow == "«There is nothing further on.»")
    for _ in 0..<4 {
      #expect(left(in: walker.application, besides: guidance.guidance.union([version])) == [])
      walker.press(.character("<"))
    }
    #expect(walker.application.history.isAtHome)
  }
}
