package import Documents
import Pages
import Screens

extension Handout {
  /// A checklist to take along: with answers, the items that are still open; without answers, the whole list.
  package init(_ filling: Checklist.Filling, isAnswered: Bool, in context: ScreenContext) {
    let guide = filling.guide
    let words = context.words
    self.init(words(.questionsToAsk), of: [guide.facts], in: context)
    about = [guide.facts.title]
    if isAnswered, let outcome = filling.outcome {
      banner = "\(Level(outcome.alert).scale.drawn) \(outcome.title.uppercased())"
      box = Part("", [Row(outcome.advice.plainText, .strong, nil)] + Self.rows(of: outcome.blocks))
    } else {
      parts.append(Part("", Self.rows(of: guide.intro, rank: 1)))
    }
    let items = isAnswered ? filling.openItems : Array(guide.items.indices)
    for (section, group) in guide.groups.enumerated() {
      let rows = items.filter { guide.items[$0].section == section }.map { index in
        let item = guide.items[index]
        let label = Run(words(.labelBeforeText, ["label": item.title]) + " ", .strong)
        return Row([label] + Self.runs(of: item.text), .box(isTicked: false), rank: Self.rank(of: group))
      }
      parts.append(Part(group.title, rows))
    }
    if isAnswered { parts.append(Part(words(.alreadyAsItShouldBe), Self.settled(filling, without: items, words))) }
    let result = isAnswered ? filling.outcome?.slug ?? "no-result" : "open"
    let code = "\(result) \(guide.facts.versionName)"
    finish(in: context.facts, codes: ["\(banner ?? title) \(code)", code])
  }

  /// The rank of a group: 0, which is kept, for must-haves and warning signs; the lower the weight of a group, the
  /// sooner it is left out.
  private static func rank(of group: Checklist.Section) -> Int {
    if case .weighted(let weight) = group.weight { 1 + max(0, 9 - weight) } else { 0 }
  }

  /// The items that need no further question, on one line.
  private static func settled(_ filling: Checklist.Filling, without open: [Int], _ words: Words) -> [Row] {
    let settled = filling.guide.items.indices.filter { !open.contains($0) }
    guard !settled.isEmpty else { return [] }
    let items = settled.map { filling.answerWithLabel($0).text(in: words) }.joined(separator: "; ")
    return [Row(words(.settledItems, ["items": items]), .plain, nil, rank: 20)]
  }
}

extension Checklist.FillScreen {
  package func handout(in context: ScreenContext) -> Handout? {
    isAtResult ? Handout(filling, isAnswered: true, in: context) : nil
  }
}
