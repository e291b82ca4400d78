import Guides
import Library
import Screens
import Testing

@testable import Reader

@Suite("A link to a question of a symptom check")
struct LinkedQuestionTests {
  private func walker(at target: String) throws -> Walker {
    let content = String(#filePath.dropLast("Tests/ReaderTests/LinkedQuestionTests.swift".count)) + "Content"
    return try Walker(at: target, library: try GuideLibrary(folder: content))
  }

  @Test("opens at that question, and a danger sign there is an emergency at once")
  func dangerSign() throws {
    var walker = try walker(at: "triage/red-flags#head")
    #expect(walker.lines.contains { $0.contains("Head") })
    walker.type("2")
    walker.press(.enter)
    #expect(walker.lines[3].contains("CALL FOR EMERGENCY HELP NOW"))
    #expect(walker.application.top.sheet.identity == "result emergency")
    // The result has what every result has: its reason, a page for staff, and the way back to the answer.
    #expect(walker.application.top.sheet.items.map(\.label).contains("Show this to staff"))
    walker.press(.pageDown)
    #expect(walker.lines.contains { $0.contains("You said: Head, The worst headache") })
    walker.press(.backspace)
    #expect(walker.application.top.sheet.identity == "question 1")
  }

  @Test("keeps a danger sign when the guide is read anew, as in another language")
  func readAnew() throws {
    var walker = try walker(at: "triage/red-flags#head")
    walker.type("2")
    walker.press(.enter)
    let content = String(#filePath.dropLast("Tests/ReaderTests/LinkedQuestionTests.swift".count)) + "Content"
    _ = walker.application.receive(
      NewGuidance(language: "en", repository: try GuideLibrary(folder: content)), at: 0)
    #expect(walker.application.top.sheet.identity == "result emergency")
  }

  @Test("leaves nothing out: what stands before it is asked behind it, and only then there is a result")
  func nothingLeftOut() throws {
    var walker = try walker(at: "triage/red-flags#head")
    var asked = [walker.application.top.sheet.identity]
    for _ in 0..<3 {
      let choices = walker.application.top.sheet.choices
      let none = try #require(choices.firstIndex { $0.label == "None of these" })
      walker.type("\(none + 1)")
      walker.press(.enter)
      asked.append(walker.application.top.sheet.identity)
    }
    #expect(asked == ["question 1", "question 0", "question 2", "result clinic-today"])
  }

  @Test("in a guide with a gate asks the gate too")
  func gate() throws {
    var walker = try walker(at: "triage/eyelid-droop#pupils")
    #expect(walker.application.top.sheet.identity.contains("pupils") || walker.lines.contains { $0.contains("Pupils") })
    walker.type("1")
    #expect(walker.application.top.sheet.position == "Question 2 of about 9")
  }
}
