import Screens
import Testing

@testable import Kiosk
@testable import Reader

@Suite("The life of a kiosk: attract, visit, warning, wipe")
struct KioskLifeTests {
  private func visited(_ settings: KioskSettings = KioskSettings()) throws -> KioskWalker {
    var walker = try KioskWalker(settings: settings)
    walker.press(.enter)
    return walker
  }

  @Test("It stands on its first screen until a key comes")
  func attract() throws {
    var walker = try KioskWalker()
    walker.wait(86_400)
    #expect(walker.stage == "attract")
    #expect(walker.shows("Press any key to begin."))
    #expect(walker.shows("This terminal keeps nothing."))
    #expect(walker.shows("Ask a member of staff."))
    #expect(walker.shows("EMERGENCY"))
  }

  @Test("The first screen moves by some cells once a minute, and by nothing in between")
  func shifts() throws {
    var walker = try KioskWalker()
    #expect(walker.wait(300) == [60, 120, 180, 240, 300])
  }

  @Test("Where nobody is there, it looks once a minute whether an update has replaced it, and then ends")
  func replaced() throws {
    var walker = try KioskWalker()
    walker.wait(180)
    #expect(walker.asksForReplacement == 3)
    _ = walker.kiosk.receive(ProgramReplaced(), at: walker.time)
    #expect(!walker.kiosk.isRunning)
  }

  @Test(
    "An update ends no visit, nor a first screen on which somebody chose something",
    arguments: [Key.enter, .character("8"), .character("9")])
  func replacedInVisit(key: Key) throws {
    var walker = try KioskWalker()
    walker.press(key)
    let asked = walker.asksForReplacement
    _ = walker.kiosk.receive(ProgramReplaced(), at: walker.time)
    #expect(walker.kiosk.isRunning)
    if key == .enter {
      walker.wait(85)
      #expect(walker.asksForReplacement == asked)
    }
  }

  @Test(
    "The first key only wakes it",
    arguments: [Key.enter, .character("1"), .character("e"), .character("q"), .control("c"), .escape, .function(7)])
  func firstKeyWakes(key: Key) throws {
    var walker = try KioskWalker()
    walker.press(key)
    #expect(walker.stage == "visit")
    #expect(walker.shows("How can we help?"))
  }

  @Test("A digit on the first screen chooses a language")
  func language() throws {
    var walker = try KioskWalker(languages: ["en", "es"])
    #expect(walker.shows("English: press 1"))
    #expect(walker.shows("Español: press 2"))
    walker.press(.character("2"))
    #expect(walker.kiosk.application?.appearance?.language == "es")
  }

  @Test("One language asks for no choice")
  func oneLanguage() throws {
    let walker = try KioskWalker()
    #expect(!walker.shows("English"))
  }

  @Test("9 turns the colours over and stays; they turn back when nobody comes")
  func highContrast() throws {
    var walker = try KioskWalker()
    walker.press(.character("9"))
    #expect(walker.stage == "attract")
    #expect(walker.kiosk.theme == "light")
    walker.press(.character("9"))
    #expect(walker.kiosk.theme == "dark")
    walker.press(.character("9"))
    walker.wait(91)
    #expect(walker.kiosk.theme == "dark")
  }

  @Test("A visitor's colours hold through the visit")
  func colours() throws {
    var walker = try KioskWalker()
    walker.press(.character("9"), .enter)
    #expect(walker.kiosk.theme == "light")
    walker.type("a3")
    #expect(walker.kiosk.theme == "monochrome")
  }

  @Test("After 90 seconds without a key a visitor is warned")
  func warns() throws {
    var walker = try visited()
    walker.wait(89.9)
    #expect(walker.stage == "visit")
    walker.wait(0.1)
    #expect(walker.stage == "warning")
    #expect(walker.shows("Press any key to continue."))
    #expect(walker.shows("In 30 seconds"))
  }

  @Test("A person who thinks about an answer has 180 seconds")
  func questionnaire() throws {
    var walker = try visited()
    walker.type("121")
    #expect(walker.shows("Question 1 of about 4"))
    walker.wait(179.9)
    #expect(walker.stage == "visit")
    walker.wait(0.1)
    #expect(walker.stage == "warning")
  }

  @Test("The countdown is drawn at 30, 20, 10 and 5 seconds, and then the screen is wiped")
  func countdown() throws {
    var walker = try visited()
    walker.wait(90)
    #expect(walker.wait(29.9) == [10, 20, 25])
    #expect(walker.shows("In 5 seconds"))
    #expect(walker.stage == "warning")
    walker.wait(0.2)
    #expect(walker.stage == "over")
    #expect(!walker.kiosk.isRunning)
  }

  @Test(
    "Any key extends, and does nothing else",
    arguments: [
      Key.enter, .character("1"), .character("0"), .character("e"), .character("q"), .character("*"), .escape, .down,
      .control("c"), .function(10), .backspace,
    ])
  func extends(key: Key) throws {
    var walker = try visited()
    walker.type("2")
    let before = walker.lines
    walker.wait(110)
    #expect(walker.stage == "warning")
    walker.press(key)
    #expect(walker.stage == "visit")
    #expect(walker.lines == before)
    walker.wait(89)
    #expect(walker.stage == "visit")
  }

  @Test("It can be extended without end")
  func extendsAgain() throws {
    var walker = try visited()
    for _ in 0..<50 {
      walker.wait(100)
      #expect(walker.stage == "warning")
      walker.press(.enter)
    }
    #expect(walker.stage == "visit")
  }

  @Test("A paste and a resize are no activity")
  func onlyKeysCount() throws {
    var walker = try visited()
    walker.wait(80)
    _ = walker.kiosk.handle(Event(.paste("1"), at: walker.time))
    _ = walker.kiosk.handle(Event(.resize(Size(columns: 100, rows: 30)), at: walker.time))
    walker.wait(10)
    #expect(walker.stage == "warning")
  }

  @Test("A key that comes after the time is up saves nothing")
  func tooLate() throws {
    var walker = try visited()
    walker.wait(90)
    _ = walker.kiosk.handle(Event(.key(.enter), at: walker.time + 31))
    #expect(walker.stage == "over")
  }

  @Test("Times come from the settings")
  func otherTimes() throws {
    var settings = KioskSettings()
    settings.idle = 10
    settings.questionnaireIdle = 20
    settings.warning = 25
    var walker = try visited(settings)
    walker.wait(10)
    #expect(walker.shows("In 25 seconds"))
    #expect(walker.wait(24) == [5, 15, 20])
    walker.wait(1)
    #expect(walker.stage == "over")
  }

  @Test(
    "e and F10 ask once, and Enter ends the session", arguments: [Key.character("e"), .function(10), .character("E")])
  func endsSession(key: Key) throws {
    var walker = try visited()
    walker.type("2")
    walker.press(key)
    #expect(walker.stage == "confirming")
    #expect(walker.kiosk.isRunning)
    walker.press(.enter)
    #expect(!walker.kiosk.isRunning)
  }

  @Test(
    "The pad ends the session by star, 1 and Enter",
    arguments: ["", "1", "12", "121", "2", "21", "3", "31", "4", "41", "411"])
  func endsByPad(path: String) throws {
    var walker = try visited()
    walker.type(path)
    walker.type("*1\n")
    #expect(walker.stage == "over")
  }

  @Test(
    "Any other key goes on where the visitor was",
    arguments: [Key.character("e"), .escape, .character("1"), .character("-")])
  func goesOn(key: Key) throws {
    var walker = try visited()
    walker.type("2")
    let before = walker.lines
    walker.press(.character("e"), key)
    #expect(walker.stage == "visit")
    #expect(walker.lines == before)
  }

  @Test("A question that nobody answers is wiped too")
  func confirmationIsIdle() throws {
    var walker = try visited()
    walker.press(.character("e"))
    walker.wait(121)
    #expect(walker.stage == "over")
  }

  @Test("Nothing is resumed, kept or remembered")
  func nothingIsKept() throws {
    var walker = try visited()
    walker.type("21")
    walker.press(.character("m"))
    #expect(walker.shows("This page cannot be kept."))
    walker.press(.character("0"))
    #expect(!walker.shows("Go on where you were"))
    #expect(walker.kiosk.application?.memory == nil)
  }

  @Test("A request to end ends it anywhere", arguments: ["", "\n", "\ne", "\n21", "000*\n"])
  func endRequested(path: String) throws {
    var walker = try KioskWalker()
    walker.type(path)
    _ = walker.kiosk.handle(Event(.endRequested, at: walker.time))
    #expect(!walker.kiosk.isRunning)
  }
}
