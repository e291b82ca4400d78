import Pages
import Screens

extension Checklist.Guide {
  package var reviewParts: [ReviewSheet.Part] {
    let first = ReviewSheet.Part("What people read first", ReviewSheet.pieces(of: intro))
    return [first] + groups.indices.map(part) + [rowsPart] + outcomes.map(part)
  }

  private func part(of index: Int) -> ReviewSheet.Part {
    let group = groups[index]
    let how =
      switch group.weight {
      case .mustHave: "Not in the score: the rows of the result name these items."
      case .weighted(let weight): "In the score, each answer's points times \(weight)."
      case .counted: "Each Yes is counted, and Yes is the worrying answer."
      }
    let rows = items.filter { $0.section == index }.map { item in
      [item.title, ReviewSheet.words(of: item.text), ReviewSheet.words(of: item.why)]
    }
    return ReviewSheet.Part(group.title, [.line(how), ReviewSheet.table(["Item", "Text", "Why"], rows)])
  }

  private var rowsPart: ReviewSheet.Part {
    let worth = zip(answers, points).map { "\($0) \($1)" }.joined(separator: ", ")
    let titles = rows.map { row in
      [row.words, outcomes.first { $0.slug == row.result }?.title ?? row.result]
    }
    return ReviewSheet.Part(
      "How the result is found",
      [
        .line("Points: \(worth). Percents are rounded down. The first row that fits is the result."),
        ReviewSheet.table(["When", "Result"], titles),
      ])
  }

  private func part(of outcome: Checklist.Outcome) -> ReviewSheet.Part {
    ReviewSheet.Part(
      "Result: \(outcome.title)",
      [.line(ReviewSheet.words(of: outcome.advice), .strong)] + ReviewSheet.pieces(of: outcome.blocks))
  }
}
