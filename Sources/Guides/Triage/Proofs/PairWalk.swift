/// Two copies of a graph that differ in one answer, walked in parallel: the proof that a more worrying answer never
/// ends milder, whatever the other answers are (P3 and P4 of `Documentation/content-format.md` section 7).
///
/// The copy whose question comes first is always advanced; if both are at the same question, both get the same answer.
/// Links only lead forward, so each copy visits a question at most once, and the search over pairs of states is exact.
struct PairWalk {
  /// The position of a copy.
  enum Place: Hashable {
    case step(Int)
    case ended(Level)
  }

  struct Copy: Hashable {
    var place: Place
    var tally: Triage.DecisionGraph.Tally
  }

  private struct Pair: Hashable {
    let mild: Copy
    let grave: Copy
  }

  /// A counterexample: a path on which the graver answer ends milder.
  struct Violation: Equatable {
    /// The answers of the graver copy after the question in which the two differ.
    var rest: [Triage.DecisionGraph.Taken]
    let mildLevel: Level
    let graveLevel: Level
  }

  private let graph: Triage.DecisionGraph
  private var known: [Pair: Violation?] = [:]
  private var ends: [Copy: (level: Level, rest: [Triage.DecisionGraph.Taken])] = [:]

  init(_ graph: Triage.DecisionGraph) { self.graph = graph }

  /// The state of a copy after an effect.
  func copy(_ tally: Triage.DecisionGraph.Tally, after effect: Triage.DecisionGraph.Effect) -> Copy {
    var tally = tally
    switch graph.move(&tally, by: effect) {
    case .step(let step): return Copy(place: .step(step), tally: tally)
    case .ended(_, let level): return Copy(place: .ended(level), tally: .init())
    }
  }

  /// A path on which `grave` ends below `mild`; nil if there is none.
  mutating func violation(mild: Copy, grave: Copy) -> Violation? {
    if case .ended(.emergency) = grave.place { return nil }
    if mild.place == grave.place, dominates(grave.tally, mild.tally) { return nil }
    if case .ended(let mildLevel) = mild.place, case .ended(let graveLevel) = grave.place {
      return graveLevel < mildLevel ? Violation(rest: [], mildLevel: mildLevel, graveLevel: graveLevel) : nil
    }
    let pair = Pair(mild: mild, grave: grave)
    if let answer = known[pair] { return answer }
    let answer = search(pair)
    known[pair] = .some(answer)
    return answer
  }

  /// The mildest level that a copy can still end at, and the answers that lead to it.
  mutating func mildestEnd(of copy: Copy) -> (level: Level, rest: [Triage.DecisionGraph.Taken]) {
    guard case .step(let step) = copy.place else {
      if case .ended(let level) = copy.place { return (level, []) }
      return (.emergency, [])
    }
    if let answer = ends[copy] { return answer }
    var mildest: (level: Level, rest: [Triage.DecisionGraph.Taken])?
    for choice in graph.steps[step].choices {
      let end = mildestEnd(of: self.copy(copy.tally, after: choice.effect))
      if mildest.map({ end.level < $0.level }) ?? true {
        mildest = (end.level, [Triage.DecisionGraph.Taken(step: step, ticks: choice.ticks)] + end.rest)
      }
    }
    let answer = mildest ?? (.emergency, [])
    ends[copy] = answer
    return answer
  }

  /// True if no later answer can make the first tally end milder than the second.
  private func dominates(_ grave: Triage.DecisionGraph.Tally, _ mild: Triage.DecisionGraph.Tally) -> Bool {
    func reached(_ tally: Triage.DecisionGraph.Tally) -> Int {
      tally.reached.map { graph.outcomes[$0].level.rawValue } ?? -1
    }
    return (grave.floor?.rawValue ?? -1) >= (mild.floor?.rawValue ?? -1) && grave.raises >= mild.raises
      && grave.count >= mild.count && reached(grave) >= reached(mild)
      && (!grave.hasSharedCount || mild.hasSharedCount || grave.count >= min(2, mild.count + 1))
  }

  private mutating func search(_ pair: Pair) -> Violation? {
    let (mildStep, graveStep) = (pair.mild.place.step, pair.grave.place.step)
    let step = min(mildStep, graveStep)
    for choice in graph.steps[step].choices {
      let mild = mildStep == step ? copy(pair.mild.tally, after: choice.effect) : pair.mild
      let grave = graveStep == step ? copy(pair.grave.tally, after: choice.effect) : pair.grave
      if var found = violation(mild: mild, grave: grave) {
        if graveStep == step { found.rest.insert(Triage.DecisionGraph.Taken(step: step, ticks: choice.ticks), at: 0) }
        return found
      }
    }
    return nil
  }
}

extension PairWalk.Place {
  /// The index of the step; `Int.max` for a copy that has ended.
  fileprivate var step: Int { if case .step(let step) = self { step } else { .max } }
}
