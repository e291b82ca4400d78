import Screens
import TestSupport
import Testing

@testable import Reader

@Suite("The reader as a whole")
struct ApplicationTests {
  @Test("q, Ctrl-C and Ctrl-D end it", arguments: [Key.character("q"), .control("c"), .control("d")])
  func ends(key: Key) throws {
    var walker = try Walker()
    walker.press(key)
    #expect(!walker.application.isRunning)
  }

  @Test("A request to end ends it on any screen")
  func endsOnRequest() throws {
    var walker = try Walker(at: "triage/small")
    _ = walker.application.handle(Event(.endRequested, at: 0))
    #expect(!walker.application.isRunning)
  }

  @Test("Ctrl-Z and Ctrl-L ask the terminal, once")
  func asksTheTerminal() throws {
    var walker = try Walker()
    walker.press(.control("z"))
    #expect(walker.effects.map { "\($0)" } == ["suspend"])
    walker.press(.control("l"))
    #expect(walker.effects.map { "\($0)" } == ["redraw"])
  }

  @Test("Nothing is due while nothing happens")
  func idle() throws {
    let walker = try Walker()
    #expect(walker.application.nextDeadline == nil)
  }

  @Test("A paste never acts as keys")
  func pasteIsNoKeys() throws {
    var walker = try Walker()
    _ = walker.application.handle(Event(.paste("1111q"), at: 0))
    #expect(walker.application.isRunning)
    #expect(walker.title == "Chairside")
  }

  @Test("A link into a guide that is broken says so and stays")
  func brokenGuide() throws {
    var walker = try Walker(at: "triage/broken")
    #expect(walker.title == "Chairside")
    #expect(walker.messageRow == "This guide could not be opened. Ask a member of staff.")
  }

  @Test("A line of the help does what it says")
  func helpRuns() throws {
    var walker = try Walker(at: "triage/small")
    walker.type("1")
    walker.press(.character("?"))
    #expect(walker.title == "Help")
    walker.press(.tab, .tab, .tab, .enter)
    #expect(walker.title == "A small trouble")
    #expect(walker.application.top.sheet.position == "")
  }

  @Test("Question mark closes the help again")
  func helpCloses() throws {
    var walker = try Walker()
    walker.press(.character("?"), .function(1))
    #expect(walker.title == "Chairside")
  }

  @Test("Focus and reading position stay when the terminal changes its size")
  func resizeKeepsFocus() throws {
    var walker = try Walker(at: "triage/small")
    walker.type("13")
    walker.press(.enter, .down, .down)
    #expect(walker.cursorLine.contains("Not sure"))
    let focus = walker.application.top.viewport.focus
    #expect(focus != nil)
    for (columns, rows) in [(1, 1), (240, 60), (40, 10), (64, 24), (120, 40), (80, 24)] {
      walker.size = Size(columns: columns, rows: rows)
      _ = walker.application.handle(Event(.resize(walker.size), at: 0))
      #expect(walker.application.top.viewport.focus == focus)
      if columns >= 40, rows >= 10 { #expect(walker.cursorLine.contains("Not sure")) }
    }
  }

  @Test("On every size from 1x1 to 130x50 the cursor stands on the screen and nothing stops")
  func everySize() throws {
    var walker = try Walker(at: "triage/small")
    walker.type("11")
    for columns in stride(from: 1, through: 130, by: 7) {
      for rows in stride(from: 1, through: 50, by: 3) {
        walker.size = Size(columns: columns, rows: rows)
        let canvas = walker.canvas
        #expect((0..<rows).contains(canvas.cursor.row) && (0..<columns).contains(canvas.cursor.column))
      }
    }
  }

  @Test("Any keys in any order leave a screen that can be drawn, with the cursor on text")
  func randomKeys() throws {
    var walker = try Walker()
    var random = SeededNumbers(seed: 7)
    let keys: [Key] =
      "0123456789jkhlbtxdugrncmp?/*+-.[]<> ".map { .character($0) } + [
        .enter, .escape, .backspace, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
      ]
    for step in 0..<6_000 {
      walker.press(keys[Int(random.next() % UInt64(keys.count))])
      // A random key may have chosen a line of help that ends the program.
      if !walker.application.isRunning { walker = try Walker() }
      if step % 50 == 0 {
        let canvas = walker.canvas
        let title = walker.title
        // Behind the last letter of a text field there is nothing yet.
        let isTyping = canvas[canvas.cursor.row, canvas.cursor.column].isFocused
        #expect(isTyping || canvas[canvas.cursor.row, canvas.cursor.column].text != " ", "step \(step) on \(title)")
      }
    }
  }
}
