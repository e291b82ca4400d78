import Kiosk
import Library
import Pages
import Reader
import Screens
import Testing

@testable import Documents
@testable import Guides

/// QR codes on the kiosk's screen: a visitor reaches a result, and a phone reads the screen as it is painted.
@Suite("Codes on the kiosk's screen") struct KioskCodeTests {
  private struct Visitor {
    var kiosk: KioskSession
    let size: Size

    init(_ library: GuideLibrary, size: Size, drawsBlocks: Bool = true) {
      self.size = size
      kiosk = KioskSession(
        settings: KioskSettings(),
        languages: [
          KioskSession.Language(choice: Appearance.Choice(name: "en", words: "English"), repository: library)
        ],
        choices: StaffChoices(language: "en", theme: "dark"), machine: KioskSession.Machine(drawsBlocks: drawsBlocks),
        size: size,
        clock: WallClock(start: SampleContent.treated, startTime: 0, zone: .utc))
      while kiosk.nextDeadline ?? .infinity <= 0 { _ = kiosk.handle(Event(.tick, at: 0)) }
    }

    mutating func press(_ keys: String) {
      for key in keys {
        _ = kiosk.canvas(size: size)
        _ = kiosk.handle(Event(.key(key == "\n" ? .enter : .character(key)), at: 1))
      }
    }

    var screen: Canvas {
      mutating get { kiosk.canvas(size: size) }
    }

    /// Goes from the attract screen to the result of the small trouble for unequal pupils, and on to the staff page.
    mutating func openStaffPage() { press(" 12\n3\n31") }
  }

  private func version() throws -> String {
    try #require(SampleContent.library().guide("triage/small")).facts.versionName
  }

  @Test("A phone reads the result from a kiosk of 80 by 24, in capitals because they take less room")
  func aPhoneReadsTheResult() throws {
    var visitor = Visitor(try SampleContent.library(), size: Size(columns: 80, rows: 24))
    visitor.openStaffPage()
    visitor.press("1")
    let text = "emergency \(try version()) 2026-11-24. Pupils: Different".uppercased().replacing("@", with: "/")
    #expect(try ScreenPicture(visitor.screen).textReadByCamera() == text)
  }

  @Test("On a large screen the code holds the sentences")
  func onALargeScreenItHoldsTheSentences() throws {
    var visitor = Visitor(try SampleContent.library(), size: Size(columns: 120, rows: 40))
    visitor.openStaffPage()
    visitor.press("1")
    let text =
      "CALL FOR EMERGENCY HELP NOW. A small trouble: emergency. Pupils: Different. \(try version()) 2026-11-24"
    #expect(try ScreenPicture(visitor.screen).textReadByCamera() == text)
  }

  @Test("A phone reads the clinic's number and can call it", arguments: [(80, 24), (64, 22), (120, 40)])
  func aPhoneReadsTheNumber(columns: Int, rows: Int) throws {
    var visitor = Visitor(try SampleContent.library(), size: Size(columns: columns, rows: rows))
    visitor.openStaffPage()
    visitor.press("2")
    #expect(try ScreenPicture(visitor.screen).textReadByCamera() == "tel:5550100")
  }

  @Test("A terminal without half blocks draws the code with #, where that fits")
  func aTerminalWithoutHalfBlocksDrawsWithASCII() throws {
    var visitor = Visitor(try SampleContent.library(), size: Size(columns: 120, rows: 40), drawsBlocks: false)
    visitor.openStaffPage()
    visitor.press("2")
    let screen = visitor.screen
    #expect(try ScreenPicture(screen).textReadByCamera() == "tel:5550100")
    #expect(Set(screen.cells.filter { $0.style == .qr }.map(\.text)) == ["#", " "])
  }

  @Test("Where no code fits, its words stand there", arguments: [(40, 12, true), (80, 24, false)])
  func whereNoCodeFitsItsWordsStand(columns: Int, rows: Int, drawsBlocks: Bool) throws {
    var visitor = Visitor(
      try SampleContent.library(), size: Size(columns: columns, rows: rows), drawsBlocks: drawsBlocks)
    visitor.openStaffPage()
    visitor.press("1")
    let screen = visitor.screen
    #expect(screen.cells.allSatisfy { $0.style != .qr })
    let words = screen.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(words.contains("Your code: emergency \(try version()) 2026-11-24"))
  }

  @Test("Every result of every check that is shipped has a code that fits a kiosk of 80 by 24")
  func everyResultHasACodeThatFits() throws {
    var count = 0
    for facts in try ShippedContent.content.guides(Triage.Guide.self).map(\.facts) {
      for level in Level.allCases {
        let short = "\(level.code) \(facts.versionName) 2026-11-24".uppercased().replacing("@", with: "/")
        // 17 rows of half blocks are 34 modules, of which the border takes 4.
        let code = try #require(QRCode(short, correction: .low))
        #expect(code.width + 4 <= 34, "\(short)")
        count += 1
      }
    }
    #expect(count > 100)
  }
}
