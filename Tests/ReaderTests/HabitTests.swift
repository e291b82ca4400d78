import Guides
import Screens
import Testing

@testable import Reader

/// People press Enter by habit, paste, type what they mean, and have small or large windows. None of that may answer.
@Suite("Nothing happens by habit")
struct HabitTests {
  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 40, rows: 10), Size(columns: 120, rows: 40),
  ]

  @Test("Enter alone reaches no question's answer and no result", arguments: sizes)
  func onlyEnter(size: Size) throws {
    for target in [nil, "triage/small", "triage/red-flags", "checklist/who", "aftercare/after"] {
      var walker = try Walker(at: target, size: size)
      var seen: Set<String> = []
      for _ in 0..<60 {
        walker.press(.enter)
        seen.insert(walker.application.top.sheet.identity)
        #expect(walker.application.top.screen.reachedLevel(in: walker.application.context(at: 0)) == nil)
        #expect(!walker.application.top.sheet.identity.hasPrefix("result"))
        if let walk = walker.application.top.screen as? Triage.WalkScreen { #expect(walk.walk.answers.isEmpty) }
        if let list = walker.application.top.screen as? Checklist.FillScreen { #expect(list.filling.answers.isEmpty) }
        #expect(!(walker.application.top.screen is Aftercare.PlanScreen))
      }
      if target == "triage/small" { #expect(seen.contains { $0.hasPrefix("question") }) }
    }
  }

  @Test("Enter alone gives no answer line by line")
  func onlyEmptyLines() throws {
    for target in [nil, "triage/small", "checklist/who", "aftercare/after"] {
      var dialogue = PlainDialogue(try Walker(at: target).application, width: 40)
      for _ in 0..<40 {
        _ = dialogue.prompt()
        _ = dialogue.answer("", at: 0)
        #expect(!dialogue.application.top.sheet.identity.hasPrefix("result"))
        #expect(!(dialogue.application.top.screen is Aftercare.PlanScreen))
      }
    }
  }

  @Test("A question says how many there are about, and nothing on it is in focus")
  func opens() throws {
    var walker = try Walker(at: "triage/small")
    walker.press(.enter)
    #expect(walker.application.top.sheet.position == "Question 1 of about 4")
    #expect(walker.application.top.viewport.focus == nil)
    walker.press(.enter)
    #expect(walker.messageRow == "Nothing is ticked yet. Press a number to tick.")
    walker.type("3")
    walker.press(.enter)
    #expect(walker.application.top.viewport.focus == nil)
    walker.press(.enter)
    #expect(walker.messageRow.hasPrefix("Nothing is chosen yet."))
  }

  @Test("\"None of these\" is shown behind the signs and an \"or\"")
  func noneLast() throws {
    var walker = try Walker(at: "triage/small")
    walker.press(.enter)
    let labels = walker.application.top.sheet.choices.map(\.label)
    #expect(labels == ["Hard to breathe", "Choking", "None of these", "Not sure"])
    var dialogue = PlainDialogue(walker.application, width: 76)
    #expect(dialogue.prompt().contains("2. [ ] Choking\n     or\n3. [ ] None of these"))
  }

  @Test("A sign and \"None of these\" together are asked about, in either order", arguments: ["13", "31"])
  func contradiction(keys: String) throws {
    for (answer, ticked) in [("1", "Hard to breathe"), ("2", "None of these")] {
      var walker = try Walker(at: "triage/small")
      walker.press(.enter)
      walker.type(keys)
      #expect(walker.lines.contains { $0.contains("You ticked: Hard to breathe. You also ticked: None of these.") })
      walker.press(.enter)
      #expect(walker.messageRow.hasPrefix("Nothing is chosen yet."))
      walker.type(answer)
      #expect(walker.application.top.sheet.items.filter { $0.mark == .ticked }.map(\.label) == [ticked])
    }
  }

  @Test("Back from the question which is right keeps the first tick")
  func contradictionBack() throws {
    var walker = try Walker(at: "triage/small")
    walker.press(.enter)
    walker.type("13")
    walker.press(.escape)
    #expect(walker.application.top.sheet.items.filter { $0.mark == .ticked }.map(\.label) == ["Hard to breathe"])
  }

  @Test("A box that was unticked by its number is not ticked again by Enter")
  func unticked() throws {
    var walker = try Walker(at: "triage/small")
    walker.press(.enter)
    walker.type("33")
    walker.press(.enter)
    #expect(walker.messageRow == "Nothing is ticked yet. Press a number to tick.")
  }

  @Test("On a low screen no answer is taken before all were on the screen")
  func allSeen() throws {
    let answers = (1...9).map { Item(to: .guide("a/\($0)", section: nil), "Answer \($0) of the nine") }
    var sheet = Sheet(place: ["Home"], pieces: [.line("Which?", .strong)] + answers.map { .item($0) })
    sheet.isQuestion = true
    let size = Size(columns: 40, rows: 10)
    var open = OpenScreen(SheetScreen(sheet: sheet), in: ScreenContext())
    var presses = 0
    while !open.mayTake(.choose(1), on: answers[0].id, size: size), presses < 10 { presses += 1 }
    #expect((1...2).contains(presses))
    #expect(open.viewport.focus == nil)
  }

  private struct SheetScreen: Screen {
    let sheet: Sheet
    func sheet(in context: ScreenContext) -> Sheet { sheet }
  }

  @Test("What is not drawn cannot be chosen, and the emergency line stays", arguments: [(39, 9), (20, 5), (80, 9)])
  func tooSmall(columns: Int, rows: Int) throws {
    var walker = try Walker(at: "triage/small", size: Size(columns: columns, rows: rows))
    _ = walker.canvas
    walker.type("1113")
    walker.press(.enter, .down, .enter)
    #expect(walker.application.top.sheet.identity == "intro")
    #expect(walker.lines.joined(separator: " ").contains("Can't breathe?"))
    walker.size = Size(columns: 80, rows: 24)
    _ = walker.application.handle(Event(.resize(walker.size), at: 0))
    walker.press(.enter)
    #expect(walker.application.top.sheet.items.allSatisfy { $0.mark != .ticked })
  }

  @Test("A message leaves the emergency line on a low screen", arguments: ["triage/small", "aftercare/after"])
  func messageAndEmergencyLine(target: String) throws {
    var walker = try Walker(at: target, size: Size(columns: 40, rows: 12))
    for _ in 0..<6 where walker.application.notice == nil { walker.press(.enter) }
    #expect(walker.application.notice != nil || !walker.application.top.sheet.message.isEmpty)
    #expect(walker.lines.contains("EMERGENCY  Can't breathe? Tell staff now"))
  }

  // MARK: Pasting and typing

  @Test("Pasted lines answer nothing", arguments: ["1\n3\n", "3\n\n\n", "q", "0\n1\n2\n"])
  func paste(text: String) throws {
    for keys in ["", "\n"] {
      var walker = try Walker(at: "triage/small")
      if !keys.isEmpty { walker.press(.enter) }
      let before = walker.application.top.sheet.pieces
      _ = walker.application.handle(Event(.paste(text), at: 0))
      #expect(walker.application.top.sheet.pieces == before)
      #expect(walker.application.isRunning)
      #expect(walker.messageRow == "Nothing was pasted: there is no field for text here.")
    }
  }

  @Test("A paste goes into a field as one line")
  func pasteIntoField() throws {
    var walker = try Walker()
    walker.type("/")
    _ = walker.application.handle(Event(.paste("my eyelid\nhangs\n"), at: 0))
    #expect((walker.application.top.screen as? SearchScreen)?.query == "my eyelid hangs")
  }

  @Test(
    "What is typed into the search is a question, whatever it holds",
    arguments: [
      "is 48 hours quite ok", "swelling after 3 weeks", "can i fly?", "q", "0", "10 days - normal?", "a*b", "<3", "/x",
    ])
  func searchOwnsItsKeys(words: String) throws {
    var walker = try Walker()
    walker.type("/" + words)
    #expect(walker.application.isRunning)
    #expect((walker.application.top.screen as? SearchScreen)?.query == words)
    #expect(walker.canvas.cursor.column == "  Search: ".count + words.count)
  }

  @Test("Left, Right, Home and End move in the search line, and letters go in there")
  func caret() throws {
    var walker = try Walker()
    walker.type("/bruse")
    walker.press(.left, .left, .character("i"), .home, .delete, .character("B"), .end, .character("s"))
    #expect((walker.application.top.screen as? SearchScreen)?.query == "Bruises")
    walker.press(.left, .left, .left)
    #expect(walker.title == "Search")
  }

  @Test("Results are opened by Enter twice, by a digit after Down, and by Alt and a digit")
  func results() throws {
    for keys in [[Key.enter, .enter], [.down, .enter], [.down, .character("1")], [.alt("1")]] {
      var walker = try Walker()
      walker.type("/undo")
      for key in keys { walker.press(key) }
      #expect(walker.title == "Reversal", "\(keys)")
    }
  }

  @Test("A letter goes on with the search from a result")
  func letterFromResult() throws {
    var walker = try Walker()
    walker.type("/und")
    walker.press(.down, .character("o"))
    #expect((walker.application.top.screen as? SearchScreen)?.query == "undo")
    #expect(walker.application.top.viewport.focus == nil)
  }

  // MARK: Leaving

  @Test("Leaving asks once where answers would be lost", arguments: [Key.escape, .left, .backspace, .character("-")])
  func leaving(key: Key) throws {
    var walker = try Walker(at: "triage/small")
    walker.press(.enter, .character("3"), .enter)
    for _ in 0..<2 { walker.press(key) }
    #expect(walker.title == "A small trouble")
    walker.press(key)
    #expect(walker.messageRow == "This drops what you entered. Do it again to leave, or go on here.")
    walker.press(key)
    #expect(walker.title == "Chairside")
  }

  @Test("Another key in between asks again, and without an answer nothing is asked")
  func askedOnce() throws {
    var walker = try Walker(at: "triage/small")
    walker.press(.enter, .character("3"), .enter, .escape, .escape, .escape, .down, .escape)
    #expect(walker.title == "A small trouble")
    _ = walker.application.handle(Event(.paste("3"), at: 0))
    walker.press(.escape)
    #expect(walker.title == "A small trouble")
    var fresh = try Walker(at: "triage/small")
    fresh.press(.enter, .escape, .escape)
    #expect(fresh.title == "Chairside")
  }

  @Test("Plus and minus are a pair: minus goes up where plus went down")
  func pair() throws {
    var walker = try Walker(at: "faq/answers#reversal", size: Size(columns: 40, rows: 12))
    let first = walker.lines
    walker.press(.character("+"))
    #expect(walker.lines != first)
    walker.press(.character("-"))
    #expect(walker.lines == first)
    walker.press(.character("-"))
    #expect(walker.title == "Chairside")
  }
}
