package import Guides
import Screens

/// The state of a screen as somebody knows it who only hears it. What differs from one to the next is spoken.
struct HeardScreen: Equatable, Sendable {
  let place: [String]
  /// Distinguishes the question or page from others of the place.
  let identity: String
  let language: String
  /// The index of the first piece of the sheet that is on the screen.
  let topPiece: Int
  /// The group of choices that the digits stand for, and the number of groups.
  let group: Int
  let groupCount: Int
  let focus: Item.ID?
  /// The message or the confirmation of the screen itself.
  let message: String
  let marks: [Item.ID: Item.Mark]
  /// What is in the text field; nil without one.
  let typed: String?
  /// The letters that a number pad types now; nil if digits are digits.
  var letters: LetterPad?
  /// What two switches have reached beside the items.
  var stop: StepScan.Stop?
}

extension OpenScreen {
  /// The state of this screen for somebody who hears it.
  mutating func heard(size: Size, language: String) -> HeardScreen {
    let layout = layout(size)
    var marks: [Item.ID: Item.Mark] = [:]
    for item in sheet.items where item.mark != .none { marks[item.id] = item.mark }
    return HeardScreen(
      place: sheet.place, identity: sheet.position + "\u{1F}" + sheet.identity, language: language,
      topPiece: layout.lines.isEmpty ? 0 : layout.lines[viewport.top(in: layout)].piece, group: layout.group,
      groupCount: layout.groupCount, focus: viewport.focus,
      message: sheet.message.isEmpty ? sheet.note : sheet.message, marks: marks, typed: typed)
  }

  /// What is in the text field of the screen, or in the line that words are found with.
  private var typed: String? {
    if let find { return find.query }
    return sheet.pieces.lazy.compactMap { piece in
      if case .text(let text) = piece, text.caret != nil { text.runs.last?.text } else { nil }
    }.first
  }

  /// Everything that a voice says of the screen.
  package func spokenText(in context: ScreenContext) -> [String] {
    var copy = self
    let digits = copy.digits(size: Size(columns: 80, rows: 24))
    let spoken = SpokenSheet(sheet, digits: digits, words: context.words)
    return (spoken.arrival + spoken.text()).map { SpokenKeys.named(in: $0, context.words) }
  }

  /// What a voice says of the item in focus; nil if none is.
  package func spokenFocus(in context: ScreenContext) -> String? {
    var copy = self
    let digits = copy.digits(size: Size(columns: 80, rows: 24))
    return viewport.focus.flatMap { SpokenSheet(sheet, digits: digits, words: context.words).item($0) }
  }

  /// The digits that choose items now.
  mutating func digits(size: Size) -> [Item.ID: Int] {
    var digits: [Item.ID: Int] = [:]
    for place in layout(size).places { digits[place.id] = place.number }
    return digits
  }
}
