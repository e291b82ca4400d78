import Pages

extension Triage {
  /// A person's path through a graph. Answers are stored by question and not by position: an answer that is no longer
  /// on the path is kept, and counts again if its question returns to the path.
  package struct Walk: Equatable, Sendable {
    package let graph: DecisionGraph
    /// Answers by step: one index, or the ticks of a tick-all question.
    package private(set) var answers: [Int: Set<Int>] = [:]

    /// The question that a link opened, asked before the questions that precede it; nil if the walk began at the start.
    package let first: Int?

    package init(_ graph: DecisionGraph, first: Int? = nil) {
      self.graph = graph
      self.first = first
    }

    /// The path that follows from the answers given so far.
    package struct Path: Equatable, Sendable {
      package enum End: Equatable, Sendable {
        /// The next question to ask.
        case question(Int)
        /// An index in the graph's outcomes, and the final level.
        case outcome(Int, Level)
      }

      /// The answered steps on the path, in order.
      package var steps: [Int]
      package var end: End
      package var tally: DecisionGraph.Tally
    }

    package mutating func answer(_ step: Int, _ ticks: Set<Int>) { answers[step] = ticks.isEmpty ? nil : ticks }

    package var path: Path { path(with: answers, unanswered: nil) }

    /// The path for some answers. A question without an answer ends it, unless `unanswered` returns one.
    func path(with answers: [Int: Set<Int>], unanswered: ((Int) -> Set<Int>?)?) -> Path {
      if let early = earlyEnd(with: answers) { return early }
      var path = Path(steps: [], end: .question(0), tally: .init())
      var step = 0
      while graph.steps.indices.contains(step) {
        guard let ticks = answers[step] ?? unanswered?(step), let effect = graph.effect(of: ticks, on: step) else {
          path.end = .question(step)
          return path
        }
        path.steps.append(step)
        switch graph.move(&path.tally, by: effect) {
        case .step(let next):
          step = next
        case .ended(let outcome, let level):
          path.end = .outcome(outcome, level)
          return path
        }
      }
      return path
    }

    /// The steps on the path, in the order in which they are asked, if every open question gets its least worrying
    /// answer.
    package var expectedSteps: [Int] {
      let steps = path(with: answers) { [calmest(on: $0)] }.steps
      guard let first else { return steps }
      return [first] + steps.filter { $0 != first }
    }

    /// The path that ends at once if the question that a link opened has a danger sign, without the questions that
    /// precede it; nil otherwise.
    private func earlyEnd(with answers: [Int: Set<Int>]) -> Path? {
      guard let first, let ticks = answers[first], let effect = graph.effect(of: ticks, on: first), effect.isRedFlag,
        case .outcome(let outcome) = effect.next, graph.outcomes[outcome].level == .emergency
      else { return nil }
      return Path(steps: [first], end: .outcome(outcome, .emergency), tally: DecisionGraph.Tally().adding(effect))
    }

    /// The final level; nil while a question is open.
    package var level: Level? {
      if case .outcome(_, let level) = path.end { level } else { nil }
    }

    // MARK: Why

    /// A deciding answer: if only it were changed, the level would change.
    package struct Reason: Equatable, Sendable {
      package let step: Int
      package let ticks: Set<Int>
    }

    /// The deciding answers, in the order in which they were given.
    ///
    /// Each other answer of a question is tried with all else unchanged; a question that is new on the path gets its
    /// least worrying answer. If no single answer decides, because two of them ask for the level, all that ask for it
    /// are named.
    package var reasons: [Reason] {
      let path = path
      guard case .outcome(_, let level) = path.end else { return [] }
      let deciding = path.steps.compactMap { step -> Reason? in
        guard let ticks = answers[step] else { return nil }
        let changes = graph.steps[step].choices.contains { choice in
          choice.ticks != ticks && levelWith(choice.ticks, on: step) != level
        }
        return changes ? Reason(step: step, ticks: decisiveTicks(ticks, on: step, level: level)) : nil
      }
      if !deciding.isEmpty { return deciding }
      return path.steps.compactMap { step in
        guard let ticks = answers[step], let effect = graph.effect(of: ticks, on: step) else { return nil }
        let asks = effect.isRedFlag || effect.raises > 0 || effect.count > 0 || effect.floor == level
        return asks ? Reason(step: step, ticks: ticks) : nil
      }
    }

    /// True if the least worrying answer in place of a reason would end milder.
    func isMilderWithoutReason(_ reason: Reason, _ level: Level) -> Bool {
      levelWith([calmest(on: reason.step)], on: reason.step).map { $0 < level } ?? false
    }

    private func levelWith(_ ticks: Set<Int>, on step: Int) -> Level? {
      var changed = answers
      changed[step] = ticks
      let path = path(with: changed) { [$0 == step ? ticks : [calmest(on: $0)]][0] }
      if case .outcome(_, let level) = path.end { return level }
      return nil
    }

    private func calmest(on step: Int) -> Int { graph.steps[step].question.noneIndex ?? 0 }

    /// The ticks that alone would give the level; all ticks if none does.
    private func decisiveTicks(_ ticks: Set<Int>, on step: Int, level: Level) -> Set<Int> {
      guard ticks.count > 1 else { return ticks }
      let enough = ticks.filter { levelWith([$0], on: step) == level }
      return enough.isEmpty ? ticks : enough
    }
  }
}
