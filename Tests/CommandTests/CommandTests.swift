import Foundation
import Testing

@Suite("The commands that scripts rely on")
struct CommandTests {
  // MARK: Guides

  @Test("With no terminal the program prints the table of contents")
  func contents() throws {
    let run = try Run()
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Something feels wrong\n  triage/red-flags  Danger signs\n"))
  }

  @Test("open without a terminal says so and ends with 69")
  func openNeedsATerminal() throws {
    let run = try Run("open", "triage/headache")
    #expect(run.status == 69)
    #expect(run.errors == "chairside: The reader needs a terminal for input and output. Try: chairside list\n")
  }

  @Test("list names every guide, and one kind where that is asked for")
  func list() throws {
    let all = try Run("list")
    let checklists = try Run("list", "--kind", "checklist")
    #expect(all.output.contains("checklist/injector"))
    #expect(checklists.output.contains("checklist/injector"))
    #expect(!checklists.output.contains("triage/"))
  }

  @Test("list --json has the documented keys")
  func listJSON() throws {
    let run = try Run("list", "--kind", "faq", "--json")
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(rows.count == 7)
    let keys = Set(try #require(rows.first).keys)
    #expect(keys == ["id", "kind", "title", "summary", "reviewed", "reviewDue", "signedOff"])
  }

  @Test("A kind that is not there is wrong usage")
  func listWrongKind() throws {
    let run = try Run("list", "--kind", "faqs")
    #expect(run.status == 2)
    #expect(run.errors.contains("There is no kind \"faqs\""))
  }

  @Test("show prints a section, wrapped at the width asked for")
  func show() throws {
    let run = try Run("show", "faq/reversal#can-it-be-reversed", "--width", "40")
    #expect(run.status == 0)
    #expect(run.output.contains("It cannot be reversed"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }

  @Test("show writes Markdown and JSON")
  func showFormats() throws {
    let markdown = try Run("show", "faq/reversal#can-it-be-reversed", "--format", "markdown")
    #expect(markdown.output.hasPrefix("## I do not like my result. Can it be reversed?\n\nNo."))
    let json = try Run("show", "faq/reversal", "--format", "json").json
    #expect(json["id"] as? String == "faq/reversal")
    #expect((json["sections"] as? [[String: Any]])?.count == 10)
  }

  @Test("A guide that is not there ends with 1 and the nearest one")
  func showNothing() throws {
    let run = try Run("show", "triage/hedache")
    #expect(run.status == 1)
    #expect(run.errors.contains("Did you mean \"triage/headache\"?"))
  }

  @Test("A section that is not there ends with 1 and the nearest one")
  func showNoSection() throws {
    let run = try Run("show", "faq/reversal#antitoxins")
    #expect(run.status == 1)
    #expect(run.errors.contains("Did you mean \"antitoxin\"?"))
  }

  @Test("The place changes the numbers and the words")
  func locale() throws {
    let run = try Run("show", "triage/red-flags", "--locale", "en-GB")
    #expect(run.output.contains("call 999 now"))
    #expect(!run.output.contains("911"))
  }

  @Test("--version tells the program's and the content's")
  func version() throws {
    let run = try Run("--version")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("chairside "))
    #expect(run.output.contains(", content "))
  }

  @Test(
    "Every command has help with an example",
    arguments: [
      "read", "open", "list", "show", "triage", "checklist", "aftercare", "check", "preview",
    ])
  func help(command: String) throws {
    let run = try Run(command, "--help")
    #expect(run.status == 0)
    #expect(run.output.contains("Example: chairside"))
  }

  @Test("An option that is not there is wrong usage, in plain words")
  func wrongOption() throws {
    let run = try Run("list", "--jsn")
    #expect(run.status == 2)
    #expect(run.errors.contains("Unknown option '--jsn'"))
  }

  // MARK: Triage

  @Test("triage prints the gate's questions first")
  func triageQuestions() throws {
    let json = try Run("triage", "triage/eyelid-droop", "--json").json
    let questions = try #require(json["questions"] as? [[String: Any]])
    #expect(questions.first?["guide"] as? String == "triage/red-flags")
    #expect(questions.first?["kind"] as? String == "all")
    #expect(questions[3]["id"] as? String == "pupils")
  }

  private static let calm = """
    breathing-and-swallowing: None of these
    head: none-of-these
    body-and-skin: [None of these]
    """

  @Test("An answers file gives the level, the deciding answers and what was asked")
  func triageAnswers() throws {
    let run = try Run("triage", "eyelid-droop", "--answers", "-", "--json", input: Self.calm + "\npupils: Different\n")
    let json = try run.json
    #expect(run.status == 0)
    #expect(json["level"] as? String == "emergency")
    #expect(json["why"] as? [[String: String]] == [["question": "pupils", "answer": "Different"]])
    #expect(json["asked"] as? [String] == ["breathing-and-swallowing", "head", "body-and-skin", "pupils"])
    #expect(json["unanswered"] as? [String] == [])
    #expect((json["content"] as? String)?.hasPrefix("sha256:") == true)
  }

  @Test("A question that the file leaves out counts as not sure, and standard error says so")
  func triageUnanswered() throws {
    let run = try Run("triage", "eyelid-droop", "--answers", "-", "--json", input: Self.calm)
    #expect(try run.json["level"] as? String == "emergency")
    #expect(try run.json["unanswered"] as? [String] == ["pupils"])
    #expect(run.errors == "chairside: Not answered, so counted as \"Not sure\": pupils.\n")
  }

  @Test("An answer off the path is noted and not used")
  func triageIgnored() throws {
    let sign = "choking-cannot-swallow-or-slurred-weak-nasal-or-hoarse-speech"
    let input = #"{"pupils": "The same", "breathing-and-swallowing": "\#(sign)"}"#
    let run = try Run("triage", "eyelid-droop", "--answers", "-", input: input)
    #expect(run.status == 0)
    #expect(run.errors == "chairside: Not on the path taken, so not used: pupils.\n")
    #expect(run.output.contains("CALL FOR EMERGENCY HELP NOW"))
  }

  @Test(
    "An unknown question or answer is refused with a suggestion",
    arguments: [
      ("pupil: The same", "There is no question \"pupil\". Did you mean \"pupils\"?"),
      ("pupils: The sam", "There is no answer \"The sam\" for pupils. Did you mean \"The same\"?"),
      ("head: [None of these, \"Double vision, even on and off\"]", "cannot stand with another answer"),
      ("pupils: [The same, Different]", "takes one answer"),
      ("pupils: : x", "YAML cannot read this"),
    ])
  func triageRefuses(input: String, words: String) throws {
    let run = try Run("triage", "eyelid-droop", "--answers", "-", input: input)
    #expect(run.status == 65)
    #expect(run.errors.contains(words))
    #expect(run.output.isEmpty)
  }

  @Test("An answers file that is not there is a sentence and 65")
  func triageNoFile() throws {
    let run = try Run("triage", "eyelid-droop", "--answers", "/nowhere/answers.yaml")
    #expect(run.status == 65)
    #expect(run.errors.contains("cannot be read"))
  }

  // MARK: Checklists and aftercare

  @Test("A must-have that fails walks away")
  func checklist() throws {
    let run = try Run("checklist", "injector", "--answers", "-", "--json", input: "place: No\n")
    let json = try run.json
    #expect(json["result"] as? String == "walk-away")
    #expect(json["why"] as? [[String: String]] == [["item": "place", "answer": "No"]])
    #expect((json["score"] as? [String: Int])?.keys.sorted() == ["of", "points"])
    #expect(run.errors.hasPrefix("chairside: Not answered, so counted as \"Not sure\": register"))
  }

  @Test("The items of a checklist print as a list and as JSON")
  func checklistItems() throws {
    #expect(try Run("checklist", "injector").output.contains("[ ] Register"))
    #expect((try Run("checklist", "injector", "--json").json["items"] as? [Any])?.count == 23)
  }

  @Test("A plan has windows in local time, the present one marked")
  func aftercare() throws {
    let json = try Run(
      "aftercare", "after-injection", "--treated", "2026-11-24T10:40", "--now", "2026-11-24T12:00", "--json"
    ).json
    #expect(json["treated"] as? String == "2026-11-24T10:40:00-07:00")
    let windows = try #require(json["windows"] as? [[String: Any]])
    #expect(windows.first?["id"] as? String == "0-to-4-hours")
    #expect(windows.first?["state"] as? String == "now")
    #expect(windows.first?["to"] as? String == "2026-11-24T14:40:00-07:00")
    #expect(windows[1]["state"] as? String == "next")
  }

  @Test("A time that is none is wrong usage")
  func aftercareWrongTime() throws {
    let run = try Run("aftercare", "after-injection", "--treated", "yesterday")
    #expect(run.status == 2)
    #expect(run.errors.contains("Write it as 2026-11-24T10:40"))
  }

  @Test(
    "Options may stand before the subcommand",
    arguments: [
      (["--locale", "en-GB", "show", "triage/red-flags"], ["show", "triage/red-flags", "--locale", "en-GB"]),
      (["--locale=en-GB", "show", "triage/red-flags"], ["show", "triage/red-flags", "--locale=en-GB"]),
      (["--json", "list"], ["list", "--json"]),
      (["--limit", "2", "search", "bruise"], ["search", "bruise", "--limit", "2"]),
    ])
  func optionsFirst(first: [String], last: [String]) throws {
    let (before, after) = (try Run(arguments: first), try Run(arguments: last))
    #expect(before.status == 0)
    #expect(before.output == after.output)
  }

  @Test("Line by line the program reads a script from standard input")
  func plain() throws {
    let run = try Run("--plain", input: "6\n1\n2\n\nq\nq\n")
    #expect(run.status == 0)
    #expect(run.output.contains("Urgency 5 of 5: CALL FOR EMERGENCY HELP NOW"))
  }
}
