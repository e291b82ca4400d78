import Screens
import Testing

@testable import Kiosk
@testable import Reader

@Suite("Letters on a number pad")
struct LetterPadTests {
  private func search() throws -> KioskWalker {
    var walker = try KioskWalker()
    walker.type("\n/")
    return walker
  }

  private func query(_ walker: KioskWalker) -> String? {
    (walker.kiosk.application?.top.screen as? SearchScreen)?.query
  }

  @Test("Two digits are a letter, zero is a space, the point deletes")
  func letters() throws {
    var walker = try search()
    #expect(walker.shows("1abc 2def 3ghi"))
    walker.type("11")
    #expect(query(walker) == "a")
    walker.type("1")
    #expect(walker.shows("1a 2b 3c  0 other letters"))
    walker.type("2092.")
    #expect(query(walker) == "ab ")
    walker.type(".")
    #expect(query(walker) == "ab")
  }

  @Test("Plus goes to the results, where a digit chooses; minus leaves")
  func results() throws {
    var walker = try search()
    // u, n, d, o
    walker.type("73522153+")
    #expect(query(walker) == "undo")
    walker.type("1")
    #expect(walker.shows("Can it be undone?"))
    walker.type("--")
    #expect(walker.shows("How can we help?"))
  }

  @Test("Who types a letter has a keyboard: from then on digits are digits")
  func keyboard() throws {
    var walker = try search()
    walker.type("is 48 hours ok?")
    #expect(query(walker) == "is 48 hours ok?")
    #expect(!walker.shows("1abc"))
  }

  @Test("The find line takes letters by digits too")
  func find() throws {
    var walker = try KioskWalker()
    walker.type("\n211/")
    walker.type("3372")
    #expect(walker.kiosk.application?.top.find?.query == "it")
  }
}
