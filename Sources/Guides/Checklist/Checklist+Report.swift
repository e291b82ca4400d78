import Pages
import Screens

extension Checklist {
  package static let command: KindCommand? = KindCommand(
    abstract: "Print a checklist's items, or its result for some answers.",
    example: "checklist checklist/injector --answers answers.yaml", argument: "The checklist",
    sampleID: "checklist/injector", singular: "a checklist", input: .answers(to: "item"))
}

extension Checklist.Guide {
  /// Without answers, the items; with answers, the result.
  package func report(_ request: ReportRequest) throws(RequestRefusal) -> GuideReport {
    if request.treated != nil { throw .takesNoTime }
    let context = request.context
    guard let answers = request.answers else {
      let text = GuideReport.text(of: pieces(of: nil, in: context))
      return GuideReport(text: context.facts.inLocalWords(text), json: itemsJSON)
    }
    let given: (filling: Checklist.Filling, unanswered: [String])
    do {
      given = try filling(with: answers)
    } catch {
      throw .answers(error)
    }
    guard let outcome = given.filling.outcome else {
      throw .faultyGuide("No row of the result table fits these answers.")
    }
    var report = GuideReport(
      lines: given.filling.lines(outcome, in: context.words) + [facts.standing(in: context.words)],
      json: given.filling.json(outcome, unanswered: given.unanswered))
    report.unanswered = given.unanswered
    return report
  }

  private var itemsJSON: JSON {
    let items = items.map { item in
      JSON.object([
        "id": .string(item.slug), "section": .string(groups[item.section].title),
        "text": .string("\(item.title). \(item.text.plainText)"), "why": .string(item.why.plainText),
      ])
    }
    return .object([
      "id": .string(facts.id), "answers": .list(answers.map(JSON.string)), "items": .list(items),
    ])
  }
}

extension Checklist.Filling {
  fileprivate func lines(_ outcome: Checklist.Outcome, in words: Words) -> [String] {
    ["\(outcome.title). \(outcome.advice.plainText)"]
      + reasons.map { "- \(guide.items[$0].title): \(guide.answers[answer(to: $0)])" }
      + [
        words(
          .score, count: score.of,
          ["points": "\(score.points)", "percent": "\(score.percent)"])
      ]
  }

  /// - Parameter unanswered: the ids of items that the answers leave out.
  fileprivate func json(_ outcome: Checklist.Outcome, unanswered: [String]) -> JSON {
    let why = reasons.map { index in
      JSON.object(["item": .string(guide.items[index].slug), "answer": .string(guide.answers[answer(to: index)])])
    }
    return .object([
      "id": .string(guide.facts.id), "result": .string(outcome.slug),
      "score": .object(["points": .int(score.points), "of": .int(score.of)]), "why": .list(why),
      "unanswered": .list(unanswered.map(JSON.string)), "content": .string(guide.facts.meaning.description),
    ])
  }
}
