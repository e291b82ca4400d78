import Pages
import TestSupport

@testable import Guides

/// A small random checklist, for comparing proofs with brute force. Line N of a row's position is row N - 1.
struct RandomChecklist {
  let guide: Checklist.Guide

  init(_ random: inout SeededNumbers) {
    let weights: [Checklist.Weight] = [.mustHave, .weighted(1 + random.below(3)), .counted, .weighted(1)]
    let groups = weights.prefix(2 + random.below(3)).enumerated().map { index, weight in
      Checklist.Section(slug: "g\(index)", title: "Group \(index)", weight: weight, position: .start)
    }
    let items = groups.indices.flatMap { group in
      (0...random.below(2)).map { number in
        Checklist.Item(
          slug: "i\(group)-\(number)", title: "Item \(group)-\(number)", text: [], why: [], section: group,
          position: .start)
      }
    }
    let alerts: [Alert] = [.caution, .important, .tip]
    let outcomes = alerts.map { alert in
      Checklist.Outcome(
        slug: alert.rawValue, title: alert.rawValue, alert: alert, advice: [], blocks: [], position: .start)
    }
    var rows = (0..<2 + random.below(3)).map { _ in Self.row(groups, outcomes, &random) }
    if random.chance(60) { rows.append((.score(0...100), outcomes[random.below(3)].slug)) }
    let facts = GuideFacts(
      id: "checklist/own", kind: "checklist", title: "Own", summary: "", order: 0, sources: [], alsoCalled: [:],
      isSignedOff: false, meaning: ContentHash(of: []))
    guide = Checklist.Guide(
      facts: facts, intro: [], answers: ["Yes", "Not sure", "No"], answerIDs: ["yes", "not-sure", "no"],
      points: [2, 1, 0], groups: groups, items: items,
      rows: rows.enumerated().map { index, row in
        Checklist.Row(
          condition: row.0, result: row.1, words: "row \(index)", position: SourcePosition(line: index + 1, column: 1))
      }, outcomes: outcomes, notSure: 1)
  }

  private static func row(
    _ groups: [Checklist.Section], _ outcomes: [Checklist.Outcome], _ random: inout SeededNumbers
  ) -> (Checklist.Row.Condition, String) {
    let result = outcomes[min(2, random.below(4))].slug
    let group = random.below(groups.count)
    if groups[group].weight == .counted, random.chance(70) {
      return (.count(section: group, atLeast: 1 + random.below(3)), result)
    }
    if random.chance(50) {
      let low = random.below(8) * 10
      return (.score(low...min(100, low + 10 + random.below(6) * 10)), result)
    }
    return (.any(section: group, answer: random.below(3)), result)
  }
}
