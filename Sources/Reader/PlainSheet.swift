import Guides
import Screens

/// A sheet as lines of text with numbered choices.
struct PlainSheet: Equatable, Sendable {
  let identity: String
  let message: String
  /// The IDs of the items, in the order of their numbers.
  private(set) var choices: [Item.ID] = []
  private(set) var continueItem: Item.ID?
  private var lines: [String] = []
  private let width: Int
  private let words: Words
  private static let linesInAPart = 20

  init(_ sheet: Sheet, width: Int, words: Words) {
    self.words = words
    self.width = width
    identity = sheet.place.joined(separator: ">") + sheet.position + sheet.identity
    message = sheet.message.isEmpty ? sheet.note : sheet.message
    let place = words.enumeration(of: sheet.place)
    let isAlone = sheet.position.isEmpty
    lines = ["", isAlone ? place : words(.placeAndPosition, ["place": place, "position": sheet.position])]
    for piece in sheet.pieces { add(piece) }
    if let strip = sheet.strip { lines += ["", words(.emergencyLine, ["line": strip.long])] }
    lines = lines.flatMap { Glyph.width(of: $0) <= width ? [$0] : TextLayout.wrap($0, width: width) }
  }

  /// The lines in parts that are short enough to read at once.
  var parts: [[String]] {
    stride(from: 0, to: lines.count, by: Self.linesInAPart).map { start in
      Array(lines[start..<min(lines.count, start + Self.linesInAPart)])
    }
  }

  private mutating func add(_ piece: Piece) {
    switch piece {
    case .air, .space: break
    case .gap: if lines.last != "" { lines.append("") }
    case .text(let text): add(text)
    case .banner(let headline, _, nil): lines += ["", headline]
    case .banner(let headline, _, let urgency?):
      let values = ["step": "\(urgency.step)", "all": "\(UrgencyScale.all)", "headline": headline]
      lines += ["", words(.urgencyAndHeadline, values)]
    case .item(let item): add(item)
    case .table(let table): for piece in table.asBlocks { add(piece) }
    case .drawing(let drawing): for piece in drawing.instead { add(piece) }
    case .illustration(let illustration): for piece in illustration.asPieces { add(piece) }
    case .columns(let left, let right): for piece in left + [.gap] + right { add(piece) }
    case .progress(_, _, let words): lines.append(words)
    }
  }

  private mutating func add(_ text: TextPiece) {
    var runs: [Run] = []
    let shown = (text.lead.map { [Run($0.text + "  ")] } ?? []) + text.shownRuns
    for (index, run) in shown.enumerated() {
      runs.append(run)
      guard let id = run.item, index + 1 == shown.count || shown[index + 1].item != id else { continue }
      choices.append(id)
      runs.append(Run(" [\(choices.count)]"))
    }
    let indent = String(repeating: " ", count: text.indent)
    let wrapped = TextLayout.wrap(runs, width: max(10, width - text.indent), hanging: text.hanging)
    for (row, line) in wrapped.enumerated() {
      let hanging = row == 0 ? "" : String(repeating: " ", count: text.hanging)
      lines.append(indent + hanging + line.map(\.text).joined())
    }
  }

  private mutating func add(_ item: Item) {
    let number: String
    if item.isContinue {
      continueItem = item.id
      number = "\(Key.enter.name)."
    } else if let letter = item.letter {
      number = "\(letter)."
    } else {
      choices.append(item.id)
      number = "\(choices.count)."
    }
    let mark =
      switch item.mark {
      case .none: ""
      case .unticked: " [ ]"
      case .ticked: " [x]"
      }
    let wrapped = TextLayout.wrap("\(number)\(mark) \(text(of: item))", width: width)
    lines += wrapped.enumerated().map { $0.offset == 0 ? $0.element : "   " + $0.element }
  }
  private func text(of item: Item) -> String {
    guard !item.detail.isEmpty else { return item.label }
    let isSentence = item.label.last.map { ".?!".contains($0) } ?? false
    return isSentence
      ? words(.sentenceAndDetail, ["sentence": item.label, "detail": item.detail])
      : words(.labelAndDetail, ["label": item.label, "detail": item.detail])
  }
}
