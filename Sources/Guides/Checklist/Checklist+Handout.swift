package import Documents
import Prose
import Screens

extension Handout {
  /// A checklist to take along: with answers, what is still open; without, all of it.
  package init(_ filling: Checklist.Filling, isAnswered: Bool, in context: ScreenContext) {
    let guide = filling.guide
    self.init("Questions to ask before you book", of: [guide.facts], in: context)
    about = [guide.facts.title]
    if isAnswered, let outcome = filling.outcome {
      banner = "\(Level(outcome.alert).symbol) \(outcome.title.uppercased())"
      box = Part("", [Row(outcome.advice.plainText, .strong, .none)] + Self.rows(of: outcome.blocks))
    } else {
      parts.append(Part("", Self.rows(of: guide.intro, rank: 1)))
    }
    let items = isAnswered ? filling.openItems : Array(guide.items.indices)
    for (section, group) in guide.groups.enumerated() {
      let rows = items.filter { guide.items[$0].section == section }.map { index in
        let item = guide.items[index]
        return Row([Run("\(item.title): ", .strong)] + Self.runs(of: item.text), .unticked, rank: Self.rank(of: group))
      }
      parts.append(Part(group.title, rows))
    }
    if isAnswered { parts.append(Part("Already as it should be", settled(filling, without: items))) }
    let result = isAnswered ? filling.outcome?.slug ?? "no-result" : "open"
    let code = "\(result) \(guide.facts.versionName)"
    finish(in: context.facts, codes: ["\(banner ?? title) \(code)", code])
  }

  /// Must-haves and warning signs stay; of the rest, what weighs least leaves first.
  private static func rank(of group: Checklist.Section) -> Int {
    if case .weighted(let weight) = group.weight { 1 + max(0, 9 - weight) } else { 0 }
  }

  /// What needs no further question, in one line.
  private func settled(_ filling: Checklist.Filling, without open: [Int]) -> [Row] {
    let words = filling.guide.items.indices.filter { !open.contains($0) }.map { index in
      "\(filling.guide.items[index].title): \(filling.guide.answers[filling.answer(to: index)])"
    }
    return words.isEmpty ? [] : [Row(words.joined(separator: "; ") + ".", .plain, .none, rank: 20)]
  }
}
