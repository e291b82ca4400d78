/// The equivalence classes of the fillings of a checklist: fillings that no row of the result table can tell apart.
///
/// All items of a section count alike, so a section is described by the number of items with each answer. Rows depend
/// only on a few facts about these numbers (such as "any Must-haves is No") and on the points.
struct FillingClasses {
  /// All that rows depend on: a bit for each fact that is true, and the points.
  struct Signature: Hashable {
    var facts: UInt64 = 0
    var points = 0

    func joined(_ other: Signature) -> Signature {
      Signature(facts: facts | other.facts, points: points + other.points)
    }
  }

  /// A signature with a filling that has it, given as the number of items with each answer in each section.
  struct FillingClass {
    var signature = Signature()
    var answers: [(section: Int, counts: [Int])] = []
    /// The number of items without the best answer.
    var flaws = 0

    func joined(_ other: FillingClass) -> FillingClass {
      FillingClass(
        signature: signature.joined(other.signature), answers: answers + other.answers, flaws: flaws + other.flaws)
    }
  }

  /// A change of one item of a section to a worse answer.
  struct Change {
    let before: FillingClass
    let after: FillingClass
    let better: Int
    let worse: Int
  }

  /// A class of the sections before a section, and one of the sections after it.
  struct Others {
    let first: FillingClass
    let second: FillingClass
  }

  /// The most rows: one bit each, next to the bit for an unknown must-have.
  static let mostFacts = 63
  /// The most classes. A checklist with more is not proved; real checklists have some thousands.
  private static let mostClasses = 50_000
  private static let unknownMustHave: UInt64 = 1 << 63

  private let guide: Checklist.Guide
  /// By section: all ways to distribute its items over the answers.
  private let countings: [[[Int]]]
  private let total: Int
  /// By section: the classes of all sections before it (`before`), and those of the section and all after it (`after`).
  private var before: [[FillingClass]] = []
  private var after: [[FillingClass]] = []
  private var isTooMuch = false

  init(_ guide: Checklist.Guide) {
    self.guide = guide
    total = Checklist.Filling(guide).score.of
    countings = guide.groups.indices.map { Self.countings($0, of: guide) }
    isTooMuch = guide.rows.count > Self.mostFacts || countings.contains([])
    guard !isTooMuch else { return }
    let sections = guide.groups.indices.map { section in
      Self.plainest(countings[section].map { shown($0, in: section) })
    }
    before = [[FillingClass()]]
    after = [[FillingClass()]]
    for section in sections where !isTooMuch { before.append(product(before.last ?? [], section)) }
    for section in sections.reversed() where !isTooMuch { after.append(product(section, after.last ?? [])) }
    after.reverse()
  }

  /// The classes of all sections together; nil if there are too many to try.
  var all: [FillingClass]? { isTooMuch ? nil : before.last }

  // MARK: Sections

  /// All ways to distribute the items of a section over the answers; empty if there are too many.
  private static func countings(_ section: Int, of guide: Checklist.Guide) -> [[Int]] {
    let items = guide.items.count { $0.section == section }
    guard waysToDistribute(items, over: guide.answers.count) <= mostClasses else { return [] }
    var countings: [[Int]] = [[]]
    for answer in guide.answers.indices {
      countings = countings.flatMap { counts -> [[Int]] in
        let left = items - counts.reduce(0, +)
        return (answer == guide.answers.count - 1 ? left...left : 0...left).map { counts + [$0] }
      }
    }
    return countings
  }

  /// The binomial coefficient of `items + answers - 1` over `answers - 1`, or a number above `mostClasses`.
  private static func waysToDistribute(_ items: Int, over answers: Int) -> Int {
    var ways = 1
    for factor in 1..<max(1, answers) where ways <= mostClasses { ways = ways * (items + factor) / factor }
    return ways
  }

  private func shown(_ counts: [Int], in section: Int) -> FillingClass {
    var signature = Signature()
    for (row, condition) in guide.rows.prefix(Self.mostFacts).map(\.condition).enumerated() {
      switch condition {
      case .any(section, let answer) where counts[answer] > 0: signature.facts |= 1 << row
      case .count(section, let limit) where counts[0] >= limit: signature.facts |= 1 << row
      default: continue
      }
    }
    if guide.groups[section].weight == .mustHave, counts[guide.notSure] > 0 { signature.facts |= Self.unknownMustHave }
    if case .weighted(let weight) = guide.groups[section].weight {
      signature.points = zip(counts, guide.points).reduce(0) { $0 + weight * $1.0 * $1.1 }
    }
    let flaws = counts.reduce(0, +) - counts[guide.bestAnswer(in: section)]
    return FillingClass(signature: signature, answers: [(section, counts)], flaws: flaws)
  }

  private mutating func product(_ left: [FillingClass], _ right: [FillingClass]) -> [FillingClass] {
    guard left.count * right.count <= Self.mostClasses else {
      isTooMuch = true
      return []
    }
    return Self.plainest(left.flatMap { one in right.map { one.joined($0) } })
  }

  /// One class for each signature: the one with the fewest flaws.
  private static func plainest(_ all: [FillingClass]) -> [FillingClass] {
    var places: [Signature: Int] = [:]
    var plainest: [FillingClass] = []
    for shown in all {
      if let place = places[shown.signature] {
        if shown.flaws < plainest[place].flaws { plainest[place] = shown }
      } else {
        places[shown.signature] = plainest.count
        plainest.append(shown)
      }
    }
    return plainest
  }

  /// All distinct changes of the signature of a section that result from a worse answer to one of its items.
  func changes(in section: Int) -> [Change] {
    let isCounted = guide.groups[section].weight == .counted
    let order = isCounted ? guide.answers.indices.reversed() : Array(guide.answers.indices)
    let pairs = order.indices.flatMap { index in order[(index + 1)...].map { (order[index], $0) } }
    var seen: Set<[Signature]> = []
    var changes: [Change] = []
    for counts in countings[section] {
      for (better, worse) in pairs where counts[better] > 0 {
        var changed = counts
        changed[better] -= 1
        changed[worse] += 1
        let (before, after) = (shown(counts, in: section), shown(changed, in: section))
        guard before.signature != after.signature, seen.insert([before.signature, after.signature]).inserted else {
          continue
        }
        changes.append(Change(before: before, after: after, better: better, worse: worse))
      }
    }
    return changes
  }

  /// Calls `body` with every combination of the classes of the other sections.
  func forEachOther(than section: Int, _ body: (Others) -> Void) {
    for first in before[section] {
      for second in after[section + 1] { body(Others(first: first, second: second)) }
    }
  }

  // MARK: Rows

  func hasUnknownMustHave(_ signature: Signature) -> Bool { signature.facts & Self.unknownMustHave != 0 }

  func percent(of signature: Signature) -> Int { Checklist.Score(points: signature.points, of: total).percent }

  func holds(_ row: Int, for signature: Signature) -> Bool {
    if case .score(let band) = guide.rows[row].condition { return band.contains(percent(of: signature)) }
    return signature.facts & (1 << row) != 0
  }

  /// The first row that fits; nil if none does.
  func row(for signature: Signature) -> Int? { guide.rows.indices.first { holds($0, for: signature) } }

  func row(for others: Others, _ shown: FillingClass) -> Int? {
    row(for: others.first.signature.joined(others.second.signature).joined(shown.signature))
  }
}
