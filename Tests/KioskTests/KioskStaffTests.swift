import Guides
import Screens
import Testing

@testable import Kiosk
@testable import Reader

@Suite("The staff's menu of a kiosk")
struct KioskStaffTests {
  @Test("0 0 0 * Enter before any other key asks for the PIN")
  func opensPrompt() throws {
    var walker = try KioskWalker()
    walker.type("000*\n")
    #expect(walker.stage == "pin")
    #expect(walker.shows("Type the PIN"))
    #expect(walker.shows("No digits yet"))
  }

  @Test(
    "The same keys later in a visit, or others, ask for nothing",
    arguments: ["1000*\n", "00*\n", "0000*\n", "000+\n", "000\n*"])
  func onlyTheseKeys(path: String) throws {
    var walker = try KioskWalker()
    walker.type(path)
    #expect(walker.stage == "visit")
  }

  @Test("Digits are counted in words and never shown")
  func countsDigits() throws {
    var walker = try KioskWalker()
    walker.type("000*\n7")
    #expect(walker.shows("1 digit"))
    walker.type("7777")
    #expect(walker.shows("5 digits"))
    #expect(!walker.shows("7"))
    walker.press(.character("-"), .backspace)
    #expect(walker.shows("3 digits"))
  }

  @Test("The right PIN opens the menu")
  func rightPIN() throws {
    var walker = try KioskWalker()
    walker.type("000*\n271828\n")
    #expect(walker.stage == "staff")
    #expect(walker.shows("1  Out of service: no"))
    #expect(walker.kiosk.pinGuard.failures == 0)
  }

  @Test("Wrong PINs make the wait grow: 1, 2, 4 and so on to 60 seconds")
  func waitGrows() throws {
    var walker = try KioskWalker()
    walker.type("000*\n")
    var waits: [Double] = []
    for _ in 0..<9 {
      walker.type("111111\n")
      waits.append(walker.kiosk.pinGuard.secondsToWait(at: walker.time))
      walker.wait(waits[waits.count - 1])
    }
    #expect(waits == [1, 2, 4, 8, 16, 32, 60, 60, 60])
    #expect(walker.stage == "pin")
  }

  @Test("Even the right PIN does nothing before the wait is over")
  func waitHolds() throws {
    var walker = try KioskWalker()
    walker.type("000*\n111111\n222222\n")
    #expect(walker.kiosk.pinGuard.failures == 1)
    walker.wait(1)
    walker.type("333333\n")
    walker.wait(1.9)
    walker.type("271828\n")
    #expect(walker.stage == "pin")
    #expect(walker.shows("Wait 1 second, then"))
    walker.wait(0.1)
    walker.type("271828\n")
    #expect(walker.stage == "staff")
  }

  @Test("A restart keeps the wait")
  func waitSurvives() throws {
    var before = PINGuard()
    for _ in 0..<4 { before.noteTry(at: 998) }
    let kept = PINGuard(text: before.text, at: 1000)
    #expect(kept == before)
    var walker = try KioskWalker(pinGuard: kept)
    walker.type("000*\n271828\n")
    #expect(walker.shows("Wait 6 seconds"))
    walker.wait(6)
    walker.type("271828\n")
    #expect(walker.stage == "staff")
  }

  @Test(
    "With a record of wrong PINs that cannot be read, or holds absurd numbers, no PIN is taken",
    arguments: [
      "", "failures: x", "{", "failures: -1\nlast-try: 100", "failures: -9223372036854775808",
      "failures: 9223372036854775807", "failures: 1001", "failures: 9\nlast-try: nan", "failures: 9\nlast-try: -inf",
      "failures: 9\nlast-try: 1e308", "failures: 9", "failures: 9\nlast-try: -5",
    ])
  func badRecord(text: String) throws {
    let pinGuard = PINGuard(text: text, at: 100)
    #expect(pinGuard.secondsToWait(at: 100) > 30)
    var walker = try KioskWalker(pinGuard: pinGuard)
    walker.type("000*\n271828\n")
    #expect(walker.stage == "pin" && walker.pinsToCheck.isEmpty)
    #expect(walker.shows("no PIN is taken"))
  }

  @Test("A record from the future lets nobody wait longer than a minute")
  func futureRecord() {
    #expect(PINGuard(text: "failures: 99\nlast-try: 99999999", at: 100).secondsToWait(at: 100) == 60)
  }

  @Test("Where tries cannot be counted no PIN is taken")
  func cannotCount() throws {
    var walker = try KioskWalker()
    walker.checksPIN = nil
    walker.type("000*\n271828\n")
    #expect(walker.pinsToCheck == ["271828"])
    _ = walker.kiosk.receive(PINReply.cannotCount, at: walker.time)
    #expect(walker.stage == "pin")
    #expect(walker.shows("no PIN is taken"))
  }

  @Test("Where no PIN is set nothing opens")
  func noPIN() throws {
    var walker = try KioskWalker(machine: KioskSession.Machine(hasPIN: false))
    walker.type("000*\n271828\n")
    #expect(walker.stage == "pin")
    #expect(walker.pinsToCheck.isEmpty)
    #expect(walker.shows("No PIN is set"))
  }

  @Test("The prompt closes after 20 seconds, typing or not")
  func promptCloses() throws {
    var walker = try KioskWalker()
    walker.type("000*\n")
    walker.wait(15)
    walker.type("2718")
    walker.wait(4.9)
    #expect(walker.stage == "pin")
    walker.wait(0.1)
    #expect(walker.stage == "over")
  }

  @Test("The menu closes after 20 seconds without a key")
  func menuCloses() throws {
    var walker = try KioskWalker()
    walker.type("000*\n271828\n")
    walker.wait(19)
    walker.press(.down)
    walker.wait(19)
    #expect(walker.stage == "staff")
    walker.wait(1)
    #expect(walker.stage == "over")
  }

  @Test("Out of service outlives the visit; the menu is reached from there, and puts it back")
  func outOfService() throws {
    var walker = try KioskWalker()
    walker.type("000*\n271828\n1")
    #expect(walker.shows("Out of service: yes"))
    walker.type("5")
    #expect(walker.stage == "over")
    let kept = StaffChoices(KioskSettings(), changed: walker.kiosk.choices.text)
    #expect(kept == StaffChoices(isOutOfService: true, language: "en", theme: "dark"))

    var next = try KioskWalker(choices: kept)
    #expect(next.stage == "out of service")
    next.type("123")
    next.press(.escape, .control("c"))
    #expect(next.stage == "out of service")
    next.type("000*\n271828\n15")
    #expect(next.kiosk.choices.isOutOfService == false)
  }

  @Test("Language and colours go round")
  func languageAndColours() throws {
    var walker = try KioskWalker(languages: ["en", "es"])
    walker.type("000*\n271828\n2")
    #expect(walker.kiosk.choices.language == "es")
    walker.type("2333")
    #expect(walker.kiosk.choices == StaffChoices(language: "en", theme: "terminal"))
    walker.type("3")
    #expect(walker.kiosk.choices.theme == "dark")
  }

  @Test("The self-test tells versions and what the machine says, and goes back to the menu")
  func selfTest() throws {
    let machine = KioskSession.Machine(
      hasPIN: true, report: [Message(.programVersion, ["version": "9.9"]), Message(.nothingCounted)])
    var walker = try KioskWalker(machine: machine)
    walker.type("000*\n271828\n4")
    // The guides are read between keys, so that the screen never waits for them.
    #expect(walker.shows("Content and self-test") && walker.shows("The guides are being read."))
    walker.wait(0)
    #expect(!walker.shows("The guides are being read."))
    walker.press(.end)
    #expect(walker.shows("- Nothing is counted."))
    walker.press(.escape)
    #expect(walker.shows("For staff"))
  }

  @Test(
    "No key of the menu leads anywhere but to the menu, the self-test and the end",
    arguments: ["q", "e", "a", "/", "*", "?", "!", ":", "r", "t", "m", "v", "9", "8", "0", "-"])
  func nothingElse(key: Character) throws {
    var walker = try KioskWalker()
    walker.type("000*\n271828\n")
    walker.press(.character(key))
    #expect(walker.stage == "staff")
    #expect(walker.shows("For staff"))
  }
}
