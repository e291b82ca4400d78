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
    self.width = width
    self.words = words
    let narration = Narration(sheet, words: words)
    identity = sheet.place.joined(separator: ">") + sheet.position + sheet.identity
    message = narration.message
    lines = ["", narration.place]
    for (_, part) in narration.parts { add(part) }
    if let emergency = narration.emergency { lines += ["", emergency] }
    lines = lines.flatMap { Glyph.width(of: $0) <= width ? [$0] : TextLayout.wrap($0, width: width) }
  }

  /// The lines in parts that are short enough to read at once.
  var parts: [[String]] {
    stride(from: 0, to: lines.count, by: Self.linesInAPart).map { start in
      Array(lines[start..<min(lines.count, start + Self.linesInAPart)])
    }
  }

  private mutating func add(_ part: Narration.Part) {
    switch part {
    case .gap: if lines.last != "" { lines.append("") }
    case .headline(let headline): lines += ["", headline]
    case .text(let text): add(text)
    case .item(let item): add(item)
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
    let wrapped = TextLayout.wrap("\(number)\(mark) \(item.text(in: words))", width: width)
    lines += wrapped.enumerated().map { $0.offset == 0 ? $0.element : "   " + $0.element }
  }
}
