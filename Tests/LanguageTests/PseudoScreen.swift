import Guides
import Screens
import Testing

@testable import Reader

/// Problems on a screen of the pseudo-language: words that are English, and phrases that are cut.
struct PseudoScreen {
  /// Words that are the same in every language: names of keys, of the program, and of products.
  private static let names: Set<String> = [
    "Enter", "Esc", "Space", "Backspace", "Delete", "Insert", "Tab", "Shift-Tab", "Up", "Down", "Left", "Right", "PgUp",
    "PgDn", "Home", "End", "Chairside", "chairside", "plain", "Ctrl", "Alt", "Dysport", "Botox", "Vistabel", "Xeomin",
    "Jeuveau", "Daxxify",
  ]

  /// Words of the guidance's structure, the windows of time, which the pseudo-language does not change.
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

  /// True for a version such as "jaw@3fa2c1" or, in a code, "JAW/3FA2C1", a source such as "S1", a key such as "Ctrl-F", or a number.
  private static func isName(_ word: String) -> Bool {
    word.contains("@") || word == "tel" || Level.codes.contains(word.lowercased())
      || word.wholeMatch(of: /(Ctrl|Alt)-.+|F\d+|S\d+[a-z]?|[a-zA-Z]|\d+[a-z]*|[0-9a-f]{6}|[A-Z-]+\/[0-9A-F]{6}/) != nil
  }

  /// All texts of a sheet that people read.
  static func texts(of sheet: Sheet) -> [String] {
    sheet.place + [sheet.position, sheet.message, sheet.note]
      + sheet.flatPieces.flatMap { piece -> [String] in
        switch piece {
        case .text(let text): [text.runs.map(\.text).joined()]
        case .item(let item): [item.label, item.detail]
        case .banner(let text, _, _): [text]
        case .progress(_, _, let words): [words]
        case .table(let table): (table.header + table.rows.flatMap(\.self)).map { $0.map(\.text).joined() }
        default: []
        }
      }
  }

  /// Rows around the body that end with the mark of a cut: the title, and the rows below the body.
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
