import Screens
import Testing

@testable import Reader

@Suite("Line by line")
struct PlainDialogueTests {
  private func dialogue(at target: String? = nil) throws -> PlainDialogue {
    PlainDialogue(try Walker(at: target).application, width: 76)
  }

  /// Gives answers and returns everything that was printed.
  private func transcript(_ lines: [String], at target: String? = nil) throws -> String {
    var dialogue = try dialogue(at: target)
    var printed = dialogue.prompt()
    for line in lines {
      _ = dialogue.answer(line, at: 0)
      printed += dialogue.prompt()
    }
    return printed
  }

  @Test("The home screen is numbered lines and a question")
  func home() throws {
    let text = try transcript([])
    #expect(text.contains("1. Something feels wrong. A few questions. Danger signs first.\n"))
    #expect(text.contains("EMERGENCY: Trouble breathing"))
    #expect(text.hasSuffix("1-7 choose, / search, ? help, q quit: "))
  }

  @Test("A symptom check ends at the same level as on the full screen")
  func triage() throws {
    let text = try transcript(["1", "2", "1", "3", "", "3"])
    #expect(text.contains("Urgency 5 of 5: CALL FOR EMERGENCY HELP NOW"))
  }

  @Test("Several numbers tick several answers, and an empty line goes on")
  func ticks() throws {
    let text = try transcript(["1", "3", "", "1", "1 2", ""], at: "triage/small")
    #expect(text.contains("Ticked: A big ache."))
    #expect(text.contains("Day"))
  }

  @Test("A tick prints what changed and not the whole screen again")
  func onlyTheChange() throws {
    var dialogue = try dialogue(at: "triage/small")
    _ = dialogue.prompt()
    _ = dialogue.answer("1", at: 0)
    _ = dialogue.prompt()
    _ = dialogue.answer("2", at: 0)
    #expect(dialogue.prompt().split(separator: "\n").count == 2)
  }

  @Test("No line holds a control character, a cursor movement or box drawing")
  func noControls() throws {
    let text = try transcript(["1", "2", "1", "3", "", "3", "1", "b", "b", "?"])
    #expect(!text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || (0x2500...0x257F).contains($0.value) })
  }

  @Test("A control character of a typed line is not printed, at a menu and in a search")
  func typedControls() throws {
    let line = "\u{1B}]0;title\u{7}\u{1B}[2J\u{9B}1m\u{7F}"
    let text = try transcript([line, "/", line])
    #expect(text.contains("\"]0;title[2J1m\" is no choice here."))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || 0x7F..<0xA0 ~= $0.value })
  }

  @Test("A number that is not there and a word that means nothing are answered kindly")
  func mistakes() throws {
    #expect(try transcript(["99"]).contains("There is no 99 here."))
    #expect(try transcript(["hello"]).contains("\"hello\" is no choice here."))
  }

  @Test("b goes back, 0 goes home, q ends")
  func moving() throws {
    var dialogue = try dialogue(at: "faq/answers#reversal")
    _ = dialogue.answer("b", at: 0)
    #expect(dialogue.application.history.open.count == 1)
    _ = dialogue.answer("1", at: 0)
    _ = dialogue.prompt()
    _ = dialogue.answer("0", at: 0)
    #expect(dialogue.application.history.open.count == 1)
    _ = dialogue.answer("q", at: 0)
    #expect(!dialogue.isRunning)
  }

  @Test("Every command that a screen shows or helps with has a letter of its own in line mode")
  func everyCommandHasALetter() {
    // A screen reader speaks by itself, and has keys of its own.
    let topics = HelpTopic.all.filter { $0.title != HelpTopic.voice.title }
    let commands = topics.flatMap(\.commands) + [.review, .compare, .keep, .tick]
    // Line mode has no scrolling and no focus, an empty line is Enter, and there is nothing to redraw.
    let needless: Set<Command> = [
      .nextLink, .previousLink, .open, .redraw, .selectNext, .selectPrevious, .pageUp, .halfPageUp, .halfPageDown,
    ]
    for command in commands where !needless.contains(command) {
      #expect(PlainDialogue.letter(for: command) != nil, "\(command)")
    }
  }

  @Test("Each line of help that has a letter does in line mode what its key does on the full screen")
  func lettersDoTheSame() {
    for command in HelpTopic.all.flatMap(\.commands) {
      guard let letter = PlainDialogue.letter(for: command) else { continue }
      #expect(PlainDialogue.command(for: letter) == command)
    }
  }

  @Test(
    "The same choices stand on both", arguments: ["faq/answers", "triage/small", "checklist/who", "aftercare/after"])
  func sameChoices(target: String) throws {
    var walker = try Walker(at: target)
    let plain = PlainSheet(walker.application.top.sheet, width: 76, words: .english)
    let size = Size(columns: 80, rows: 24)
    let full = (1...9).compactMap { number in
      var screen = walker.application.top
      return screen.item(numbered: number, size: size)
    }
    #expect(plain.choices == full)
    #expect(!walker.lines.isEmpty)
  }
}
