import Guides
import Screens

extension Sheet {
  /// A copy of the sheet in a locale's words.
  func inWords(of facts: LocalFacts) -> Sheet {
    var sheet = self
    sheet.place = place.map(facts.inLocalWords)
    sheet.message = facts.inLocalWords(message)
    sheet.note = facts.inLocalWords(note)
    sheet.pieces = pieces.inWords(of: facts)
    return sheet
  }
}
