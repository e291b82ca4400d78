@testable import Guides

/// A brute-force check of a small graph: all answers to all questions are tried one by one. Slow, but simple enough to
/// be obviously correct.
struct BruteForce {
  let graph: Triage.DecisionGraph
  private let sets: [[Set<Int>]]

  init(_ graph: Triage.DecisionGraph) {
    self.graph = graph
    sets = graph.steps.map { step in
      let answers = Array(step.question.answers.indices)
      guard step.question.isTickAll else { return answers.map { [$0] } }
      let others = answers.filter { $0 != step.question.noneIndex }
      let some = (1..<(1 << others.count)).map { bits in
        Set(others.indices.filter { bits & (1 << $0) != 0 }.map { others[$0] })
      }
      return (step.question.noneIndex.map { [[$0]] } ?? []) + some
    }
  }

  /// Calls `body` with every vector of answers.
  func eachVector(_ body: ([Set<Int>]) -> Void) {
    var vector = sets.map { $0[0] }
    var digits = sets.map { _ in 0 }
    while true {
      body(vector)
      var place = 0
      while place < digits.count {
        digits[place] += 1
        if digits[place] < sets[place].count {
          vector[place] = sets[place][digits[place]]
          break
        }
        digits[place] = 0
        vector[place] = sets[place][0]
        place += 1
      }
      if place == digits.count { return }
    }
  }

  /// The final level of a vector, and the steps on its path.
  func walk(_ vector: [Set<Int>]) -> (level: Level, steps: [Int]) {
    var step = 0
    var steps: [Int] = []
    var floor: Level?
    var raises = 0
    var counted = 0
    // Whether an answer of the gate or of the last check was counted: together they count once.
    var sharedCounted = 0
    // The level of the end that was reached before the last check.
    var reached: Level?
    while true {
      steps.append(step)
      let answers = vector[step].map { (graph.steps[step].question.answers[$0], graph.steps[step].effects[$0]) }
      for (answer, _) in answers {
        switch answer.mark {
        case .atLeast(let level):
          floor = max(floor ?? .selfCare, level)
          guard level == graph.countRule?.counted else { break }
          let isShared = step < graph.gateCount || step >= graph.lastCheck ?? .max
          if isShared { sharedCounted = 1 } else { counted += 1 }
        case .raise: raises += 1
        case .redFlag, nil: break
        }
      }
      let emergency = answers.contains { _, effect in
        if case .outcome(let outcome) = effect.next { graph.outcomes[outcome].level == .emergency } else { false }
      }
      let nextSteps = answers.compactMap { _, effect in if case .step(let next) = effect.next { next } else { nil } }
      if !emergency, let next = nextSteps.min() {
        step = next
        continue
      }
      let ends = answers.compactMap { _, effect in
        if case .outcome(let outcome) = effect.next { graph.outcomes[outcome].level } else { nil }
      }
      let end = emergency ? .emergency : reached ?? ends.max() ?? .selfCare
      var level = max(end, floor ?? .selfCare)
      if let rule = graph.countRule, counted + sharedCounted >= 2 { level = max(level, rule.reached) }
      level = level.raised(by: raises)
      guard reached == nil, level < .emergency, let last = graph.lastCheck else { return (level, steps) }
      (reached, step) = (end, last)
    }
  }

  var levels: Set<Level> {
    var levels: Set<Level> = []
    eachVector { levels.insert(walk($0).level) }
    return levels
  }

  /// The steps of `guide` at which a red flag on the path does not end at emergency.
  func redFlagFailures(of guide: String) -> Set<Int> {
    var failures: Set<Int> = []
    eachVector { vector in
      let (level, steps) = walk(vector)
      for step in steps where graph.steps[step].guide == guide && level < .emergency {
        if vector[step].contains(where: { graph.steps[step].question.answers[$0].mark == .redFlag }) {
          failures.insert(step)
        }
      }
    }
    return failures
  }

  /// The steps at which a more worrying answer ends milder than a less worrying one, all else equal.
  func orderFailures(of guide: String) -> Set<Int> {
    failures(of: guide) { step, milder, graver in
      let question = graph.steps[step].question
      if question.isTickAll {
        return milder == question.noneIndex.map { [$0] }
          ? graver.count == 1 && graver != milder : milder.isSubset(of: graver) && graver.count == milder.count + 1
      }
      guard let one = milder.first, let other = graver.first else { return false }
      return one < other && !question.answers[other].isNotSure
    }
  }

  /// The steps at which "Not sure" ends milder than another single answer.
  func notSureFailures(of guide: String) -> Set<Int> {
    failures(of: guide) { step, milder, graver in
      guard milder.count == 1, graver.count == 1, milder != graver, let index = graver.first else { return false }
      return graph.steps[step].question.answers[index].isNotSure
    }
  }

  private func failures(of guide: String, _ isPair: (Int, Set<Int>, Set<Int>) -> Bool) -> Set<Int> {
    var failures: Set<Int> = []
    for step in graph.steps.indices where graph.steps[step].guide == guide {
      let pairs = sets[step].flatMap { milder in sets[step].filter { isPair(step, milder, $0) }.map { (milder, $0) } }
      guard !pairs.isEmpty else { continue }
      eachVector { vector in
        guard !failures.contains(step), vector[step] == sets[step][0] else { return }
        for (milder, graver) in pairs {
          var one = vector
          var other = vector
          one[step] = milder
          other[step] = graver
          if walk(other).level < walk(one).level { failures.insert(step) }
        }
      }
    }
    return failures
  }
}
