import Pages
import Screens
import TestSupport

@testable import Guides

/// A small random symptom check, for comparing proofs with brute force. Line N of every position is step N.
struct RandomGraph {
  let guide: Triage.Guide

  init(_ random: inout SeededNumbers) {
    let gate = random.chance(40) ? Self.part("triage/gate", steps: 1, first: 0, &random, gate: true) : nil
    let own = Self.part("triage/own", steps: 2 + random.below(2), first: gate == nil ? 0 : 1, &random, gate: false)
    let before = (gate?.questions.count ?? 0) + own.questions.count
    let last = random.chance(50) ? Self.part("triage/last", steps: 1, first: before, &random, gate: true) : nil
    let graph = DecisionGraphBuilder.graph(gate: gate, own: own, others: [], last: last)
    let meaning = ContentHash(of: [])
    let facts = GuideFacts(
      id: "triage/own", kind: "triage", title: "Own", summary: "", order: 0, sources: [], alsoCalled: [:],
      isSignedOff: false, meaning: meaning)
    guide = Triage.Guide(
      facts: facts, audience: "", intro: [], questions: own.questions, outcomes: own.outcomes, mustAsk: [],
      gate: gate?.id, lastCheck: last?.id, graph: graph, cases: [], allowances: [], titlePosition: .start,
      mustAskPosition: .start)
  }

  private static func part(
    _ id: String, steps: Int, first: Int, _ random: inout SeededNumbers, gate: Bool
  ) -> DecisionGraphBuilder.Part {
    let levels: [Level] = [.emergency, Level.allCases[random.below(4)], Level.allCases[random.below(4)]]
    let outcomes = levels.enumerated().map { index, level in
      Outcome(
        slug: "\(id)-end-\(index)", level: level, headline: "", advice: [], parts: Outcome.Parts(), position: .start)
    }
    let questions = (0..<steps).map { step in
      question(id, step: step, steps: steps, line: first + step + 1, outcomes: outcomes, &random)
    }
    let rule = random.chance(20) ? Triage.CountRule(counted: .clinicToday, reached: .urgentSameDay) : nil
    return DecisionGraphBuilder.Part(id: id, questions: questions, outcomes: outcomes, countRule: gate ? nil : rule)
  }

  private static func question(
    _ id: String, step: Int, steps: Int, line: Int, outcomes: [Outcome], _ random: inout SeededNumbers
  ) -> Triage.Question {
    let isTickAll = random.chance(35)
    let order = random.chance(30) ? ["First", "Not sure", "Second"] : ["First", "Second", "Not sure"]
    let names = (isTickAll ? ["None of these"] : []) + order.prefix(2 + random.below(2))
    let next = target(id, step: step, steps: steps, outcomes: outcomes, &random)
    let answers = names.enumerated().map { index, name in
      var mark: Triage.Mark?
      var goal =
        isTickAll || random.chance(60) ? next : target(id, step: step, steps: steps, outcomes: outcomes, &random)
      switch random.below(10) {
      case 0...1:
        mark = .redFlag
        if !random.chance(15) { goal = "\(id)#\(outcomes[0].slug)" }
      case 2...4: mark = .atLeast(Level.allCases[random.below(5)])
      case 5: mark = .raise
      default: break
      }
      if name == "None of these" { (mark, goal) = (nil, next) }
      let place = SourcePosition(line: line, column: index + 1)
      return Triage.Answer(
        text: name, slug: Slug.of(name), role: AnswerRole.role(of: name, in: .english), target: goal, mark: mark,
        position: place, targetPosition: place)
    }
    return Triage.Question(
      slug: "\(id)-q\(step)", label: "\(id)-q\(step)", text: "?", note: [], isTickAll: isTickAll, answers: answers,
      position: SourcePosition(line: line, column: 1))
  }

  private static func target(
    _ id: String, step: Int, steps: Int, outcomes: [Outcome], _ random: inout SeededNumbers
  ) -> String {
    let later = Array((step + 1)..<max(step + 1, steps))
    if !later.isEmpty, random.chance(75) { return "\(id)#\(id)-q\(later[random.below(later.count)])" }
    return "\(id)#\(outcomes[random.below(outcomes.count)].slug)"
  }
}

extension SeededNumbers {
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
