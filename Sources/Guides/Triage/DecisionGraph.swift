import Pages

extension Triage {
  /// The decision graph of a guide: the questions of the gate, its own, those of guides that answers lead into, and those
  /// of the last check, in an order in which every answer leads forward. It contains only what affects the level, so that
  /// it can be proved.
  package struct DecisionGraph: Equatable, Sendable {
    /// A question with the guide that contains it.
    package struct Step: Equatable, Sendable {
      /// The slug of the question, prefixed with the name of the file if an earlier step has the same slug.
      package let id: String
      /// The id of the guide, such as `triage/red-flags`.
      package let guide: String
      package let question: Question
      package var effects: [Effect]
      /// All distinct effects that valid sets of ticks can have, each with a smallest such set.
      package var choices: [Choice]
    }

    /// The effect of an answer, or of a set of ticks.
    package struct Effect: Hashable, Sendable {
      package var next: Next
      package var floor: Level?
      package var raises: Int
      /// The number of answers that count towards the count rule, at most 2.
      package var count: Int
      package var isRedFlag: Bool
      /// True for an answer of the gate or of the last check. All of these together count once towards the count rule,
      /// because both ask for the same signs.
      package var isShared = false
    }

    package enum Next: Hashable, Sendable {
      case step(Int)
      /// An index in `outcomes`.
      case outcome(Int)
    }

    package struct Choice: Equatable, Sendable {
      package let ticks: Set<Int>
      package let effect: Effect
    }

    /// The accumulated marks of the answers so far. All its values only increase.
    package struct Tally: Hashable, Sendable {
      package var floor: Level?
      package var raises = 0
      package var count = 0
      /// True if an answer of the gate or of the last check was counted.
      package var hasSharedCount = false
      /// The outcome that was reached before the last check, an index in `outcomes`; nil before.
      package var reached: Int?

      package init() {}

      package mutating func add(_ effect: Effect) {
        floor = [floor, effect.floor].compactMap { $0 }.max()
        raises = min(4, raises + effect.raises)
        guard effect.count > 0, !(effect.isShared && hasSharedCount) else { return }
        count = min(2, count + (effect.isShared ? 1 : effect.count))
        hasSharedCount = hasSharedCount || effect.isShared
      }

      package func adding(_ effect: Effect) -> Tally {
        var tally = self
        tally.add(effect)
        return tally
      }
    }

    package internal(set) var steps: [Step] = []
    /// The number of steps that belong to the gate.
    package internal(set) var gateCount = 0
    /// The first step of the last check, which is asked before any end below emergency; nil if there is none.
    package internal(set) var lastCheck: Int?
    package internal(set) var outcomes: [Outcome] = []
    /// The guide that contains each outcome, such as `triage/red-flags`.
    package internal(set) var homes: [String] = []
    /// False if an answer does not lead to a later step or to an outcome.
    package internal(set) var isWhole = true
    package internal(set) var countRule: CountRule?

    package init() {}

    /// The level of a person who reaches `outcome` with this tally:
    /// max(outcome, highest "at least", count rule) + raises, capped at emergency
    /// (`Documentation/content-format.md` rule 5).
    package func level(at outcome: Int, _ tally: Tally) -> Level {
      var level = outcomes[outcome].level
      if let floor = tally.floor { level = max(level, floor) }
      if let countRule, tally.count >= 2 { level = max(level, countRule.reached) }
      return level.raised(by: tally.raises)
    }

    /// Where an effect leads: to a further question, or to an outcome with the final level.
    package enum Move: Hashable, Sendable {
      case step(Int)
      case ended(outcome: Int, Level)
    }

    /// Adds an effect to the tally and follows it. An end below emergency leads into the last check, if there is one; an
    /// end of the last check that is no emergency is the outcome that was reached before it.
    package func move(_ tally: inout Tally, by effect: Effect) -> Move {
      tally.add(effect)
      let outcome: Int
      switch effect.next {
      case .step(let step): return .step(step)
      case .outcome(let end): outcome = end
      }
      if let reached = tally.reached {
        let end = outcomes[outcome].level == .emergency ? outcome : reached
        return .ended(outcome: end, level(at: end, tally))
      }
      let level = level(at: outcome, tally)
      guard let lastCheck, level < .emergency else { return .ended(outcome: outcome, level) }
      tally.reached = outcome
      return .step(lastCheck)
    }

    /// True for the questions that come before and after those of the guide, and are the same in all guides.
    package func isShared(_ step: Int) -> Bool { step < gateCount || step >= lastCheck ?? .max }

    /// The effect of a set of ticks (or one answer) on a step: the marks of all, and the most urgent target.
    package func effect(of ticks: Set<Int>, on step: Int) -> Effect? {
      let effects = ticks.sorted().compactMap {
        steps[step].effects.indices.contains($0) ? steps[step].effects[$0] : nil
      }
      return effects.dropFirst().reduce(effects.first) { sum, effect in sum.map { join($0, effect) } }
    }

    /// The joint effect of two ticks on one question.
    func join(_ left: Effect, _ right: Effect) -> Effect {
      var sum = left
      sum.floor = [left.floor, right.floor].compactMap { $0 }.max()
      sum.raises = min(4, left.raises + right.raises)
      sum.count = min(2, left.count + right.count)
      sum.isRedFlag = left.isRedFlag || right.isRedFlag
      sum.next = moreUrgent(left.next, right.next)
      return sum
    }

    /// The more urgent of two targets. An emergency ends the questions; otherwise a further question precedes an end,
    /// because a later answer can only raise the level.
    private func moreUrgent(_ left: Next, _ right: Next) -> Next {
      switch (left, right) {
      case (.outcome(let one), .outcome(let other)):
        outcomes[one].level >= outcomes[other].level ? left : right
      case (.outcome(let one), .step): outcomes[one].level == .emergency ? left : right
      case (.step, .outcome(let other)): outcomes[other].level == .emergency ? right : left
      case (.step(let one), .step(let other)): one <= other ? left : right
      }
    }
  }
}
