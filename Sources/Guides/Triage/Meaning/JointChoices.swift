/// What the same answer does in two versions of a question, for every answer or set of ticks that both have.
struct JointChoices {
  struct Choice {
    let old: Set<Int>
    let new: Set<Int>
    let oldEffect: Triage.Plan.Effect
    let newEffect: Triage.Plan.Effect
    /// How many sets of ticks do the same.
    var weight: Double
  }

  let all: [Choice]

  init(_ old: Triage.Plan, _ oldStep: Int, _ new: Triage.Plan, _ newStep: Int) {
    let (before, after) = (old.steps[oldStep], new.steps[newStep])
    let pairs = before.question.answers.indices.compactMap { index -> (old: Int, new: Int)? in
      let slug = before.question.answers[index].slug
      return after.question.answers.firstIndex { $0.slug == slug }.map { (index, $0) }
    }
    let single = pairs.map { pair in
      Choice(
        old: [pair.old], new: [pair.new], oldEffect: before.effects[pair.old], newEffect: after.effects[pair.new],
        weight: 1)
    }
    guard before.question.isTickAll, after.question.isTickAll else {
      all = single
      return
    }
    var sets: [Choice] = []
    for choice in single where choice.old.first != before.question.noneIndex {
      let joined = sets.map { set in
        Choice(
          old: set.old.union(choice.old), new: set.new.union(choice.new),
          oldEffect: old.join(set.oldEffect, choice.oldEffect), newEffect: new.join(set.newEffect, choice.newEffect),
          weight: set.weight)
      }
      sets = Self.gathered(sets + [choice] + joined)
    }
    all = single.filter { $0.old.first == before.question.noneIndex } + sets
  }

  /// One choice for each pair of effects, with the smallest set and the number of all.
  private static func gathered(_ choices: [Choice]) -> [Choice] {
    var places: [[Triage.Plan.Effect]: Int] = [:]
    var gathered: [Choice] = []
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
