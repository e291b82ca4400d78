/// Finds every level that a graph can end at. It searches states and not paths: a state is the question, the tally, and
/// whether a required question was passed over. Links only lead forward, so a question that was passed over is never
/// visited later.
package struct DecisionGraphExplorer {
  /// A state that was reached, and the path to it.
  private struct Node {
    let step: Int
    let tally: Triage.DecisionGraph.Tally
    let missed: Bool
    /// The index of the preceding node, -1 at the start, and of the choice made there.
    let parent: Int
    let choice: Int
    let length: Int
  }

  private struct Key: Hashable {
    let step: Int
    let tally: Triage.DecisionGraph.Tally
    let missed: Bool
  }

  private let graph: Triage.DecisionGraph
  private let choices: (Int) -> [Triage.DecisionGraph.Choice]
  /// Steps that a path must visit for its end to count, unless its last answer was on one of them.
  package var mustVisit: Set<Int> = []
  private var nodes: [Node] = []
  private var known: Set<Key> = []
  private var found: [Triage.DecisionGraph.Ending] = []

  /// - Parameter choices: returns the choices to try on a step.
  package init(_ graph: Triage.DecisionGraph, choices: @escaping (Int) -> [Triage.DecisionGraph.Choice]) {
    self.graph = graph
    self.choices = choices
  }

  /// Tries all choices of all steps.
  package init(_ graph: Triage.DecisionGraph) { self.init(graph) { graph.steps[$0].choices } }

  /// One ending, with the shortest path, for each pair of level and outcome; the mildest level first.
  package func endings() -> [Triage.DecisionGraph.Ending] {
    var explorer = self
    explorer.explore()
    return explorer.found.sorted { ($0.level, $0.path.count) < ($1.level, $1.path.count) }
  }

  /// For each step, every tally with which it can be reached, with a shortest path.
  package func arrivals() -> [[(tally: Triage.DecisionGraph.Tally, path: [Triage.DecisionGraph.Taken])]] {
    var explorer = self
    explorer.explore()
    var arrivals: [[(tally: Triage.DecisionGraph.Tally, path: [Triage.DecisionGraph.Taken])]] = graph.steps.map { _ in
      []
    }
    for index in explorer.nodes.indices {
      arrivals[explorer.nodes[index].step].append((explorer.nodes[index].tally, explorer.path(to: index)))
    }
    return arrivals
  }

  /// Processes the steps in order. Every answer leads forward, so all nodes of a step are known when it is processed.
  private mutating func explore() {
    guard !graph.steps.isEmpty else { return }
    // By step: the number of required steps before it.
    var before = [0]
    for step in graph.steps.indices { before.append(before[step] + (mustVisit.contains(step) ? 1 : 0)) }
    var waiting: [[Int]] = graph.steps.map { _ in [] }
    nodes = [Node(step: 0, tally: .init(), missed: false, parent: -1, choice: -1, length: 0)]
    waiting[0] = [0]
    for step in graph.steps.indices {
      let isRequired = mustVisit.contains(step)
      let options = choices(step)
      // The shortest path comes first; later ones to the same state are discarded.
      for node in waiting[step].sorted(by: { nodes[$0].length < nodes[$1].length }) {
        for (index, option) in options.enumerated() {
          var tally = nodes[node].tally
          let wasReached = tally.reached != nil
          switch graph.move(&tally, by: option.effect) {
          case .step(let target):
            // The last answer before the last check may have been on a required step.
            let isEnd = isRequired && !wasReached && tally.reached != nil
            let missed = !isEnd && (nodes[node].missed || before[target] > before[step + 1])
            guard known.insert(Key(step: target, tally: tally, missed: missed)).inserted else { continue }
            waiting[target].append(nodes.count)
            nodes.append(
              Node(
                step: target, tally: tally, missed: missed, parent: node, choice: index,
                length: nodes[node].length + 1))
          case .ended(let outcome, let level)
          where isRequired || !nodes[node].missed && before[step + 1] == mustVisit.count:
            note(level: level, outcome: outcome, node: node, taken: option.ticks)
          case .ended: continue
          }
        }
      }
    }
  }

  private mutating func note(level: Level, outcome: Int, node: Int, taken: Set<Int>) {
    let length = nodes[node].length + 1
    let index = found.firstIndex { $0.level == level && $0.outcome == outcome }
    if let index, found[index].path.count <= length { return }
    let path = path(to: node) + [Triage.DecisionGraph.Taken(step: nodes[node].step, ticks: taken)]
    let ending = Triage.DecisionGraph.Ending(level: level, outcome: outcome, path: path)
    if let index { found[index] = ending } else { found.append(ending) }
  }

  private func path(to node: Int) -> [Triage.DecisionGraph.Taken] {
    var path: [Triage.DecisionGraph.Taken] = []
    var index = node
    while index >= 0, nodes[index].parent >= 0 {
      let before = nodes[index].parent
      let step = nodes[before].step
      path.append(Triage.DecisionGraph.Taken(step: step, ticks: choices(step)[nodes[index].choice].ticks))
      index = before
    }
    return path.reversed()
  }
}

extension Triage.DecisionGraph {
  /// An answer given on a path.
  package struct Taken: Hashable, Sendable {
    package let step: Int
    package let ticks: Set<Int>
  }

  /// A level that can be reached, with a shortest path to it.
  package struct Ending: Equatable, Sendable {
    package let level: Level
    package let outcome: Int
    package let path: [Taken]
  }

  /// A path in words, as an example. Danger signs that were answered with "None" are left out to keep it short.
  package func example(_ path: [Taken]) -> [String] {
    let told = path.filter { taken in
      guard isShared(taken.step), let none = steps[taken.step].question.noneIndex else { return true }
      return taken.ticks != [none]
    }
    return told.map { words(for: $0) }
  }

  /// An answer in words, such as "Pupils = Not sure".
  package func words(for taken: Taken) -> String {
    let question = steps[taken.step].question
    let answers = taken.ticks.sorted().map { question.answers[$0].text }
    return "\(question.label) = \(answers.joined(separator: " + "))"
  }
}
