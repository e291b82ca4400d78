/// A whole guide whose number of questions, answers, items or windows can be chosen.
struct GuideConstruct: Sendable {
  let name: String
  let path: String
  let text: @Sendable (_ count: Int) -> String

  private static func head(_ kind: String, _ more: String) -> String {
    """
    ---
    kind: \(kind)
    id: grown
    title: Grown
    reviewed: 2026-11-20
    reviewed-by: NEEDS CLINICIAN
    review-due: 2028-11-20
    \(more)---

    # Grown

    Words.


    """
  }

  private static let outcomes = [("Clinic-today", "IMPORTANT"), ("Self-care", "TIP")].map { title, alert in
    "## \(title)\n\n> [!\(alert)]\n> **\(title).** Words.\n\n### Why\n\nWords.\n\n### Get help sooner if\n\n- Words\n\n"
  }.joined()

  private static let check = head("triage", "for: Adults\ngate: red-flags.md\n")
  private static let list = head(
    "checklist", "answers: [Yes, Not sure, No]\npoints: {Yes: 2, Not sure: 1, No: 0}\n")
  private static let plan = head("aftercare", "clock: injection\nrules-from: [custom]\n")

  private static let results = """

    ## Result

    | When | Result |
    |---|---|
    | score below 50% | [Think again](#think-again) |
    | score 50% or more | [Good](#good) |

    ## Think again

    > [!IMPORTANT]
    > **Think again.** Words.

    ## Good

    > [!TIP]
    > **Good.** Words.

    """

  static let all: [GuideConstruct] = [
    GuideConstruct(name: "questions", path: "triage/grown.md") { count in
      check
        + (0..<count).map { number in
          let next = number + 1 < count ? "q\(number + 1)" : "self-care"
          return
            "## Q\(number)\n\n**Is it \(number)?**\n\n- [No](#\(next))\n- [Not sure](#clinic-today)\n- [Yes](#clinic-today)\n\n"
        }.joined() + outcomes
    },
    GuideConstruct(name: "answers of a question", path: "triage/grown.md") { count in
      check + "## Q\n\n**Which is it?**\n\n"
        + (0..<count).map { "- [Answer \($0)](#\($0 < count / 2 ? "self-care" : "clinic-today"))\n" }.joined()
        + "- [Not sure](#clinic-today)\n\n" + outcomes
    },
    GuideConstruct(name: "answers to tick", path: "triage/grown.md") { count in
      check + "## Q\n\n**Which do you have?**\n\n- [ ] [None of these](#self-care)\n"
        + (0..<count).map { number in
          let mark = ["", " **at least clinic-today**", " **raise one level**"][number % 3]
          return "- [ ] [Answer \(number)](#self-care)\(mark)\n"
        }.joined() + "- [ ] [Not sure](#self-care) **at least clinic-today**\n\n" + outcomes
    },
    GuideConstruct(name: "items of a checklist", path: "checklist/grown.md") { count in
      list + "## Must-haves\n\n" + (0..<count).map { "- **Item \($0)** Words.\n" }.joined() + results
    },
    GuideConstruct(name: "sections of a checklist", path: "checklist/grown.md") { count in
      list + (0..<count).map { "## Signs \($0) (weight 2)\n\n- **A \($0)** Words.\n\n" }.joined() + results
    },
    GuideConstruct(name: "rows of a result", path: "checklist/grown.md") { count in
      let rows = String(repeating: "| score below 50% | [Think again](#think-again) |\n", count: count)
      return list + "## Must-haves\n\n- **Item** Words.\n"
        + results.split(separator: "|---|---|\n").joined(separator: "|---|---|\n" + rows)
    },
    GuideConstruct(name: "windows of a plan", path: "aftercare/grown.md") { count in
      plan + (0..<count).map { "## Day \($0) to day \($0)\n\n### Do\n\n- Words. (custom)\n\n" }.joined()
    },
    GuideConstruct(name: "instructions of a window", path: "aftercare/grown.md") { count in
      plan + "## Day 0 to day 9\n\n### Do\n\n" + (0..<count).map { "- Words \($0). *Why:* words. (custom)\n" }.joined()
    },
  ]

  /// The largest guide of at most a number of bytes.
  func text(ofBytes bytes: Int) -> String { Construct(name, text).text(ofBytes: bytes) }
}
