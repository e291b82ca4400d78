/// Compares two versions of a symptom check, given the same answers: how many situations end milder or stricter, with
/// an example of each. A situation is one way of answering everything that either version asks.
///
/// Answers are matched by the ids of questions and answers. Questions and answers that only one version has are
/// described by `AnswerChanges`. If one version asks a question earlier than the other, its answer is stored until the
/// other asks it.
package struct DecisionGraphComparison {
  /// The number of situations, by how their result changed.
  package struct Counts: Equatable, Sendable {
    package var same = 0.0
    package var milder = 0.0
    package var stricter = 0.0
    /// An example of answers that lead to a milder, or stricter, result, with the two levels.
    package var milderExample: Example?
    package var stricterExample: Example?

    package init() {}
  }

  /// An answer in words, such as "Pupils = Not sure".
  package struct Told: Equatable, Sendable {
    package let words: String
    /// True for the exclusive answer of a tick-all question.
    package let isNone: Bool
  }

  package struct Example: Equatable, Sendable {
    package var answers: [Told]
    package let before: Level
    package let after: Level
  }

  /// An answer of a question, each given by its id.
  package struct Given: Equatable, Sendable {
    package let question: String
    package let answer: String

    package init(question: String, answer: String) {
      self.question = question
      self.answer = answer
    }
  }

  private enum Place: Hashable {
    case step(Int)
    case ended(Level)
  }

  private struct Version: Hashable {
    var place: Place
    var tally = Triage.DecisionGraph.Tally()
  }

  private struct State: Hashable {
    var old: Version
    var new: Version
    /// Answers given to one version that the other has yet to ask for, by the old or the new step.
    var toldOld: [Int: Set<Int>] = [:]
    var toldNew: [Int: Set<Int>] = [:]
    /// True once the answer `given` has been chosen.
    var holdsGiven = false
  }

  private let old: Triage.DecisionGraph
  private let new: Triage.DecisionGraph
  private let newStep: [Int?]
  private let oldStep: [Int?]
  private let given: Given?
  private var known: [State: Counts] = [:]

  /// - Parameter given: counts only the situations in which this answer is given; nil for all.
  package init(old: Triage.DecisionGraph, new: Triage.DecisionGraph, given: Given? = nil) {
    self.given = given
    self.old = old
    self.new = new
    newStep = old.steps.map { step in new.steps.firstIndex { $0.id == step.id } }
    oldStep = new.steps.map { step in old.steps.firstIndex { $0.id == step.id } }
  }

  package mutating func counts() -> Counts {
    guard !old.steps.isEmpty, !new.steps.isEmpty else { return Counts() }
    return counts(State(old: Version(place: .step(0)), new: Version(place: .step(0))))
  }

  // MARK: Walking both

  private mutating func counts(_ state: State) -> Counts {
    if case .ended(let before) = state.old.place, case .ended(let after) = state.new.place {
      return given == nil || state.holdsGiven ? Self.end(before, after) : Counts()
    }
    if let known = known[state] { return known }
    var sum = Counts()
    for answer in nextAnswers(state) {
      sum.add(counts(take(answer, in: state)), weight: answer.weight, told: answer.told)
    }
    known[state] = sum
    return sum
  }

  private static func end(_ before: Level, _ after: Level) -> Counts {
    let example = Example(answers: [], before: before, after: after)
    var counts = Counts()
    if after < before {
      (counts.milder, counts.milderExample) = (1, example)
    } else if after > before {
      (counts.stricter, counts.stricterExample) = (1, example)
    } else {
      counts.same = 1
    }
    return counts
  }

  /// An answer given to one version or to both.
  private struct Answer {
    var old: (step: Int, ticks: Set<Int>, effect: Triage.DecisionGraph.Effect)?
    var new: (step: Int, ticks: Set<Int>, effect: Triage.DecisionGraph.Effect)?
    var weight = 1.0
    /// The answer in words; nil if it was already listed.
    var told: Told?
  }

  private func nextAnswers(_ state: State) -> [Answer] {
    switch (state.old.place, state.new.place) {
    case (.step(let step), let other):
      if let ticks = state.toldOld[step], let effect = old.effect(of: ticks, on: step) {
        return [Answer(old: (step, ticks, effect))]
      }
      if case .step(let newer) = other {
        if let ticks = state.toldNew[newer], let effect = new.effect(of: ticks, on: newer) {
          return [Answer(new: (newer, ticks, effect))]
        }
        if newStep[step] == newer {
          return JointChoices(old, step, new, newer, with: wanted(old.steps[step])).all.map(Self.both(step, newer, old))
        }
        // The version that is behind, in the order of the old graph, is advanced first.
        if let there = oldStep[newer], there < step { return only(new: newer) }
      }
      return only(old: step)
    case (.ended, .step(let newer)):
      if let ticks = state.toldNew[newer], let effect = new.effect(of: ticks, on: newer) {
        return [Answer(new: (newer, ticks, effect))]
      }
      return only(new: newer)
    case (.ended, .ended): return []
    }
  }

  private static func both(_ step: Int, _ newer: Int, _ graph: Triage.DecisionGraph) -> (JointChoices.Choice) -> Answer
  {
    { choice in
      Answer(
        old: (step, choice.old, choice.oldEffect), new: (newer, choice.new, choice.newEffect), weight: choice.weight,
        told: Told(choice.old, on: step, of: graph))
    }
  }

  private func only(old step: Int) -> [Answer] {
    JointChoices(old, step, old, step, with: wanted(old.steps[step])).all.map { choice in
      Answer(
        old: (step, choice.old, choice.oldEffect), weight: choice.weight,
        told: Told(choice.old, on: step, of: old))
    }
  }

  private func only(new step: Int) -> [Answer] {
    JointChoices(new, step, new, step, with: wanted(new.steps[step])).all.map { choice in
      Answer(
        new: (step, choice.new, choice.newEffect), weight: choice.weight,
        told: Told(choice.new, on: step, of: new))
    }
  }

  private func wanted(_ step: Triage.DecisionGraph.Step) -> String? { step.id == given?.question ? given?.answer : nil }

  private func take(_ answer: Answer, in state: State) -> State {
    var state = state
    if let given {
      let asked = [answer.old.map { old.steps[$0.step].id }, answer.new.map { new.steps[$0.step].id }]
      if asked.contains(given.question) { state.holdsGiven = true }
    }
    if let given = answer.old {
      state.old = Self.advance(state.old, given.effect, in: old)
      state.toldOld[given.step] = nil
      if answer.new == nil { tell(&state.toldNew, newStep[given.step], given.ticks, from: old, given.step, to: new) }
    }
    if let given = answer.new {
      state.new = Self.advance(state.new, given.effect, in: new)
      state.toldNew[given.step] = nil
      if answer.old == nil { tell(&state.toldOld, oldStep[given.step], given.ticks, from: new, given.step, to: old) }
    }
    return state
  }

  private static func advance(_ version: Version, _ effect: Triage.DecisionGraph.Effect, in graph: Triage.DecisionGraph)
    -> Version
  {
    var tally = version.tally
    switch graph.move(&tally, by: effect) {
    case .step(let next): return Version(place: .step(next), tally: tally)
    case .ended(_, let level): return Version(place: .ended(level))
    }
  }

  /// Stores an answer for the version that asks the same question later.
  private func tell(
    _ told: inout [Int: Set<Int>], _ step: Int?, _ ticks: Set<Int>, from graph: Triage.DecisionGraph, _ asked: Int,
    to other: Triage.DecisionGraph
  ) {
    guard let step else { return }
    let slugs = ticks.map { graph.steps[asked].question.answers[$0].slug }
    let matching = other.steps[step].question.answers.indices.filter {
      slugs.contains(other.steps[step].question.answers[$0].slug)
    }
    if matching.count == ticks.count { told[step] = Set(matching) }
  }
}

extension DecisionGraphComparison.Counts {
  fileprivate mutating func add(_ other: Self, weight: Double, told: DecisionGraphComparison.Told?) {
    same += weight * other.same
    milder += weight * other.milder
    stricter += weight * other.stricter
    milderExample = shorter(milderExample, other.milderExample, told)
    stricterExample = shorter(stricterExample, other.stricterExample, told)
  }

  private func shorter(
    _ known: DecisionGraphComparison.Example?, _ other: DecisionGraphComparison.Example?,
    _ told: DecisionGraphComparison.Told?
  ) -> DecisionGraphComparison.Example? {
    guard var other else { return known }
    if let told { other.answers.insert(told, at: 0) }
    guard let known else { return other }
    return other.answers.count < known.answers.count ? other : known
  }
}

extension DecisionGraphComparison.Told {
  fileprivate init(_ ticks: Set<Int>, on step: Int, of graph: Triage.DecisionGraph) {
    words = graph.words(for: .init(step: step, ticks: ticks))
    isNone = graph.steps[step].question.noneIndex.map { ticks == [$0] } ?? false
  }
}
