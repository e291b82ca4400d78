import Guides
import Prose

/// The answers as a person gave them to a guide.
extension AnswersFile {
  /// The answers as a walk through a guide.
  ///
  /// - Returns: also the ids of the questions on the path without an answer, which count as "Not sure".
  func walk(of guide: Triage.Guide) throws -> (walk: Triage.Walk, unanswered: [String]) {
    var walk = Triage.Walk(guide.plan)
    for (name, texts) in answers { try give(texts, to: name, in: &walk) }
    let unanswered = fillIn(&walk)
    noteIgnored(walk)
    return (walk, unanswered)
  }

  private func give(_ texts: [String], to name: String, in walk: inout Triage.Walk) throws {
    let steps = walk.plan.steps
    guard let step = steps.firstIndex(where: { $0.id == name }) else {
      throw refuse(name, is: "question", among: steps.map(\.id))
    }
    let question = steps[step].question
    var ticks: Set<Int> = []
    for text in texts {
      guard let answer = question.answers.firstIndex(where: { $0.text == text || $0.slug == text }) else {
        throw refuse(text, is: "answer", among: question.answers.map(\.text), question: name)
      }
      ticks.insert(answer)
    }
    if ticks.isEmpty || (!question.isTickAll && ticks.count > 1) {
      throw Failure(.badData, "The question \"\(name)\" takes \(question.isTickAll ? "at least one" : "one") answer.")
    }
    if let none = question.noneIndex, ticks.count > 1, ticks.contains(none) {
      throw Failure(.badData, "\"\(question.answers[none].text)\" cannot stand with another answer to \"\(name)\".")
    }
    walk.answer(step, ticks)
  }

  private func fillIn(_ walk: inout Triage.Walk) -> [String] {
    var unanswered: [String] = []
    while case .question(let step) = walk.path.end {
      let question = walk.plan.steps[step].question
      walk.answer(step, [question.notSureIndex ?? question.answers.count - 1])
      unanswered.append(walk.plan.steps[step].id)
    }
    complainAbout(unanswered)
    return unanswered
  }

  private func noteIgnored(_ walk: Triage.Walk) {
    let asked = Set(walk.path.steps.map { walk.plan.steps[$0].id })
    let ignored = answers.map(\.question).filter { !asked.contains($0) }
    if !ignored.isEmpty { Output.complain("Not on the path taken, so not used: \(ignored.joined(separator: ", ")).") }
  }

  /// The answers to a checklist.
  ///
  /// - Returns: also the items without an answer, which count as "Not sure".
  func filling(of guide: Checklist.Guide) throws -> (filling: Checklist.Filling, unanswered: [String]) {
    var filling = Checklist.Filling(guide)
    for (name, texts) in answers {
      guard let item = guide.items.firstIndex(where: { $0.slug == name }) else {
        throw refuse(name, is: "item", among: guide.items.map(\.slug))
      }
      let text = texts.first ?? ""
      guard texts.count == 1, let answer = guide.answers.firstIndex(where: { $0 == text || Slug.of($0) == text }) else {
        throw refuse(texts.joined(separator: ", "), is: "answer", among: guide.answers, question: name)
      }
      filling.answer(item, answer)
    }
    let unanswered = guide.items.indices.filter { filling.answers[$0] == nil }.map { guide.items[$0].slug }
    complainAbout(unanswered)
    return (filling, unanswered)
  }

  private func complainAbout(_ unanswered: [String]) {
    guard !unanswered.isEmpty else { return }
    Output.complain("Not answered, so counted as \"Not sure\": \(unanswered.joined(separator: ", ")).")
  }
}
