import Screens
import TestSupport
import Testing

@testable import Kiosk
@testable import Reader

@Suite("A kiosk that has nothing but a number pad")
struct KioskPadTests {
  static let pad: [Key] = "0123456789+-*/.".map { .character($0) } + [.enter]

  @Test("From wherever keys of the pad lead, they end the session too", arguments: 1...12)
  func neverStuck(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let languages = try KioskWalker.languages(["en"])
    var walker = KioskWalker(reading: languages)
    walker.press(.enter)
    for _ in 0..<60 {
      walker.press(Self.pad[Int.random(in: 0..<Self.pad.count, using: &numbers)])
      // If the random keys ended the session, a new one is started.
      if !walker.kiosk.isRunning { walker = KioskWalker(reading: languages) }
      if walker.stage == "confirming" { walker.press(.character("-")) }
      var leaving = walker
      if leaving.stage == "pin" || leaving.stage == "staff" { continue }
      leaving.type("*1\n")
      #expect(leaving.stage == "over", "\(walker.lines.joined(separator: "\n"))")
    }
  }

  @Test("Zero leads to the start from wherever keys of the pad lead", arguments: 1...6)
  func alwaysHome(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed * 977))
    let languages = try KioskWalker.languages(["en"])
    var walker = KioskWalker(reading: languages)
    walker.press(.enter)
    for _ in 0..<80 {
      walker.press(Self.pad[Int.random(in: 0..<Self.pad.count, using: &numbers)])
      if walker.stage != "visit" { walker = KioskWalker(reading: languages) }
      var home = walker
      // Minus leaves a find line, a page of help and a text field below it; the second zero confirms that answers may be
      // dropped.
      home.type("---00")
      let isHome = home.kiosk.application?.history.isAtHome == true
      if home.stage == "visit" { #expect(isHome, "\(walker.lines.joined(separator: "\n"))") }
    }
  }

  @Test("The find line of a page is left by the pad")
  func findLine() throws {
    var walker = try KioskWalker()
    walker.type("\n211/")
    walker.type("12")
    #expect(walker.kiosk.application?.top.find?.isTyping == true)
    walker.press(.character("-"))
    #expect(walker.kiosk.application?.top.find == nil)
    #expect(walker.kiosk.application?.top.target != nil, "minus leaves the find line and not the page")
    walker.type("/*")
    #expect(walker.shows("Home > Help"))
  }

  @Test("Hints name keys of the pad", arguments: ["", "1", "12", "121", "2", "21", "3", "4", "*"])
  func hints(path: String) throws {
    var walker = try KioskWalker()
    walker.type("\n" + path)
    let hints = walker.lines[22]
    #expect(hints.contains("* help"))
    #expect(!hints.contains("?") && !hints.contains("quit") && !hints.contains("←"))
    #expect(walker.lines[23].contains("e end my session, or * then 1"))
  }

  @Test("The help shows no letters that only some know as arrows")
  func helpForNovices() throws {
    var walker = try KioskWalker()
    walker.type("\n*")
    #expect(!walker.lines.contains { $0.contains("k j") || $0.contains("leave Chairside") })
    #expect(walker.shows("1  End my session: everything I answered is forgotten"))
    for line in [
      "A digit chooses a line.", "The arrows move.", "Enter goes on.", "- or ← goes back.", "0 starts over.",
    ] {
      #expect(walker.shows(line))
    }
  }
}

@Suite("A kiosk under anything at all")
struct KioskNoiseTests {
  private static let keys: [Key] =
    (0x20..<0x7F).map { .character(Character(Unicode.Scalar($0))) }
    + "abcdefghijklmnopqrstuvwxyz".flatMap { [Key.control($0), .alt($0)] } + (1...12).map { .function($0) }
    + [.enter, .escape, .backspace, .delete, .insert, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp]
    + [.pageDown, .shiftUp, .shiftDown, .altLeft, .altRight, .character("é"), .character("漢")]

  @Test("100,000 random events lead back to the first screen each time", arguments: 1...10)
  func random(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed * 7919))
    let languages = try KioskWalker.languages(["en", "es"])
    var walker = KioskWalker(reading: languages)
    var visits = 0
    for _ in 0..<10_000 {
      switch Int.random(in: 0..<100, using: &numbers) {
      case 0: walker.wait(Double.random(in: 0...130, using: &numbers))
      case 1:
        walker.size = Size(columns: .random(in: 1...120, using: &numbers), rows: .random(in: 1...50, using: &numbers))
      case 2: walker.handle(.paste("1\n0e000*"))
      case 3: walker.handle(.contentChanged)
      case 4: walker.press(.character("e"), .enter)
      case 5: walker.type("000*\n\(Int.random(in: 0...999_999, using: &numbers))\n")
      case 6..<16: _ = walker.canvas
      default:
        let key = Self.keys[Int.random(in: 0..<Self.keys.count, using: &numbers)]
        walker.handle(.key(key))
      }
      if !walker.kiosk.isRunning {
        visits += 1
        walker = KioskWalker(reading: languages, pinGuard: walker.kiosk.pinGuard, size: walker.size)
        #expect(walker.stage == "attract")
      }
    }
    #expect(visits > 10)
    #expect(!walker.kiosk.choices.isOutOfService)
  }
}
