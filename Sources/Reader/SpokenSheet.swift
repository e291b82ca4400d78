import Guides
import Screens
import Speech

/// What a voice says of a sheet.
struct SpokenSheet: Sendable {
  private let sheet: Sheet
  private let narration: Narration
  /// The digits that choose items now; items without one are not said.
  private let digits: [Item.ID: Int]
  /// False while digits type letters, so that no item is chosen by one.
  private let digitsChoose: Bool
  private let words: Words

  init(_ sheet: Sheet, digits: [Item.ID: Int], digitsChoose: Bool = true, words: Words) {
    self.sheet = sheet
    self.digitsChoose = digitsChoose
    self.digits = digits
    self.words = words
    narration = Narration(sheet, words: words)
  }

  /// Where one is: the trail, the position, and the focused item.
  func place(focus: Item.ID?) -> [String] {
    [narration.place] + (focus.flatMap { id in item(id) }.map { [$0] } ?? [])
  }

  /// The title of the screen and the position in it, on arrival. A title that is a heading of the text is not said twice.
  var arrival: [String] {
    let title = sheet.place.last ?? ""
    let isSaid = narration.parts.contains { part in
      if case .text(let text) = part.part { text.runs.map(\.text).joined() == title } else { false }
    }
    return [isSaid ? "" : title, sheet.position].filter { !$0.isEmpty }
  }

  /// Everything from a piece on: the text, the number of choices, and each of them.
  func text(from piece: Int = 0) -> [String] {
    let parts = narration.parts.filter { $0.piece >= piece }.map(\.part)
    let count = parts.count { if case .item(let item) = $0 { said(item) && item.isNumbered } else { false } }
    var lines: [String] = []
    var isCounted = false
    for part in parts {
      switch part {
      case .gap: continue
      case .headline(let headline): lines.append(headline)
      case .text(let text): lines.append(words(of: text))
      case .item(let item) where said(item):
        if !isCounted, item.isNumbered {
          lines.append(words(.choiceCount, count: count))
          isCounted = true
        }
        lines.append(self.text(of: item))
      case .item: continue
      }
    }
    return lines.filter { !$0.isEmpty }
  }

  /// An item with its key, its label, and whether it is ticked; nil if it is not on the sheet.
  func item(_ id: Item.ID) -> String? { sheet.items.first { $0.id == id }.map { text(of: $0) } }

  var emergency: String? { narration.emergency }

  var message: String { narration.message }

  /// True for an item that can be chosen from what is on the screen.
  private func said(_ item: Item) -> Bool { !item.isNumbered || digits[item.id] != nil }

  private func text(of item: Item) -> String {
    let label = item.text(in: words)
    let name =
      switch item.mark {
      case .none: label
      case .ticked: words(.spokenTicked, ["label": label])
      case .unticked: words(.spokenNotTicked, ["label": label])
      }
    return key(of: item).map { words(.spokenChoice, ["key": $0, "label": name]) } ?? name
  }

  private func key(of item: Item) -> String? {
    if !item.isNumbered, sheet.usesSwitches { return nil }
    if item.isContinue { return Key.enter.name }
    if let letter = item.letter { return letter.uppercased() }
    return digitsChoose ? digits[item.id].map(String.init) : nil
  }

  /// The text of a piece, with the digit of each link behind it.
  private func words(of text: TextPiece) -> String {
    let runs = text.runsWithLead
    var line = ""
    for (index, run) in runs.enumerated() {
      line += run.text
      guard let id = run.item, index + 1 == runs.count || runs[index + 1].item != id else { continue }
      if let digit = digits[id] {
        line += " " + words(sheet.usesSwitches ? .spokenLinkBySwitch : .spokenLink, ["key": String(digit)])
      }
    }
    return line
  }
}
