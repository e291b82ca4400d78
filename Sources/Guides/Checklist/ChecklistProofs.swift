import Pages

/// The proofs about a checklist: every filling has a result, every row can be the result, an unknown must-have never
/// gives the best result, and a worse answer never gives a better result.
///
/// The rows depend only on few properties of a filling (`FillingClasses`), so all combinations of those are tried
/// instead of every filling.
struct ChecklistProofs {
  private let guide: Checklist.Guide
  private let titlePosition: SourcePosition
  private let classes: FillingClasses
  /// The severity of the result of each row, from the alert of its page.
  private let gravities: [Int]

  init(_ guide: Checklist.Guide, titlePosition: SourcePosition) {
    self.guide = guide
    self.titlePosition = titlePosition
    classes = FillingClasses(guide)
    gravities = guide.rows.map { row in
      guide.outcomes.first { $0.slug == row.result }.map { Level($0.alert).rawValue } ?? 0
    }
  }

  var findings: [Finding] {
    guard !guide.rows.isEmpty else { return [] }
    guard let all = classes.all else {
      return [
        finding(
          .badResultRow, at: titlePosition, "This checklist has too many rows and points to be proved.",
          fix: "Use smaller weights, fewer sections, and at most \(FillingClasses.mostFacts) rows.")
      ]
    }
    return bandFindings + gapFindings(all) + rowFindings(all) + bestFindings(all) + orderFindings
  }

  private func finding(
    _ rule: Rule, at position: SourcePosition, _ message: String, fix: String, example: [String] = []
  ) -> Finding {
    Finding(rule, in: guide.facts.id + ".md", at: position, message, fix: fix, example: example)
  }

  /// The class with the fewest answers that differ from the best answer.
  private func plainest(_ all: [FillingClasses.FillingClass], where holds: (FillingClasses.FillingClass) -> Bool)
    -> FillingClasses.FillingClass?
  {
    all.filter(holds).min { $0.flaws < $1.flaws }
  }

  /// An example filling in words, without the items that have the best answer, followed by its result.
  private func example(_ shown: FillingClasses.FillingClass, _ result: String) -> [String] {
    let told = shown.answers.flatMap { section, counts in
      let items = guide.items.filter { $0.section == section }
      let given = counts.enumerated().flatMap { answer, count in Array(repeating: answer, count: count) }
      return zip(items, given).filter { $0.1 != guide.bestAnswer(in: section) }
        .map { "\($0.0.title) = \(guide.answers[$0.1])" }
    }
    return (told.isEmpty ? ["every item as it should be"] : told) + [result]
  }

  // MARK: C201, C202

  /// C201: a filling that no row fits.
  private func gapFindings(_ all: [FillingClasses.FillingClass]) -> [Finding] {
    guard let gap = plainest(all, where: { classes.row(for: $0.signature) == nil }) else { return [] }
    let percent = classes.percent(of: gap.signature)
    return [
      finding(
        .bandGap, at: guide.rows.last?.position ?? titlePosition,
        "No row fits a score of \(percent)% where none of the other rows does.",
        fix: "Let the bands meet: percents are rounded down, so \"60% to 84%\" and \"85% or more\" leave no gap.",
        example: example(gap, "score \(percent)%, no result"))
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

  // MARK: C203

  /// C203: a row that is never the first to fit.
  private func rowFindings(_ all: [FillingClasses.FillingClass]) -> [Finding] {
    let used = Set(all.compactMap { classes.row(for: $0.signature) })
    return guide.rows.indices.filter { !used.contains($0) }.map { index in
      finding(
        .rowNeverMatches, at: guide.rows[index].position,
        "The row \"\(guide.rows[index].words)\" is never the result: \(reason(index, all)).",
        fix: "Move it up, widen it, or delete it.")
    }
  }

  private func reason(_ index: Int, _ all: [FillingClasses.FillingClass]) -> String {
    let earlier = Set(
      all.filter { classes.holds(index, for: $0.signature) }.compactMap { classes.row(for: $0.signature) })
    guard earlier.isEmpty else {
      return earlier.sorted().map { "\"\(guide.rows[$0].words)\"" }.joined(separator: " or ") + " always fits first"
    }
    switch guide.rows[index].condition {
    case .count(let section, _):
      let count = guide.items.count { $0.section == section }
      return "\"\(guide.groups[section].title)\" has only \(count) items"
    case .score: return "no answers give such a score"
    case .any: return "no answers fit it"
    }
  }

  // MARK: C205, C206

  private func title(_ row: Int) -> String {
    guide.outcomes.first { $0.slug == guide.rows[row].result }?.title ?? guide.rows[row].result
  }

  /// C205: the best result is possible although a must-have was answered "Not sure".
  private func bestFindings(_ all: [FillingClasses.FillingClass]) -> [Finding] {
    let best = guide.outcomes.map { Level($0.alert).rawValue }.min()
    let unknown = plainest(all) { shown in
      classes.hasUnknownMustHave(shown.signature) && classes.row(for: shown.signature).map { gravities[$0] } == best
    }
    guard let unknown, let row = classes.row(for: unknown.signature) else { return [] }
    let section =
      unknown.answers.first { section, counts in
        guide.groups[section].weight == .mustHave && counts[guide.notSure] > 0
      }.map { guide.groups[$0.section].title } ?? ""
    return [
      finding(
        .bestWithUnknown, at: guide.rows[row].position,
        "\"\(title(row))\", the best result, can come of a must-have that nobody knows.",
        fix: "Add a row \"any \(section) is \(guide.answers[guide.notSure])\" above this one.",
        example: example(unknown, title(row)))
    ]
  }

  /// C206: a worse answer to one item, all others unchanged, gives a better result.
  private var orderFindings: [Finding] {
    var best: (flaws: Int, finding: Finding)?
    for section in guide.groups.indices {
      for change in classes.changes(in: section) {
        classes.forEachOther(than: section) { other in
          let (before, after) = (classes.row(for: other, change.before), classes.row(for: other, change.after))
          guard let before, let after, gravities[after] < gravities[before] else { return }
          let flaws = other.first.flaws + other.second.flaws + change.after.flaws
          guard flaws < best?.flaws ?? .max else { return }
          let shown = other.first.joined(change.after).joined(other.second)
          let (better, worse) = (guide.answers[change.better], guide.answers[change.worse])
          let finding = finding(
            .worseIsBetter, at: guide.rows[after].position,
            "One item of \"\(guide.groups[section].title)\" answered \(worse) instead of \(better) makes "
              + "\"\(title(after))\" of \"\(title(before))\".", fix: "Put the rows in order, the gravest first.",
            example: example(shown, title(after)))
          best = (flaws, finding)
        }
      }
    }
    return best.map { [$0.finding] } ?? []
  }
}

extension Checklist.Guide {
  /// The index of the least worrying answer: the last in a counted section, the first in any other.
  func bestAnswer(in section: Int) -> Int { groups[section].weight == .counted ? answers.count - 1 : 0 }
}
