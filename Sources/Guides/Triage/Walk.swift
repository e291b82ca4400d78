import Pages

extension Triage {
  /// A person's way through a graph. Answers are kept by question and never by position: an answer that falls off the
  /// path is not lost, and counts again when its question is back on the path.
  package struct Walk: Equatable, Sendable {
    package let graph: DecisionGraph
    /// Answers by step: one index, or the ticks of a tick-all question.
    package private(set) var answers: [Int: Set<Int>] = [:]

    /// The question that a link opened, asked before those in front of it; nil where the walk began at its beginning.
    package let first: Int?

    package init(_ graph: DecisionGraph, first: Int? = nil) {
      self.graph = graph
      self.first = first
    }

    /// Where the way leads with the answers given so far.
    package struct Path: Equatable, Sendable {
      package enum End: Equatable, Sendable {
        /// The next question to ask.
        case question(Int)
        /// An index in the graph's outcomes, and the final level.
        case outcome(Int, Level)
      }

      /// The steps answered on the way, in order.
      package var steps: [Int]
      package var end: End
      package var tally: DecisionGraph.Tally
    }

    package mutating func answer(_ step: Int, _ ticks: Set<Int>) { answers[step] = ticks.isEmpty ? nil : ticks }

    package var path: Path { path(with: answers, unanswered: nil) }

    /// The way with some answers; a question without one ends it, or takes what `unanswered` says.
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
        path.tally.add(effect)
        switch effect.next {
        case .step(let next):
          step = next
        case .outcome(let outcome):
          path.end = .outcome(outcome, graph.level(at: outcome, path.tally))
          return path
        }
      }
      return path
    }

    /// A danger sign at the question that a link opened does not wait for the questions in front of it; nil for none.
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

    /// An answer that decided: changed alone, it would change the level.
    package struct Reason: Equatable, Sendable {
      package let step: Int
      package let ticks: Set<Int>
    }

    /// The deciding answers, in the order in which they were given.
    ///
    /// Each other answer of a question is tried with everything else as it is; a question that comes up new takes its
    /// least worrying answer. Where no single answer decides, because two of them ask for the level, those that ask for
    /// it are named.
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

    private func levelWith(_ ticks: Set<Int>, on step: Int) -> Level? {
      var changed = answers
      changed[step] = ticks
      let path = path(with: changed) { [$0 == step ? ticks : [calmest(on: $0)]][0] }
      if case .outcome(_, let level) = path.end { return level }
      return nil
    }

    private func calmest(on step: Int) -> Int { graph.steps[step].question.noneIndex ?? 0 }

    /// Of several ticks, those that alone would give the level; all of them where none does.
    private func decisiveTicks(_ ticks: Set<Int>, on step: Int, level: Level) -> Set<Int> {
      guard ticks.count > 1 else { return ticks }
      let enough = ticks.filter { levelWith([$0], on: step) == level }
      return enough.isEmpty ? ticks : enough
    }
  }
}
