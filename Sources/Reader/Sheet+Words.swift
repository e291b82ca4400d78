import Guides
import Screens

extension Sheet {
  /// The sheet in the words of a place, as "colour" or a term without brand names.
  func inWords(of facts: LocalFacts) -> Sheet {
    var sheet = self
    sheet.place = place.map(facts.inLocalWords)
    sheet.message = facts.inLocalWords(message)
    sheet.note = facts.inLocalWords(note)
    sheet.pieces = pieces.map { piece in
      switch piece {
      case .text(var text):
        for index in text.runs.indices { text.runs[index].text = facts.inLocalWords(text.runs[index].text) }
        return .text(text)
      case .item(var item):
        item.label = facts.inLocalWords(item.label)
        item.detail = facts.inLocalWords(item.detail)
        return .item(item)
      case .banner(let words, let style): return .banner(facts.inLocalWords(words), style)
      case .space, .gap, .progress: return piece
      }
    }
    return sheet
  }
}
