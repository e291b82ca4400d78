import Guides
import Screens

extension Sheet {
  /// The sheet in the words of a place.
  func inWords(of facts: LocalFacts) -> Sheet {
    var sheet = self
    sheet.place = place.map(facts.inLocalWords)
    sheet.message = facts.inLocalWords(message)
    sheet.note = facts.inLocalWords(note)
    sheet.pieces = pieces.inWords(of: facts)
    return sheet
  }
}
