import Screens
import Testing

@testable import Reader

@Suite("Finding words in a page")
struct FindSessionTests {
  @Test("The slash on a page opens a line to type into")
  func slashOpensFind() throws {
    var walker = try Walker(at: "faq/answers#reversal")
    walker.press(.character("/"))
    #expect(walker.messageRow == "Find:    Enter go there, Esc close, Tab search all")
  }

  @Test("All hits are lit and counted, and the cursor stands on the first")
  func hitsAreLit() throws {
    var walker = try Walker(at: "faq/answers#reversal")
    walker.type("/it")
    let canvas = walker.canvas
    let lit = (0..<24).flatMap { row in (0..<80).filter { canvas[row, $0].style == .match }.map { _ in row } }
    #expect(lit.count >= 4)
    #expect(walker.messageRow.contains("Hit 1 of"))
    walker.press(.enter)
    let after = walker.canvas
    #expect(after[after.cursor.row, after.cursor.column].style == .match)
  }

  @Test("While words are typed, the cursor stands behind the last letter")
  func cursorWhileTyping() throws {
    var walker = try Walker(at: "faq/answers#reversal")
    walker.type("/it")
    #expect(walker.canvas.cursor == (22, 10))
    walker.press(.left)
    #expect(walker.canvas.cursor == (22, 9))
    walker.type("x")
    #expect(walker.messageRow.contains("Find: ixt"))
  }

  @Test("Digits go into the query while it is typed")
  func digitsAreTyped() throws {
    var walker = try Walker(at: "faq/answers#reversal")
    walker.type("/0100")
    #expect(walker.title == "Reversal")
    #expect(walker.messageRow.contains("Find: 0100   Hit 1 of 1."))
  }

  @Test("Enter goes to the first hit, then to the next, and round the end; Esc closes the line")
  func enterGoesOn() throws {
    var walker = try Walker(at: "faq/answers#reversal")
    walker.type("/trouble")
    walker.press(.enter)
    #expect(walker.messageRow.contains("Hit 1 of 1"))
    walker.press(.enter)
    #expect(walker.messageRow.contains("Hit 1 of 1"))
    walker.press(.character("/"))
    walker.type("it")
    walker.press(.enter, .enter)
    #expect(walker.messageRow.contains("Hit 2 of"))
    walker.press(.escape)
    #expect(walker.title == "Reversal")
    #expect(!walker.messageRow.contains("Find"))
  }

  @Test("After Enter the letters n and p move between hits")
  func nextAndPrevious() throws {
    var walker = try Walker(at: "faq/answers#reversal")
    walker.type("/it")
    walker.press(.enter, .character("n"))
    #expect(walker.messageRow.contains("Hit 2 of"))
    walker.press(.character("p"))
    #expect(walker.messageRow.contains("Hit 1 of"))
  }

  @Test("What is not on the page says so")
  func notThere() throws {
    var walker = try Walker(at: "faq/answers#reversal")
    walker.type("/zebra")
    #expect(walker.messageRow.contains("Not on this page."))
  }

  @Test("Backspace in an empty line does nothing, and Esc closes the line")
  func backspaceStays() throws {
    var walker = try Walker(at: "faq/answers#reversal")
    walker.type("/a")
    walker.press(.backspace, .backspace)
    #expect(walker.title == "Reversal")
    #expect(walker.messageRow.hasPrefix("Find:"))
    walker.press(.escape)
    #expect(!walker.messageRow.contains("Find"))
    walker.press(.backspace)
    #expect(walker.title == "Chairside")
  }

  @Test("A hit beyond the screen is brought into view")
  func hitIsRevealed() throws {
    var walker = try Walker(at: "faq/answers#reversal", size: Size(columns: 40, rows: 12))
    walker.type("/reviewed")
    #expect(walker.lines.contains { $0.contains("reviewed") })
  }

  @Test("Accents and case make no difference, also where a line ends between two words")
  func foldedAndWrapped() {
    let sheet = Sheet(place: [], pieces: [.line("Uno dos tres cuatro Él cañón final")])
    let layout = SheetLayout(sheet, width: 24, density: .airy)
    #expect(layout.lines.count == 2)
    #expect(layout.hits(for: "CANON").count == 1)
    let across = layout.hits(for: "cuatro el")
    #expect(across.count == 1)
    #expect(across.first?.parts.count == Set(across.first?.parts.map(\.line) ?? []).count)
  }
}
