import Pages
import Screens

extension Aftercare.Guide {
  package var reviewParts: [ReviewSheet.Part] {
    [ReviewSheet.Part("What patients read first", ReviewSheet.pieces(of: intro))] + windows.map(part)
      + checks.indices.map(part)
  }

  private func part(of window: CarePlan.Window) -> ReviewSheet.Part {
    let rows = window.instructions.map { instruction in
      [
        ReviewSheet.words(of: instruction.text), instruction.kind.title, ReviewSheet.words(of: instruction.why),
        instruction.evidence?.rawValue ?? "",
      ]
    }
    return ReviewSheet.Part(window.title, [ReviewSheet.table(["Text", "Under", "Why", "Evidence"], rows)])
  }

  private func part(of index: Int) -> ReviewSheet.Part {
    let check = checks[index]
    let rows = check.answers.map { [$0.text, $0.isRight ? "Right" : "Wrong", $0.passage.map { "[\($0)]" } ?? ""] }
    return ReviewSheet.Part(
      "Check you know \(index + 1)",
      [.line(check.question, .strong), ReviewSheet.table(["Answer", "Is", "Read again"], rows)])
  }
}
