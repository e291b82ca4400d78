import Prose
import Screens

/// Two to four providers in one table, what differs first.
extension Checklist.FillScreen {
  func compareSheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.line("Side by side", .heading), .gap]
    pieces.append(.table(table))
    pieces.append(.gap)
    pieces += fillings.indices.map { .item(Item(Act.openProvider($0), "Open provider \(Self.name($0))")) }
    pieces += [
      .gap, .line("No answer counts as \"\(guide.answers[guide.notSure])\". No list can prove a provider good."),
    ]
    var sheet = Sheet(
      place: ["Home", Checklist.place, guide.facts.title], position: "Compare", pieces: pieces,
      strip: context.strip, identity: "compare")
    sheet.opensOnText = true
    return sheet
  }

  private var table: Table {
    let header = [[Run("Item", .strong)]] + fillings.indices.map { [Run(Self.name($0), .strong)] }
    let results = [[Run("Result", .strong)]] + fillings.map { [Run($0.outcome?.title ?? "none", .strong)] }
    let different = guide.items.indices.filter { isDifferent($0) }
    let same = guide.items.indices.filter { !isDifferent($0) }
    return Table(header: header, rows: [results] + (different + same).map { row(of: $0) })
  }

  private func isDifferent(_ item: Int) -> Bool { Set(fillings.map { $0.answer(to: item) }).count > 1 }

  private func row(of item: Int) -> [[Run]] {
    [[Run(guide.items[item].title)]]
      + fillings.map { filling in
        let answer = filling.answer(to: item)
        let isBest = !filling.openItems.contains(item)
        let words = filling.answers[item] == nil ? "no answer" : guide.answers[answer]
        return [Run(words, isBest ? .plain : .strong)]
      }
  }
}
