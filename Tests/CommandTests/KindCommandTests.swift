import Testing

@Suite("The commands that kinds of guide bring")
struct KindCommandTests {
  @Test(
    "A kind's command refuses what its guides do not take, guides of other kinds, and a time that is missing",
    arguments: [
      (["triage", "headache", "--treated", "2026-11-24"], "Unknown option '--treated'", Int32(2)),
      (["checklist", "injector", "--now", "2026-11-24"], "Unknown option '--now'", 2),
      (["aftercare", "neck", "--treated", "2026-11-24", "--answers", "-"], "Unknown option '--answers'", 2),
      (["aftercare", "neck"], "Missing expected argument '--treated <time>'", 2),
      (["triage", "faq/reversal"], "is not a triage guide. Try: chairside list --kind triage", 1),
      (["checklist", "hedache"], "There is no guide \"checklist/hedache\".", 1),
      (["aftercare", "checklist/place", "--treated", "2026-11-24"], "is not an aftercare plan.", 1),
    ])
  func kindCommandRefuses(arguments: [String], words: String, status: Int32) throws {
    let run = try Run(arguments: arguments)
    #expect(run.status == status)
    #expect(run.errors.contains(words))
    #expect(run.output.isEmpty)
  }

  @Test("The commands of kinds are listed once each, and a kind without one has none")
  func kindCommands() throws {
    let commands = try Run("--help").output.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^  ([a-z-]+) +[A-Z]/).map { String($0.1) }
    }
    #expect(Set(commands).count == commands.count)
    #expect(Set(commands).isSuperset(of: ["triage", "checklist", "aftercare", "handout"]))
    #expect(!commands.contains("faq"))
    #expect(try Run("triage", "--help").output.contains("question slug to answer"))
    #expect(try Run("checklist", "--help").output.contains("item slug to answer"))
  }

  @Test("A plan for a treatment that is still to come is printed, with a remark")
  func aftercareInTheFuture() throws {
    let run = try Run("aftercare", "neck", "--treated", "2026-11-24T10:40", "--now", "2026-11-23T12:00")
    #expect(run.status == 0)
    #expect(run.errors == "chairside: The treatment is in the future. The plan is shown as it will be.\n")
    #expect(run.output.contains("Today is day 0."))
  }

  @Test("map draws a guide with questions, with or without its folder, and refuses another")
  func map() throws {
    let drawing = try Run("map", "headache")
    #expect(drawing.output.hasPrefix("flowchart TD\n"))
    #expect(try Run("map", "triage/headache").output == drawing.output)
    let refused = try Run("map", "faq/reversal", "--format", "dot")
    #expect(refused.status == 1)
    #expect(refused.errors == "chairside: \"faq/reversal\" has no questions that can be drawn. Try: chairside list\n")
  }
}
