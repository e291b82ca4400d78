import Guides
import Screens
import Testing

@testable import Reader

/// What is wrong with a screen of the pseudo-language: words that are English, and phrases that are cut.
struct PseudoScreen {
  /// What is the same in every language: names of keys, of the program, and of what authors know by a name.
  private static let names: Set<String> = [
    "Enter", "Esc", "Space", "Backspace", "Delete", "Insert", "Tab", "Shift-Tab", "Up", "Down", "Left", "Right", "PgUp",
    "PgDn", "Home", "End", "Chairside", "chairside", "plain", "Ctrl", "Alt", "Dysport", "Botox", "Vistabel", "Xeomin",
    "Jeuveau", "Daxxify",
  ]

  /// Words that belong to the structure of the guidance, which the pseudo-language leaves alone: windows of time.
  private static let structure: Set<String> = [
    "to", "hours", "Day", "day", "Any", "time", "Month", "month",
  ]

  /// Words without the accents that they should have.
  static func english(in text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || "-@./#'".contains($0)) }.map(String.init).filter { word in
      let bare = word.trimmingPunctuation
      return PseudoLanguage.isEnglish(bare) && !names.contains(bare) && !structure.contains(bare) && !isName(bare)
    }
  }

  /// A version as "jaw@3fa2c1", a source as "S1", a key as "Ctrl-F" or a number.
  private static func isName(_ word: String) -> Bool {
    word.contains("@") || word == "tel" || Level.codes.contains(word)
      || word.wholeMatch(of: /(Ctrl|Alt)-.+|F\d+|S\d+[a-z]?|[a-zA-Z]|\d+[a-z]*|[0-9a-f]{6}/) != nil
  }

  /// All that a sheet says, as people read it.
  static func texts(of sheet: Sheet) -> [String] {
    sheet.place + [sheet.position, sheet.message, sheet.note]
      + sheet.pieces.flatMap { piece -> [String] in
        switch piece {
        case .text(let text): [text.runs.map(\.text).joined()]
        case .item(let item): [item.label, item.detail]
        case .banner(let text, _): [text]
        case .progress(_, _, let words): [words]
        case .table(let table): (table.header + table.rows.flatMap(\.self)).map { $0.map(\.text).joined() }
        default: []
        }
      }
  }

  /// Rows around the body that end with the mark of a cut: the title, and what is below the body.
  static func cutRows(_ rows: [String]) -> [String] {
    (rows.prefix(1) + rows.suffix(rows.count < 16 ? 4 : 6)).filter { row in
      row.split(separator: " ").last?.hasSuffix("..") == true
    }
  }
}

extension String {
  fileprivate var trimmingPunctuation: String {
    var text = Substring(self)
    while let first = text.first, "-./#'".contains(first) { text.removeFirst() }
    while let last = text.last, "-./#'".contains(last) { text.removeLast() }
    return String(text)
  }
}
