import Pages
import Screens

/// The comparison of two to four providers in one table, with the items that differ first.
extension Checklist.FillScreen {
  func compareSheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.line(words(.sideBySide), .heading), .gap]
    pieces.append(.table(table(words)))
    pieces.append(.gap)
    pieces += fillings.indices.map {
      .item(Item(Act.openProvider($0), words(.openProvider, ["provider": Self.name($0)])))
    }
    pieces += [.gap, .line(words(.noAnswerCountsAs, ["answer": guide.answers[guide.notSure]]))]
    var sheet = Sheet(
      place: context.trail(Checklist.place, guide.facts.title), position: words(.compare), pieces: pieces,
      identity: "compare")
    sheet.opensOnText = true
    return sheet
  }

  private func table(_ words: Words) -> Table {
    let header = [[Run(words(.itemColumn), .strong)]] + fillings.indices.map { [Run(Self.name($0), .strong)] }
    let results =
      [[Run(words(.result), .strong)]] + fillings.map { [Run($0.outcome?.title ?? words(.noResult), .strong)] }
    let different = guide.items.indices.filter { isDifferent($0) }
    let same = guide.items.indices.filter { !isDifferent($0) }
    return Table(header: header, rows: [results] + (different + same).map { row(of: $0, words) })
  }

  private func isDifferent(_ item: Int) -> Bool { Set(fillings.map { $0.answer(to: item) }).count > 1 }

  private func row(of item: Int, _ words: Words) -> [[Run]] {
    [[Run(guide.items[item].title)]]
      + fillings.map { filling in
        let answer = filling.answer(to: item)
        let isBest = !filling.openItems.contains(item)
        let text = filling.answers[item] == nil ? words(.noAnswer) : guide.answers[answer]
        return [Run(text, isBest ? .plain : .strong)]
      }
  }
}
