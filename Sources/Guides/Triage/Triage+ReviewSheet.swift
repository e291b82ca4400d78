import Pages
import Screens

extension Triage.Guide {
  package var reviewParts: [ReviewSheet.Part] {
    let first = ReviewSheet.Part("What patients read first", ReviewSheet.pieces(of: intro))
    return [first, rulesPart] + questions.indices.map(part) + outcomes.map(part) + [casesPart]
  }

  /// How the answers determine a level, in words.
  private var rulesPart: ReviewSheet.Part {
    var pieces: [Piece] = []
    if let gate {
      let labels = graph.steps.prefix(graph.gateCount).map(\.question.label)
      pieces.append(
        .bullet("Asked before these questions: \(labels.joined(separator: ", ")) [\(gate)], signed on its own."))
    }
    if let lastCheck, let first = graph.lastCheck {
      let labels = graph.steps.dropFirst(first).map(\.question.label)
      pieces.append(
        .bullet(
          "Asked before any result below emergency: \(labels.joined(separator: ", ")) [\(lastCheck)], signed on its own."
        ))
    }
    if !mustAsk.isEmpty {
      let labels = questions.filter { mustAsk.contains($0.slug) }.map(\.label)
      pieces.append(.bullet("No calm result without: \(labels.joined(separator: ", "))."))
    }
    pieces.append(
      .bullet("The level is that of the result, or the highest \"at least\" among the answers if that is more urgent."))
    if let rule = graph.countRule {
      pieces.append(
        .bullet(
          "Two answers marked \"at least \(rule.counted.code)\" or more count as \"at least \(rule.reached.code)\"."))
    }
    pieces.append(.bullet("\"Raise one level\" is added last. Nothing is above emergency, and nothing lowers a level."))
    return ReviewSheet.Part("How the level is found", pieces)
  }

  private func part(of index: Int) -> ReviewSheet.Part {
    let question = questions[index]
    var pieces: [Piece] = [.line(question.text, .strong)]
    if !question.note.isEmpty { pieces.append(.line(ReviewSheet.words(of: question.note))) }
    pieces.append(.line(question.isTickAll ? "Several answers may be ticked." : "One answer."))
    let rows = question.answers.map { [$0.text, destination(of: $0), Self.words(for: $0.mark)] }
    pieces.append(ReviewSheet.table(["Answer", "Leads to", "Mark"], rows))
    return ReviewSheet.Part("Question \(index + 1): \(question.label)", pieces)
  }

  private func part(of outcome: Outcome) -> ReviewSheet.Part {
    ReviewSheet.Part(outcome)
  }

  /// The heading that an answer leads to, as printed on the sheet.
  private func destination(of answer: Triage.Answer) -> String {
    let slug = String(answer.target.drop { $0 != "#" }.dropFirst())
    guard answer.target.hasPrefix(facts.id + "#") else { return answer.target }
    if let index = questions.firstIndex(where: { $0.slug == slug }) {
      return "Question \(index + 1): \(questions[index].label)"
    }
    return outcomes.first { $0.slug == slug }.map { "Result: \($0.level.code)" } ?? answer.target
  }

  private static func words(for mark: Triage.Mark?) -> String {
    switch mark {
    case .redFlag: "Red flag: an emergency, whatever else is said"
    case .atLeast(let level): "At least \(level.code)"
    case .raise: "Raises the level by one step"
    case nil: ""
    }
  }

  private var casesPart: ReviewSheet.Part {
    let rows = cases.map { example in
      let given = example.given.sorted { $0.key < $1.key }.map { step, ticks in
        let question = graph.steps[step].question
        return "\(question.label): " + ticks.sorted().map { question.answers[$0].text }.joined(separator: " and ")
      }
      return [example.name, given.joined(separator: "; "), example.expectation.words, example.source]
    }
    guard !rows.isEmpty else { return ReviewSheet.Part("Cases", [.line("There are no cases.")]) }
    return ReviewSheet.Part(
      "Cases: each holds however the other questions are answered",
      [ReviewSheet.table(["Case", "Answers", "Ends at", "From"], rows)])
  }
}
