import Prose

/// What is proved of a checklist: every filling has a result, every row can be the result, an unknown must-have never
/// gives the best one, and a worse answer never gives a better one.
///
/// A result depends on few things: for each section that a row speaks of, which answers occur in it or how many are
/// "Yes", and the points of the weighted sections. All combinations of those are tried, not all fillings.
struct ChecklistProofs {
  /// All that the rows can see of a filling.
  private struct Sight: Hashable {
    /// By section: a bit for each answer that occurs and that a row asks for.
    var occurring: [Int]
    /// By section: items with the first answer, up to the highest number that a row asks for.
    var counts: [Int]
    var points: Int
  }

  private let guide: Checklist.Guide
  private let file: String
  private let titlePosition: SourcePosition
  private let total: Int
  /// By section: the highest count that a row asks for.
  private let limits: [Int]
  /// By section: a bit for each answer that a row asks for.
  private let asked: [Int]

  init(_ guide: Checklist.Guide, titlePosition: SourcePosition) {
    self.guide = guide
    self.titlePosition = titlePosition
    file = guide.facts.id + ".md"
    total = Checklist.Filling(guide).score.of
    limits = guide.groups.indices.map { section in
      guide.rows.compactMap { row in
        if case .count(section, let limit) = row.condition { limit } else { nil }
      }.max() ?? 0
    }
    asked = guide.groups.indices.map { section in
      guide.rows.reduce(0) { bits, row in
        if case .any(section, let answer) = row.condition { bits | 1 << answer } else { bits }
      }
    }
  }

  var findings: [Finding] {
    guard !guide.rows.isEmpty, guide.items.count <= 64 else { return [] }
    let sights = sights()
    return bandFindings + gapFindings(sights) + rowFindings(sights) + bestFindings(sights) + orderFindings
  }

  // MARK: What can be seen

  /// What the rows can see of all items, or of all but one, each with a filling that shows it.
  private func sights(without left: Int? = nil) -> [Sight: [Int]] {
    let none = Array(repeating: 0, count: guide.groups.count)
    var sights = [Sight(occurring: none, counts: none, points: 0): [Int]()]
    for item in guide.items.indices where item != left {
      var next: [Sight: [Int]] = [:]
      for (sight, answers) in sights {
        for answer in guide.answers.indices {
          let seen = add(answer, to: item, in: sight)
          if next[seen] == nil { next[seen] = answers + [answer] }
        }
      }
      sights = next
    }
    return sights
  }

  private func add(_ answer: Int, to item: Int, in sight: Sight) -> Sight {
    var sight = sight
    let section = guide.items[item].section
    sight.occurring[section] |= asked[section] & (1 << answer)
    if answer == 0 { sight.counts[section] = min(limits[section], sight.counts[section] + 1) }
    if case .weighted(let weight) = guide.groups[section].weight { sight.points += weight * guide.points[answer] }
    return sight
  }

  private func row(for sight: Sight) -> Int? {
    guide.rows.firstIndex { holds($0.condition, sight) }
  }

  // MARK: Rows

  private func finding(
    _ rule: Rule, at position: SourcePosition, _ message: String, fix: String, answers: [Int] = []
  ) -> Finding {
    Finding(rule, in: file, at: position, message, fix: fix, example: words(answers))
  }

  private func words(_ answers: [Int]) -> [String] {
    let told = zip(guide.items, answers).filter { item, answer in
      answer != (guide.groups[item.section].weight == .counted ? guide.answers.count - 1 : 0)
    }
    guard !answers.isEmpty else { return [] }
    if told.isEmpty { return ["every item as it should be"] }
    return told.prefix(6).map { "\($0.0.title) = \(guide.answers[$0.1])" } + ["all others as they should be"]
  }

  /// C201: a filling that no row fits.
  private func gapFindings(_ sights: [Sight: [Int]]) -> [Finding] {
    let gaps = sights.filter { row(for: $0.key) == nil }
    guard let gap = gaps.min(by: { ($0.key.points, $0.value.reduce(0, +)) < ($1.key.points, $1.value.reduce(0, +)) })
    else { return [] }
    let percent = Checklist.Score(points: gap.key.points, of: total).percent
    let last = guide.rows.last?.position ?? titlePosition
    return [
      finding(
        .bandGap, at: last, "No row fits a score of \(percent)% where no other row does.",
        fix: "Let the bands meet: percents are rounded down, so \"60% to 84%\" and \"85% or more\" leave no gap.",
        answers: gap.value)
    ]
  }

  /// C202: two bands that share a percent.
  private var bandFindings: [Finding] {
    var taken: [ClosedRange<Int>] = []
    return guide.rows.compactMap { row in
      guard case .score(let band) = row.condition else { return nil }
      defer { taken.append(band) }
      guard let other = taken.first(where: { $0.overlaps(band) }) else { return nil }
      let shared = max(other.lowerBound, band.lowerBound)
      return finding(
        .bandOverlap, at: row.position, "The band \"\(row.words)\" shares \(shared)% with an earlier one.",
        fix: "Begin it one percent above the end of the other.")
    }
  }

  /// C203: a row that is never the first to fit.
  private func rowFindings(_ sights: [Sight: [Int]]) -> [Finding] {
    let used = Set(sights.keys.compactMap { row(for: $0) })
    return guide.rows.indices.filter { !used.contains($0) }.map { index in
      finding(
        .rowNeverMatches, at: guide.rows[index].position,
        "The row \"\(guide.rows[index].words)\" is never the result: \(reason(index, sights)).",
        fix: "Move it up, widen it, or delete it.")
    }
  }

  private func reason(_ index: Int, _ sights: [Sight: [Int]]) -> String {
    let filling = sights.first { holds(guide.rows[index].condition, $0.key) }
    guard let filling, let earlier = row(for: filling.key) else { return "no answers fit it" }
    return "\"\(guide.rows[earlier].words)\" fits first"
  }

  private func holds(_ condition: Checklist.Row.Condition, _ sight: Sight) -> Bool {
    switch condition {
    case .any(let section, let answer): sight.occurring[section] & (1 << answer) != 0
    case .count(let section, let limit): sight.counts[section] >= limit
    case .score(let band): band.contains(Checklist.Score(points: sight.points, of: total).percent)
    }
  }

  /// How grave a row's result is: the alert of its page.
  private func gravity(_ row: Int?) -> Int {
    let slug = row.map { guide.rows[$0].result }
    let outcome = guide.outcomes.first { $0.slug == slug }
    return outcome.map { Level($0.alert).rawValue } ?? 0
  }

  /// C205: the best result with a must-have that nobody knows.
  private func bestFindings(_ sights: [Sight: [Int]]) -> [Finding] {
    guard let best = guide.outcomes.map({ Level($0.alert).rawValue }).min() else { return [] }
    for section in guide.groups.indices where guide.groups[section].weight == .mustHave {
      for item in guide.items.indices where guide.items[item].section == section {
        var filling = Checklist.Filling(guide)
        for other in guide.items.indices { filling.answer(other, bestAnswer(to: other)) }
        filling.answer(item, guide.notSure)
        let row = guide.rows.firstIndex { filling.holds($0.condition) }
        guard gravity(row) == best, let row else { continue }
        return [
          finding(
            .bestWithUnknown, at: guide.rows[row].position,
            "\"\(guide.items[item].title)\" can be unknown and the result still be the best one.",
            fix: "Add a row \"any \(guide.groups[section].title) is \(guide.answers[guide.notSure])\" above this one.",
            answers: guide.items.indices.map { filling.answer(to: $0) })
        ]
      }
    }
    return []
  }

  private func bestAnswer(to item: Int) -> Int {
    guide.groups[guide.items[item].section].weight == .counted ? guide.answers.count - 1 : 0
  }

  // MARK: Order

  /// C206: one item answered worse, all else equal, and a better result.
  ///
  /// Two fillings that differ in one item are compared by what the rows see of the other items, which is again few
  /// combinations.
  private var orderFindings: [Finding] {
    var tried: Set<Int> = []
    for item in guide.items.indices where tried.insert(guide.items[item].section).inserted {
      let isCounted = guide.groups[guide.items[item].section].weight == .counted
      let order = isCounted ? Array(guide.answers.indices.reversed()) : Array(guide.answers.indices)
      for (sight, answers) in sights(without: item) {
        for (better, worse) in zip(order, order.dropFirst()) {
          let before = row(for: add(better, to: item, in: sight))
          let after = row(for: add(worse, to: item, in: sight))
          guard let before, let after, gravity(after) < gravity(before) else { continue }
          var filled = answers
          filled.insert(worse, at: item)
          return [
            finding(
              .worseIsBetter, at: guide.rows[after].position,
              "\"\(guide.items[item].title)\" answered \(guide.answers[worse]) instead of \(guide.answers[better]) "
                + "gives a better result.", fix: "Put the rows in order, the gravest first.", answers: filled)
          ]
        }
      }
    }
    return []
  }
}
