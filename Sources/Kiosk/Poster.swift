import Screens

/// A few full-screen sentences that can be read from a chair. It has no items, only the keys that it names.
struct Poster: Equatable, Sendable {
  /// A sentence, or a blank row between two.
  enum Line: Equatable, Sendable {
    case gap
    case words(String, Style)
    /// A sentence that can be chosen, with its index among those.
    case choice(String, Style, index: Int)
  }

  var lines: [Line]
  /// The index of the line that the cursor is on, not counting gaps; it comes first if the screen is too low for all.
  var prompt = 0
  /// The index of the choice that two switches have reached; nil for none.
  var reached: Int?
  var strip: EmergencyLine?
  /// The text before the strip, such as "EMERGENCY".
  var emergency = ""
  /// True for big letters in the heading and more room between the lines, where they fit.
  var isLarge = false
  /// The number of steps that the block has moved, to prevent burn-in.
  var shift = 0

  private struct Row {
    let text: String
    let style: Style
    let isPrompt: Bool
    /// The index of its choice; nil for what cannot be chosen.
    var choice: Int?
  }

  func canvas(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let (rows, top, left) = laidOut(in: size)
    for (index, row) in rows.enumerated() {
      // The emergency line may need the margin too.
      let column = min(left, max(0, size.columns - Glyph.width(of: row.text)))
      let isReached = row.choice != nil && row.choice == reached
      canvas.write(row.text, row: top + index, column: column, style: row.style, isFocused: isReached)
      if isReached, column > 0 { canvas.write(">", row: top + index, column: max(0, column - 2), style: .strong) }
    }
    let cursor = rows.firstIndex { $0.choice != nil && $0.choice == reached } ?? rows.firstIndex(where: \.isPrompt)
    canvas.placeCursor(row: top + (cursor ?? 0), column: left)
    return canvas
  }

  private func laidOut(in size: Size) -> (rows: [Row], top: Int, left: Int) {
    let width = max(1, min(size.columns - margin(size), 78))
    var rows = rows(width: width, columns: size.columns, hasGaps: true, isLarge: isLarge)
    if isLarge, rows.count > size.rows { rows = self.rows(width: width, columns: size.columns, hasGaps: true) }
    if rows.count > size.rows { rows = self.rows(width: width, columns: size.columns, hasGaps: false) }
    if rows.count > size.rows, let first = rows.firstIndex(where: \.isPrompt) {
      rows = Array(rows[first...] + rows[..<first])
    }
    let (top, left) = place(of: rows, width: width, in: size)
    return (rows, top, left)
  }

  /// True for a row of the prompt line.
  func isPrompt(row: Int, in size: Size) -> Bool {
    let (rows, top, _) = laidOut(in: size)
    guard let first = rows.firstIndex(where: \.isPrompt) else { return false }
    let count = rows[first...].prefix { $0.style == rows[first].style && !$0.text.isEmpty }.count
    return (top + first..<top + first + count).contains(row)
  }

  /// The index of the choice in a row; nil for a row without one.
  func choice(row: Int, in size: Size) -> Int? {
    let (rows, top, _) = laidOut(in: size)
    return rows.indices.contains(row - top) ? rows[row - top].choice : nil
  }

  /// The margin in columns; small enough that the emergency line fits in 80 columns.
  private func margin(_ size: Size) -> Int {
    size.columns >= 84 ? 6 : size.columns >= 60 ? 2 : size.columns >= 40 ? 1 : 0
  }

  /// - Parameter columns: the width of the screen, which the emergency line may need whole.
  private func rows(width: Int, columns: Int, hasGaps: Bool, isLarge: Bool = false) -> [Row] {
    var rows: [Row] = []
    var number = 0
    for line in lines {
      switch line {
      case .gap: if hasGaps, rows.last?.text != "" { rows.append(Row(text: "", style: .plain, isPrompt: false)) }
      case .words(let words, let style), .choice(let words, let style, _):
        let big = isLarge && style == .heading ? BigLetters(words, width: width)?.rows : nil
        for (index, part) in (big ?? TextLayout.wrap(words, width: width)).enumerated() {
          rows.append(
            Row(text: part, style: style, isPrompt: number == prompt && index == 0, choice: line.choice))
        }
        if isLarge { rows.append(Row(text: "", style: .plain, isPrompt: false)) }
        number += 1
      }
    }
    guard let strip else { return rows }
    if hasGaps, rows.last?.text != "" { rows.append(Row(text: "", style: .plain, isPrompt: false)) }
    // Another language may leave no room for the word before the line.
    let words = [strip.long, strip.short].map { "\(emergency)  \($0)" } + [strip.short]
    let text =
      Glyph.width(of: words[0]) <= width
      ? words[0] : words[1...].first { Glyph.width(of: $0) <= columns } ?? strip.short
    return rows + [Row(text: text, style: .emergency, isPrompt: false)]
  }

  /// Centred, then shifted by as many cells as there is room for.
  private func place(of rows: [Row], width: Int, in size: Size) -> (top: Int, left: Int) {
    let slack = max(0, size.rows - rows.count)
    let widest = rows.map { Glyph.width(of: $0.text) }.max() ?? 0
    let room = max(0, size.columns - margin(size) - widest)
    let top = slack / 2 + [0, 1, 0, -1][shift % 4] * min(1, slack / 2)
    return (top, min(margin(size) + shift % 5, max(margin(size), room)))
  }
}

extension Poster.Line {
  /// The index of the choice that it is; nil for what cannot be chosen.
  fileprivate var choice: Int? { if case .choice(_, _, let index) = self { index } else { nil } }
}
