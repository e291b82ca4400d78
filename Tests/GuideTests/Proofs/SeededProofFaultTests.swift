import Library
import Pages
import Testing

@testable import Guides

/// A fault written into a small guide, and the finding that it must cause.
struct SeededFault: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let rule: Rule
  let changes: [ChangedContent.Change]
  /// The words that the finding points at.
  let place: String
  /// The expected example, without its path through the danger signs; nil if the finding needs no example.
  let example: [String]?
  let fix: String

  static let all = [
    SeededFault(
      testDescription: "a red flag that leads on", rule: .proofRedFlag,
      changes: [.init("- [Different](#emergency)", "- [Different](#signs)")], place: "#signs) **red flag**",
      example: ["Pupils = Different", "Signs = None of these", "Day = Today", "self-care"],
      fix: "Link it to an outcome that opens with [!CAUTION]."),
    SeededFault(
      testDescription: "a more worrying answer that ends milder", rule: .proofMonotone,
      changes: [.init("- [Different](#emergency) **red flag**", "- [Different](#signs)")],
      place: "[Different](#signs)",
      example: ["Pupils = Different", "Signs = None of these", "Day = Today", "self-care"],
      fix:
        "Give \"Different\" a stronger mark or link, or list the answers from the least to the most worrying."),
    SeededFault(
      testDescription: "a tick that leads round a question", rule: .proofMonotone,
      changes: [.init("- [ ] [A little ache](#day) **at least clinic-today**", "- [ ] [A little ache](#self-care)")],
      place: "[A little ache](#self-care)",
      example: ["Pupils = The same", "Signs = A little ache", "self-care"],
      fix: "Let all answers but emergencies lead to the same heading, and use a mark to raise the level."),
    SeededFault(
      testDescription: "a \"Not sure\" that counts for less than the most worrying answer", rule: .proofNotSure,
      changes: [
        .init(
          "- [ ] [Not sure](#day) **at least urgent-same-day**", "- [ ] [Not sure](#day) **at least clinic-today**")
      ], place: "[Not sure](#day) **at least clinic-today**",
      example: ["Pupils = The same", "Signs = Not sure", "Day = Today", "clinic-today"],
      fix: "Give \"Not sure\" the mark and link of the most worrying answer of \"Signs\"."),
    SeededFault(
      testDescription: "a calm end without a question that must be asked", rule: .proofMustAsk,
      changes: [
        .init("must-ask: [pupils]", "must-ask: [pupils, day]"),
        .init("- [The same](#signs)", "- [The same](#clinic-today)"),
      ], place: "[pupils, day]", example: ["Pupils = The same", "clinic-today"],
      fix: "Let every way to an end below emergency pass \"Day\"."),
    SeededFault(
      testDescription: "an answer that goes round a question that must be asked", rule: .proofWindows,
      changes: [
        .init("must-ask: [pupils]", "must-ask: [pupils, day]"),
        .init("- [The same](#signs)", "- [The same](#clinic-today)"),
      ], place: "#clinic-today)", example: ["Pupils = The same", "clinic-today"],
      fix: "Link it to #day or to a heading before it."),
    SeededFault(
      testDescription: "a red flag asked for after other questions", rule: .proofGate,
      changes: [
        .init(
          "- [ ] [Not sure](#day) **at least urgent-same-day**", "- [ ] [Not sure](#day) **at least urgent-same-day**"),
        .init("- [Not sure](#self-care) **at least clinic-today**", "- [Not sure](#emergency) **red flag**"),
      ], place: "## Day", example: nil, fix: "Move it before \"Signs\"."),
    SeededFault(
      testDescription: "a result that nobody comes to", rule: .proofPages,
      changes: [
        .init("- [Today](#self-care)", "- [Today](#clinic-today)"),
        .init("- [Before today](#self-care) **at least clinic-today**", "- [Before today](#clinic-today)"),
        .init("- [Not sure](#self-care) **at least clinic-today**", "- [Not sure](#clinic-today)"),
      ], place: "## Self care", example: nil,
      fix: "Link an answer to it, or let a mark raise to it, or delete the page."),
    SeededFault(
      testDescription: "a question that nobody is asked", rule: .unreachable,
      changes: [.init("- [The same](#signs)", "- [The same](#day)")], place: "## Signs", example: nil,
      fix: "Link an answer to #signs, or delete it."),
  ]
}

@Suite("Faults seeded into a small guide")
struct SeededProofFaultTests {
  @Test("The guide without a fault has no error")
  func soundGuide() throws {
    #expect(try ChangedContent().findings().filter { $0.severity == .error } == [])
  }

  @Test("Each fault is found at its line and column, with an example and a fix", arguments: SeededFault.all)
  func fault(_ fault: SeededFault) throws {
    let content = try ChangedContent(fault.changes)
    let found = try content.findings().filter { $0.rule == fault.rule }
    #expect(found.map(\.position) == [try content.place(of: fault.place)])
    #expect(found.map(\.fix) == [fault.fix])
    #expect(found.map(\.example) == [fault.example ?? []])
    #expect(found.map(\.severity) == [.error])
  }

  /// The graph is built so that this cannot happen, so the fault is in the graph.
  @Test("A danger sign of the gate or of the last check that ends milder in one guide is found there (P10)")
  func sharedSign() throws {
    let guide = try #require(try ShippedContent.library().guide("triage/eyelid-droop") as? Triage.Guide)
    #expect(!guide.ordinary.isEmpty)
    let shared = guide.graph.steps.indices.filter { guide.graph.isShared($0) }
    #expect(shared.count == 4)
    for step in shared {
      let answer = try #require(guide.graph.steps[step].effects.firstIndex { $0.isRedFlag })
      var effect = guide.graph.steps[step].effects[answer]
      let none = try #require(guide.graph.steps[step].question.noneIndex)
      effect.next = guide.graph.steps[step].effects[none].next
      let changed = guide.replacing(guide.graph.replacing(answer, on: step, with: effect))
      let found = TriageProofs(changed).findings.filter { $0.rule == .proofDoors }
      #expect(found.count == 1 && found.first?.example.last != "emergency", "\(step): \(found)")
      #expect(changed.ordinary == guide.ordinary)
    }
  }

  @Test("Errors of the danger signs keep every guide from patients that begins with them")
  func brokenGate() throws {
    let content = try ChangedContent(
      .init("- [ ] [Choking](#emergency) **red flag**", "- [ ] [Choking](#clinic-today)", in: "triage/red-flags.md"))
    try content.add(
      "# Cases\n\n| Case | Given | Expect | From |\n|---|---|---|---|\n| Choking | Breathing: Choking | emergency | S1 |\n",
      as: "triage/red-flags.cases.md")
    let library = try content.library()
    #expect(library.guide("triage/red-flags") == nil)
    #expect(library.guide("triage/small") == nil)
    let finding = try #require(library.reading(of: "triage/small")?.findings.first { $0.severity == .error })
    #expect(finding.rule == .noSuchFile)
    #expect(finding.position == (try content.place(of: "red-flags.md")))
    #expect(try ChangedContent().library().guide("triage/small") != nil)
  }

  @Test("A guide of 60 questions and 12 red flags is proved at once")
  func synthetic() throws {
    let content = try ChangedContent()
    try content.add(Self.sixtyQuestions, as: "triage/sixty.md")
    let clock = ContinuousClock()
    let library = try content.library()
    var findings: [Finding] = []
    let time = clock.measure { findings = library.reading(of: "triage/sixty")?.findings ?? [] }
    #expect(findings.filter { $0.severity == .error } == [])
    #expect(findings.contains { $0.rule == .tooManyQuestions })
    #expect((library.guide("triage/sixty") as? Triage.Guide)?.graph.steps.count == 61)
    #expect(time < .seconds(20), "with a margin for a slow machine and a build that is not optimised")
  }

  /// Twelve questions with a red flag, then 48 whose marks raise the level or set a lowest level.
  static var sixtyQuestions: String {
    let marks = ["at least next-appointment", "at least clinic-today", "raise one level", "at least urgent-same-day"]
    let questions = (1...60).map { number in
      let next = number < 60 ? "#question-\(number + 1)" : "#self-care"
      let worst =
        number <= 12 ? "(#emergency) **red flag**" : "(\(next)) **\(marks[number % marks.count])**"
      return "## Question \(number)\n\n**Is it so?**\n\n- [No](\(next))\n- [Not sure]\(worst)\n- [Yes]\(worst)\n"
    }
    let outcomes = Level.allCases.reversed().map { level in
      let title = level.code.capitalizedFirst.replacing("-", with: " ")
      return
        "## \(title)\n\n> [!\(level.alert.rawValue)]\n> **\(level.code.capitalizedFirst).** Do it.\n\n### Why\n\nSo.\n\n"
        + "### Get help sooner if\n\n- [It gets worse](#emergency)\n"
    }
    let must = (1...12).map { "question-\($0)" }.joined(separator: ", ")
    return """
      ---
      kind: triage
      id: sixty
      title: Sixty questions
      for: Adults who test
      gate: red-flags.md
      must-ask: [\(must)]
      reviewed: 2026-11-20
      reviewed-by: NEEDS CLINICIAN
      review-due: 2027-05-20
      sources: [S1]
      ---

      # Sixty questions

      Many.

      \((questions + outcomes).joined(separator: "\n"))
      """
  }
}
