import Guides

/// A part of the walk-through. The parts are in the order in which they are shown.
enum WalkPart: Hashable, Sendable {
  /// Statements to say, by the index of their page.
  case statements(Int)
  /// A teach-back question, by its index among those to ask.
  case check(Int)
  /// Always asked, and always last.
  case dangerSigns
  case finish
}

extension VisitPlan {
  /// Every part; the last is the page before finishing.
  var walkParts: [WalkPart] {
    pages.indices.map { .statements($0) } + checks.indices.map { .check($0) } + [.dangerSigns, .finish]
  }

  /// Where a visit continues: the first part with anything that is neither done nor skipped.
  func firstOpenPart(of visit: Visit) -> WalkPart {
    walkParts.first { !isDone($0, in: visit) } ?? .finish
  }

  func isDone(_ part: WalkPart, in visit: Visit) -> Bool {
    switch part {
    case .statements(let index):
      pages[index].flatMap(\.instructions).allSatisfy { visit.said.contains($0.id) || visit.skipped.contains($0.id) }
    case .check(let index): visit.skipped.contains(checks[index].id) || isAnsweredRight(index, in: visit)
    case .dangerSigns: visit.dangerSigns != nil
    case .finish: visit.isFinished
    }
  }

  /// True if the last answer to a teach-back question is correct.
  func isAnsweredRight(_ check: Int, in visit: Visit) -> Bool {
    let check = checks[check]
    return visit.answers[check.id]?.last.map { last in check.answers.contains { $0.isRight && $0.id == last } } ?? false
  }

  /// The number of statements of a page that were not said.
  func notSaid(on page: Int, of visit: Visit) -> Int {
    pages[page].flatMap(\.instructions).count { !visit.said.contains($0.id) }
  }
}
