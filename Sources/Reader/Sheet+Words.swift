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

extension Screen {
  /// The sheet in the words of the place, with its emergency line.
  func localSheet(in context: ScreenContext) -> Sheet {
    var sheet = sheet(in: context)
    sheet.strip = context.strip
    sheet.usesSwitches = context.usesSwitches
    sheet.print.isLarge = context.appearance?.size.isLarge == true
    sheet.print.enlargesEmergency = context.enlargesEmergency
    sheet.print.drawsBlocks = context.drawsBlocks
    return context.facts.words.isEmpty || sheet.isInOwnWords ? sheet : sheet.inWords(of: context.facts)
  }
}
