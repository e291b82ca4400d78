/// The effects of the same answer in two versions of a question, for every answer or set of ticks of the old version.
///
/// A person who would have given a removed answer is assumed to give the least worrying one, or to leave the box empty.
/// Thus removing a danger sign is not the same as keeping it.
struct JointChoices {
  struct Choice {
    let old: Set<Int>
    let new: Set<Int>
    let oldEffect: Triage.DecisionGraph.Effect
    let newEffect: Triage.DecisionGraph.Effect
    /// The number of sets of ticks with the same pair of effects.
    var weight = 1.0
  }

  /// A set of ticks; `new` is empty and has no effect if the new version has none of the answers.
  private struct Ticks {
    var old: Set<Int>
    var new: Set<Int>
    var oldEffect: Triage.DecisionGraph.Effect
    var newEffect: Triage.DecisionGraph.Effect?
    var weight = 1.0
  }

  private let old: Triage.DecisionGraph
  private let new: Triage.DecisionGraph
  private(set) var all: [Choice] = []

  /// - Parameter answer: the slug of an answer that every choice has to contain; nil for all choices.
  init(
    _ old: Triage.DecisionGraph, _ oldStep: Int, _ new: Triage.DecisionGraph, _ newStep: Int, with answer: String? = nil
  ) {
    self.old = old
    self.new = new
    let (before, after) = (old.steps[oldStep], new.steps[newStep])
    let calmest = after.question.noneIndex ?? 0
    let single = Self.singles(before, after)
    let isTickAll = before.question.isTickAll && after.question.isTickAll
    let none = isTickAll ? before.question.noneIndex : nil
    let wanted = answer.flatMap { slug in before.question.answers.firstIndex { $0.slug == slug } }
    guard answer == nil || wanted != nil else { return }
    var chosen = single
    if isTickAll {
      chosen = single.filter { $0.old.first == none } + sets(single.filter { $0.old.first != none }, wanted)
    }
    if let wanted { chosen = chosen.filter { $0.old.contains(wanted) } }
    all = chosen.map { ticks in
      Choice(
        old: ticks.old, new: ticks.new.isEmpty ? [calmest] : ticks.new, oldEffect: ticks.oldEffect,
        newEffect: ticks.newEffect ?? after.effects[calmest], weight: ticks.weight)
    }
  }

  private static func singles(_ before: Triage.DecisionGraph.Step, _ after: Triage.DecisionGraph.Step) -> [Ticks] {
    before.question.answers.indices.map { index in
      let slug = before.question.answers[index].slug
      let there = after.question.answers.firstIndex { $0.slug == slug }
      return Ticks(
        old: [index], new: there.map { [$0] } ?? [], oldEffect: before.effects[index],
        newEffect: there.map { after.effects[$0] })
    }
  }

  /// All non-empty sets of some ticks; if `wanted` is not nil, only the sets that contain it.
  private func sets(_ single: [Ticks], _ wanted: Int?) -> [Ticks] {
    var sets: [Ticks] = []
    for ticks in single where ticks.old.first != wanted {
      sets = Self.gathered(sets + [ticks] + sets.map { joined($0, ticks) })
    }
    guard let ticks = single.first(where: { $0.old.first == wanted }) else { return sets }
    return Self.gathered([ticks] + sets.map { joined($0, ticks) })
  }

  private func joined(_ set: Ticks, _ ticks: Ticks) -> Ticks {
    let effects = [set.newEffect, ticks.newEffect].compactMap { $0 }
    return Ticks(
      old: set.old.union(ticks.old), new: set.new.union(ticks.new), oldEffect: old.join(set.oldEffect, ticks.oldEffect),
      newEffect: effects.count == 2 ? new.join(effects[0], effects[1]) : effects.first, weight: set.weight)
  }

  /// One choice for each pair of effects: the first set with that pair, with the sum of the weights of all such sets.
  private static func gathered(_ choices: [Ticks]) -> [Ticks] {
    var places: [[Triage.DecisionGraph.Effect?]: Int] = [:]
    var gathered: [Ticks] = []
    for choice in choices {
      let key = [choice.oldEffect, choice.newEffect]
      if let place = places[key] {
        gathered[place].weight += choice.weight
      } else {
        places[key] = gathered.count
        gathered.append(choice)
      }
    }
    return gathered
  }
}
