extension Triage {
  /// A walk with answers from a file or a command line.
  package struct GivenWalk {
    package let walk: Walk
    /// The ids of the questions on the path without an answer; they count as "Not sure".
    package let unanswered: [String]
    /// The ids of the answered questions that are not on the path.
    package let ignored: [String]
  }
}

extension Triage.Guide {
  /// Applies answers, and the answer "Not sure" to each question on the path that has none.
  package func walk(with given: GivenAnswers) throws(AnswerRefusal) -> Triage.GivenWalk {
    var walk = Triage.Walk(graph)
    for (name, texts) in given.all { try give(texts, to: name, in: &walk) }
    var unanswered: [String] = []
    while case .question(let step) = walk.path.end {
      let question = graph.steps[step].question
      walk.answer(step, [question.notSureIndex ?? question.answers.count - 1])
      unanswered.append(graph.steps[step].id)
    }
    let asked = Set(walk.path.steps.map { graph.steps[$0].id })
    let ignored = given.all.map(\.question).filter { !asked.contains($0) }
    return Triage.GivenWalk(walk: walk, unanswered: unanswered, ignored: ignored)
  }

  private func give(_ texts: [String], to name: String, in walk: inout Triage.Walk) throws(AnswerRefusal) {
    guard let step = graph.steps.firstIndex(where: { $0.id == name }) else {
      throw .unknown(name, is: "question", among: graph.steps.map(\.id), question: nil)
    }
    let question = graph.steps[step].question
    var ticks: Set<Int> = []
    for text in texts {
      guard let answer = question.answers.firstIndex(where: { $0.text == text || $0.slug == text }) else {
        throw .unknown(text, is: "answer", among: question.answers.map(\.text), question: name)
      }
      ticks.insert(answer)
    }
    if ticks.isEmpty || (!question.isTickAll && ticks.count > 1) {
      throw .notTogether("The question \"\(name)\" takes \(question.isTickAll ? "at least one" : "one") answer.")
    }
    if let none = question.noneIndex, ticks.count > 1, ticks.contains(none) {
      throw .notTogether("\"\(question.answers[none].text)\" cannot stand with another answer to \"\(name)\".")
    }
    walk.answer(step, ticks)
  }
}
