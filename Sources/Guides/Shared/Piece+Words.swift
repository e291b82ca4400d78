package import Screens

extension [Piece] {
  /// The pieces with local words, such as "colour" or a term without brand names.
  package func inWords(of facts: LocalFacts) -> [Piece] {
    guard !facts.words.isEmpty else { return self }
    return map { piece in
      switch piece {
      case .text(var text):
        text.runs = text.runs.inWords(of: facts)
        return .text(text)
      case .item(var item):
        item.label = facts.inLocalWords(item.label)
        item.detail = facts.inLocalWords(item.detail)
        return .item(item)
      case .banner(let words, let style, let urgency):
        return .banner(facts.inLocalWords(words), style, urgency: urgency)
      case .table(var table):
        table.header = table.header.map { $0.inWords(of: facts) }
        table.rows = table.rows.map { row in row.map { $0.inWords(of: facts) } }
        return .table(table)
      case .drawing(var drawing):
        drawing.instead = drawing.instead.inWords(of: facts)
        return .drawing(drawing)
      case .illustration(var illustration):
        illustration.note = facts.inLocalWords(illustration.note)
        for index in illustration.items.indices {
          illustration.items[index].label = facts.inLocalWords(illustration.items[index].label)
        }
        return .illustration(illustration)
      case .columns(let left, let right): return .columns(left.inWords(of: facts), right.inWords(of: facts))
      case .air, .space, .gap, .progress: return piece
      }
    }
  }
}

extension [Run] {
  package func inWords(of facts: LocalFacts) -> [Run] {
    map { Run(facts.inLocalWords($0.text), $0.style, item: $0.item) }
  }
}
