import Screens
import Testing

@testable import Reader

@Suite("Going back, forward and home")
struct HistoryTests {
  @Test("A link opens its page, and Back returns to the focused link")
  func linkAndBack() throws {
    var walker = try Walker(at: "faq/answers#reversal")
    walker.press(.tab, .tab, .enter)
    #expect(walker.title == "A small trouble")
    walker.press(.backspace)
    #expect(walker.title == "Reversal")
    #expect(walker.cursorLine.contains("check it"))
  }

  @Test("Back in the history and forward again lead to the exact place")
  func forwardAgain() throws {
    var walker = try Walker(at: "faq/answers#reversal", size: Size(columns: 40, rows: 12))
    walker.press(.pageDown)
    let before = walker.lines
    walker.press(.character("<"))
    #expect(walker.title == "Chairside")
    walker.press(.character(">"))
    #expect(walker.lines == before)
  }

  @Test("Opening something new forgets what was ahead")
  func newPageForgetsAhead() throws {
    var walker = try Walker(at: "faq/answers#reversal")
    walker.press(.character("<"), .character("1"), .character(">"))
    #expect(walker.messageRow == "There is nothing further on.")
  }

  @Test("Zero goes home from anywhere, and the home screen offers to go on")
  func homeAndOn() throws {
    var walker = try Walker()
    walker.type("121")
    #expect(walker.application.top.sheet.position == "Question 1 of about 4")
    walker.press(.character("0"))
    #expect(walker.title == "Chairside")
    walker.type("6")
    #expect(walker.application.top.sheet.position == "Question 1 of about 4")
  }

  @Test("Escape and Backspace on the home screen do nothing")
  func nothingBehindHome() throws {
    var walker = try Walker()
    walker.press(.escape, .backspace, .left, .character("-"), .character("<"))
    #expect(walker.title == "Chairside")
    #expect(walker.application.isRunning)
  }

  @Test("Following links in a circle keeps a bounded number of screens")
  func circlesAreBounded() throws {
    var walker = try Walker(at: "faq/answers#reversal")
    for _ in 0..<200 { walker.type("3<>1") }
    #expect(walker.application.history.open.count <= 65)
  }

  @Test("The outline goes to the heading that is chosen")
  func outline() throws {
    var walker = try Walker(at: "aftercare/after", size: Size(columns: 40, rows: 12))
    walker.type("1")
    walker.press(.character("t"))
    #expect(walker.title == "Contents")
    walker.press(.character("3"))
    #expect(walker.lines.contains("Then"))
    #expect(!walker.lines.contains { $0.hasPrefix("Now, until") })
  }

  @Test("Next and previous heading move the page")
  func headings() throws {
    var walker = try Walker(at: "aftercare/after", size: Size(columns: 40, rows: 12))
    walker.type("1]")
    #expect(walker.lines[1] == "Any time")
    walker.type("[")
    #expect(walker.lines[1].hasPrefix("Now"))
    walker.type("[")
    #expect(walker.lines[10] == "That was the first heading.")
  }
}

@Suite("What is remembered")
struct MemoryTests {
  @Test("A page that is kept stands in the list on the home screen")
  func keep() throws {
    var walker = try Walker(at: "faq/answers#reversal")
    walker.press(.character("m"))
    #expect(walker.messageRow == "Kept in your list.")
    #expect(walker.application.memory?.kept == [.guide("faq/answers", section: "reversal")])
    walker.press(.character("0"))
    #expect(walker.lines.contains { $0.contains("Your list (1)") })
  }

  @Test("What could not be saved is not said to be kept")
  func notSaved() throws {
    var application = try Walker(at: "faq/answers#reversal").application
    _ = application.handle(Event(.key(.character("m")), at: 0))
    #expect(application.notice == nil)
    _ = application.receive(MemoryReply.notSaved, at: 0)
    #expect(
      application.canvas(size: Size(columns: 80, rows: 24)).lines[22].trimmed
        == "Your list cannot be saved on this computer. Nothing was changed.")
    #expect(application.memory?.kept == [])
  }

  @Test("Keeping it again drops it")
  func drop() throws {
    var walker = try Walker(at: "faq/answers#reversal")
    walker.press(.character("m"), .character("m"))
    #expect(walker.application.memory?.kept == [])
  }

  @Test("Where nothing may be remembered nothing can be kept")
  func notInAKiosk() throws {
    var walker = try Walker(at: "faq/answers#reversal", memory: nil)
    walker.press(.character("m"))
    #expect(walker.messageRow == "This page cannot be kept.")
    walker.press(.character("q"))
    #expect(walker.application.memory == nil)
  }

  @Test("Leaving remembers the page and how far it was read, and the next time goes on there")
  func goOnWhereIWas() throws {
    var walker = try Walker(at: "faq/answers#reversal", size: Size(columns: 40, rows: 12))
    walker.press(.pageDown, .character("q"))
    let last = try #require(walker.application.memory?.last)
    #expect(last.target == .guide("faq/answers", section: "reversal"))
    var next = try Walker(memory: walker.application.memory, size: Size(columns: 40, rows: 12))
    #expect(next.lines.contains { $0.contains("Go on where you were") })
    next.type("6")
    #expect(next.title == "Reversal")
    #expect(next.lines == walker.lines)
  }

  @Test("No answer of a questionnaire is remembered")
  func noAnswers() throws {
    var walker = try Walker(at: "triage/small")
    walker.type("12")
    walker.press(.character("q"))
    #expect(walker.messageRow == "This drops what you entered. Do it again to leave, or go on here.")
    walker.press(.character("q"))
    #expect(
      walker.application.memory
        == Memory(kept: [], last: Memory.Place(target: .guide("triage/small"), title: "A small trouble")))
  }
}
