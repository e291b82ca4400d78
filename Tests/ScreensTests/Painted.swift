import Screens

/// A sheet on a terminal of one size, as the reader shows it.
struct Painted {
  let sheet: Sheet
  let size: Size
  let layout: SheetLayout
  private(set) var viewport: Viewport
  /// The viewport as shown, settled in the layout; not kept when the size of the terminal changes.
  private(set) var shown: Viewport
  /// False if the last key moved nothing.
  private(set) var hasMoved = false
  var hints: [SheetPainter.Hint] = []

  init(_ sheet: Sheet, _ columns: Int, _ rows: Int, viewport: Viewport? = nil, group: Int = 0) {
    self.sheet = sheet
    size = Size(columns: columns, rows: rows)
    let height = Frame(size).bodyHeight
    let columns = BodyColumns(columns, with: nil).sheet.count
    var layout = SheetLayout(sheet, width: columns, density: .airy, group: group)
    for density in [SheetLayout.Density.plain, .tight] where layout.lines.count > height {
      layout = SheetLayout(sheet, width: columns, density: density, group: group)
    }
    self.layout = layout
    self.viewport = viewport ?? Viewport(for: sheet)
    shown = self.viewport
    shown.settle(in: layout, height: height)
  }

  var height: Int { Frame(size).bodyHeight }

  /// The first line on screen.
  var top: Int { shown.top(in: layout) }

  /// Changes the viewport as a key does. Returns false if nothing moved.
  @discardableResult
  mutating func move(_ change: (inout Viewport, SheetLayout, Int) -> Bool) -> Bool {
    viewport = shown
    hasMoved = change(&viewport, layout, height)
    shown = viewport
    shown.settle(in: layout, height: height)
    return hasMoved
  }

  @discardableResult
  mutating func selectNext() -> Bool { move { $0.selectNext(in: $1, height: $2) } }
  @discardableResult
  mutating func selectPrevious() -> Bool { move { $0.selectPrevious(in: $1, height: $2) } }
  @discardableResult
  mutating func scroll(by lines: Int) -> Bool { move { $0.scroll(by: lines, in: $1, height: $2) } }

  /// The same sheet on a terminal of another size, with the same focus and reading position.
  func resized(_ columns: Int, _ rows: Int) -> Painted {
    var painted = Painted(sheet, columns, rows, viewport: viewport)
    painted.hints = hints
    return painted
  }

  var canvas: Canvas {
    var canvas = Canvas(size: size)
    SheetPainter(sheet: sheet, layout: layout, viewport: shown, hints: hints, size: size, words: .english)
      .draw(on: &canvas)
    return canvas
  }

  var lines: [String] { canvas.lines }
}

extension Canvas {
  /// The character under the cursor.
  var characterAtCursor: String { self[cursor.row, cursor.column].text }

  /// The text from the cursor to the end of its row.
  var textAtCursor: String {
    (cursor.column..<size.columns).map { self[cursor.row, $0].text }.joined()
  }

  /// The text of the focused cells, row by row.
  var focusedText: String {
    (0..<size.rows).map { row in
      (0..<size.columns).map { self[row, $0] }.filter(\.isFocused).map(\.text).joined()
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

/// Sample sheets to lay out and paint.
enum Samples {
  static let strip = EmergencyLine(
    long: "Trouble breathing, swallowing or speaking? Tell staff or call 911.", short: "Can't breathe? Tell staff now")

  static let question = Sheet(
    place: ["Home", "Side effects", "A droopy eyelid"], position: "Question 3",
    pieces: [
      .line("Pupils", .heading), .gap, .line("Are the black centres of your eyes the same size?", .strong), .space,
      .item(Item("a", "The same")), .item(Item("b", "Not sure")), .item(Item("c", "Different")), .space,
      .line("If you are not sure, say so."),
    ], strip: strip)

  static let ticks = Sheet(
    place: ["Home", "Side effects", "A droopy eyelid"], position: "Question 4",
    pieces: [
      .line("Do you have any of these? Tick all that apply.", .strong), .space,
      .item(Item("a", "None of these", mark: .unticked)),
      .item(Item("b", "Double vision or blurred sight", mark: .ticked)),
      .item(Item("c", "Trouble swallowing, speaking or breathing", mark: .unticked)), .space,
      .item(Item("go", "Continue with 1 ticked", isContinue: true)),
    ], strip: strip)

  /// Twelve items, more than nine digits can number.
  static let menu = Sheet(
    place: ["Home", "Questions"],
    pieces: [.line("Questions", .heading), .space]
      + (1...12).map { .item(Item("i\($0)", "Entry \($0)", detail: "Detail \($0)")) })

  /// Paragraphs of numbered words, so that a position in the text can be recognised.
  static func text(paragraphs: Int, words: Int) -> Sheet {
    var pieces: [Piece] = []
    for paragraph in 0..<paragraphs {
      if paragraph > 0 { pieces.append(.gap) }
      pieces.append(.line((0..<words).map { "p\(paragraph)w\($0)" }.joined(separator: " ")))
    }
    return Sheet(place: ["Home", "Reading"], pieces: pieces, opensOnText: true)
  }

  static let links = Sheet(
    place: ["Home", "Questions", "Reversal"], position: "1 of 2",
    pieces: [
      .line("Can it be undone?", .heading), .gap,
      .text(
        TextPiece([Run("Check it now", .link, item: .link("a", number: 1)), Run(". Do not wait for it to pass.")])),
      .gap,
      .text(
        TextPiece(
          [Run("- "), Run("A lid that droops", .link, item: .link("b", number: 2)), Run(": look.")], hanging: 2)), .gap,
      .text(TextPiece([Run("Get help for "), Run("trouble breathing", .link, item: .link("c", number: 3)), Run(".")])),
      .gap,
      .item(Item("next", "Next: How do the two compare?")),
    ], strip: strip)

  static let table = Sheet(
    place: ["Home", "Table"],
    pieces: [
      .line("A table", .heading), .gap,
      .table(
        Table(
          header: [[Run("What")], [Run("Toxin")], [Run("Filler")]],
          rows: (1...20).map { [[Run("Row \($0)")], [Run("muscle \($0)")], [Run("shape \($0)")]] })),
    ], opensOnText: true)

  static let everything = Sheet(
    place: ["Home", "Side effects", "注意 a title that is long enough to be cut at any width below sixty or so"],
    position: "Question 3",
    pieces: [
      .banner("CALL FOR EMERGENCY HELP NOW", .emergency, urgency: UrgencyScale(step: 5)), .gap,
      .text(
        TextPiece(
          [Run("注意事项"), Run(" bold e\u{301}", .strong), Run(" link", .link, item: .link("x", number: 1))], hanging: 2)),
      .gap, .text(TextPiece([Run("    let code = true")], .verbatim, indent: 4)), .space,
      .item(Item("a", "下垂 droop", detail: "Details that stand beside or below it")),
      .item(Item("b", "A very long label " + String(repeating: "that goes on and on ", count: 9), mark: .ticked)),
      .progress(done: 3, of: 14, words: "3 of 14 done"), .gap,
      .table(Table(header: [[Run("H")], [Run("I")]], rows: [[[Run("1")], [Run("一")]]])),
      .item(Item("go", "Continue", isContinue: true)),
    ], message: "Ticked: 注意", note: "Saved.", strip: strip)

  static let empty = Sheet(place: [], pieces: [])

  static let all = [question, ticks, menu, text(paragraphs: 8, words: 60), links, table, everything, empty]
}
