import Library
import Pages
import TestSupport
import Testing

@testable import Guides

@Suite("Proofs of checklists against brute force")
struct ChecklistProofTests {
  /// Every filling of a small checklist, with the index of the first row that it matches.
  private struct BruteForce {
    let guide: Checklist.Guide
    private(set) var rows: [Int?] = []

    init(_ guide: Checklist.Guide) {
      self.guide = guide
      let count = guide.items.reduce(1) { count, _ in count * guide.answers.count }
      rows = (0..<count).map { number in
        let filling = filling(number)
        return guide.rows.firstIndex { filling.holds($0.condition) }
      }
    }

    /// The filling whose answers are the digits of `number`, in the base of the number of answers.
    func filling(_ number: Int) -> Checklist.Filling {
      var filling = Checklist.Filling(guide)
      for item in guide.items.indices { filling.answer(item, answer(to: item, in: number)) }
      return filling
    }

    private func weight(of item: Int) -> Int { (0..<item).reduce(1) { weight, _ in weight * guide.answers.count } }

    func answer(to item: Int, in number: Int) -> Int { number / weight(of: item) % guide.answers.count }

    func gravity(_ row: Int?) -> Int? {
      row.flatMap { row in guide.outcomes.first { $0.slug == guide.rows[row].result } }.map { Level($0.alert).rawValue }
    }

    var hasGap: Bool { rows.contains(nil) }

    var unusedRows: [Int] { guide.rows.indices.filter { !rows.contains($0) } }

    var hasBestWithUnknown: Bool {
      let best = guide.outcomes.map { Level($0.alert).rawValue }.min()
      return rows.indices.contains { number in
        gravity(rows[number]) == best
          && guide.items.indices.contains { item in
            guide.groups[guide.items[item].section].weight == .mustHave && answer(to: item, in: number) == guide.notSure
          }
      }
    }

    var hasWorseThatIsBetter: Bool {
      rows.indices.contains { number in
        guide.items.indices.contains { item in
          let given = answer(to: item, in: number)
          let isCounted = guide.groups[guide.items[item].section].weight == .counted
          return guide.answers.indices.contains { other in
            guard isCounted ? other < given : other > given, let before = gravity(rows[number]) else { return false }
            let changed = number + (other - given) * weight(of: item)
            return gravity(rows[changed]).map { $0 < before } ?? false
          }
        }
      }
    }
  }

  @Test("1,000 random checklists: the same gaps, unused rows, best results and order", arguments: [1, 2, 3, 4])
  func agree(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    var failed: [Rule: Int] = [:]
    for number in 0..<250 {
      let guide = RandomChecklist(&random).guide
      let brute = BruteForce(guide)
      let findings = ChecklistProofs(guide, titlePosition: .start).findings
      let rules = Set(findings.map(\.rule))
      #expect(rules.contains(.bandGap) == brute.hasGap, "C201, checklist \(number)")
      let unused = findings.filter { $0.rule == .rowNeverMatches }.map { $0.position.line - 1 }
      #expect(unused == brute.unusedRows, "C203, checklist \(number)")
      #expect(rules.contains(.bestWithUnknown) == brute.hasBestWithUnknown, "C205, checklist \(number)")
      #expect(rules.contains(.worseIsBetter) == brute.hasWorseThatIsBetter, "C206, checklist \(number)")
      for rule in rules { failed[rule, default: 0] += 1 }
    }
    for rule in [Rule.bandGap, .rowNeverMatches, .bestWithUnknown, .worseIsBetter] {
      let count = failed[rule] ?? 0
      #expect(count > 10 && count < 240, "\(rule.rawValue) failed in \(count) of 250")
    }
  }

  @Test("The same checklist gives the same words every time")
  func steady() {
    var random = SeededNumbers(seed: 9)
    for _ in 0..<50 {
      let guide = RandomChecklist(&random).guide
      let first = ChecklistProofs(guide, titlePosition: .start).findings
      #expect(ChecklistProofs(guide, titlePosition: .start).findings == first)
    }
  }

  @Test("A checklist of 25 items is proved without trying all fillings")
  func large() throws {
    let clock = ContinuousClock()
    for guide in try ShippedContent.library().guides(of: "checklist").compactMap({ $0 as? Checklist.Guide }) {
      let time = clock.measure { #expect(ChecklistProofs(guide, titlePosition: .start).findings == []) }
      #expect(time < .seconds(10), "\(guide.facts.id)")
    }
  }
}
