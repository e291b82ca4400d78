import Guides
import Library
import Pages
import Testing

/// Cases that name many questions, some of which a path can pass over.
@Suite("Cases of many questions")
struct LargeCaseTests {
  /// A symptom check in which each named question comes after one that can pass it over, or every question is asked.
  private static func check(questions: Int, canPassOver: Bool) -> String {
    var text = """
      ---
      kind: triage
      id: x
      title: X
      for: Adults
      gate: red-flags.md
      reviewed: 2026-11-20
      reviewed-by: NEEDS CLINICIAN
      review-due: 2028-11-20
      ---

      # X

      Answer now.

      """
    for number in 0..<questions {
      let next = number + 1 < questions ? (canPassOver ? "u\(number + 1)" : "n\(number + 1)") : "self-care"
      if canPassOver {
        text += """
          ## U\(number)

          **U \(number)?**

          - [Answer 0](#n\(number))
          - [Answer 1](#\(next))

          """
      }
      text += """
        ## N\(number)

        **N \(number)?**

        - [Answer 0](#\(next))
        - [Not sure](#clinic-today)

        """
    }
    for (title, alert) in [("Clinic-today", "IMPORTANT"), ("Self-care", "TIP")] {
      text +=
        "## \(title)\n\n> [!\(alert)]\n> **\(title).** Words.\n\n### Why\n\nWords.\n\n### Get help sooner if\n\n- Words\n\n"
    }
    return text
  }

  private static func cases(questions: Int, expect: String) -> String {
    let given = (0..<questions).map { "N\($0): Answer 0" }.joined(separator: "; ")
    return
      "# Cases for X\n\n| Case | Given | Expect | From |\n|---|---|---|---|\n| all | \(given) | \(expect) | S22 |\n"
  }

  private func findings(questions: Int, canPassOver: Bool, expect: String = "self-care") throws -> [Rule] {
    let content = try ChangedContent()
    try content.add(Self.check(questions: questions, canPassOver: canPassOver), as: "triage/x.md")
    try content.add(Self.cases(questions: questions, expect: expect), as: "triage/x.cases.md")
    return try content.findings(of: "triage/x.cases.md").map(\.rule)
  }

  @Test("Questions that can be passed over, any number of them", arguments: [1, 3, 20, 40])
  func passedOver(questions: Int) throws {
    #expect(try findings(questions: questions, canPassOver: true) == [])
    #expect(try findings(questions: questions, canPassOver: true, expect: "clinic-today") == [.caseFails])
  }

  @Test("As many as a machine word has bits, and more", arguments: [62, 63, 64, 65, 130])
  func manyNamed(questions: Int) throws {
    #expect(try findings(questions: questions, canPassOver: false) == [])
    let wrong = try findings(questions: questions, canPassOver: false, expect: "clinic-today")
    #expect(wrong == [.caseFails], "\(wrong)")
  }
}
