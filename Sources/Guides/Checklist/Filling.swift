import Pages

extension Checklist {
  /// The answers given to a checklist, by item, and the result that follows from them.
  package struct Filling: Equatable, Sendable {
    package let guide: Guide
    /// For each answered item, the index of its answer in the guide's answers.
    package private(set) var answers: [Int: Int] = [:]

    package init(_ guide: Guide) { self.guide = guide }

    package static func == (left: Filling, right: Filling) -> Bool {
      left.guide.facts == right.guide.facts && left.answers == right.answers
    }

    package mutating func answer(_ item: Int, _ answer: Int) { answers[item] = answer }

    package var isComplete: Bool { answers.count == guide.items.count }

    /// The answer to an item; "Not sure" if it has none.
    package func answer(to item: Int) -> Int { answers[item] ?? guide.notSure }

    /// An item and its answer, such as "Consent: Yes".
    func answerWithLabel(_ item: Int) -> StaffPage.Answer {
      StaffPage.Answer(label: guide.items[item].title, words: guide.answers[answer(to: item)])
    }

    /// The points of the weighted sections.
    package var score: Score {
      var points = 0
      var all = 0
      for (index, item) in guide.items.enumerated() {
        guard case .weighted(let weight) = guide.groups[item.section].weight else { continue }
        points += weight * guide.points[answer(to: index)]
        all += weight * (guide.points.max() ?? 0)
      }
      return Score(points: points, of: all)
    }

    /// The number of items in a counted section with the first answer, which is the worrying one there.
    package func count(in section: Int) -> Int {
      guide.items.indices.count { guide.items[$0].section == section && answer(to: $0) == 0 }
    }

    package func holds(_ condition: Row.Condition) -> Bool {
      switch condition {
      case .any(let section, let answer):
        guide.items.indices.contains { guide.items[$0].section == section && self.answer(to: $0) == answer }
      case .count(let section, let limit): count(in: section) >= limit
      case .score(let band): band.contains(score.percent)
      }
    }

    /// The first row that fits; nil if the table has a gap.
    package var row: Row? { guide.rows.first { holds($0.condition) } }

    package var outcome: Outcome? { row.flatMap { row in guide.outcomes.first { $0.slug == row.result } } }

    /// The items that the row depends on.
    package var reasons: [Int] {
      guard let row else { return [] }
      return guide.items.indices.filter { index in
        let section = guide.items[index].section
        switch row.condition {
        case .any(let named, let answer): return section == named && self.answer(to: index) == answer
        case .count(let named, _): return section == named && answer(to: index) == 0
        case .score:
          guard case .weighted = guide.groups[section].weight else { return false }
          return answer(to: index) != 0
        }
      }
    }

    /// What to ask before booking: all items without the best answer, in the order of the list.
    package var openItems: [Int] {
      guide.items.indices.filter { index in
        let best = guide.groups[guide.items[index].section].weight == .counted ? guide.answers.count - 1 : 0
        return answer(to: index) != best
      }
    }
  }
}
