/// A sheet broken into lines for one width. `Viewport` scrolls over it and `SheetPainter` paints it.
package struct SheetLayout: Equatable, Sendable {
  package internal(set) var lines: [Line] = []
  package internal(set) var places: [Place] = []
  /// Where typing goes on, in a sheet with a text field; nil for other sheets.
  package private(set) var caret: Spot?
  /// The index of the group of nine items of a long menu that is laid out, and the number of such groups.
  package let group: Int
  package let groupCount: Int
  package let width: Int

  let height: Int?
  let margin: Int
  let textWidth: Int
  let density: Density
  /// True if items and links have numbers.
  private let isNumbered: Bool
  let print: Sheet.Print
  /// The index of the first heading, on a screen without a level; nil without one.
  let firstHeading: Int?
  /// False if no key but a digit is shown.
  private let namesKeys: Bool
  /// True if every item's detail fits on the line of its label.
  private let putsDetailsBeside: Bool
  var number = 0
  /// The offset in the table of the row that is being laid out.
  var rowOffset = 0
  private(set) var hiddenItems: Set<Item.ID> = []

  /// - Parameters:
  ///   - width: columns of the terminal.
  ///   - density: how much vertical space to use.
  ///   - group: the index of the group of nine items to lay out, in a menu with more than nine.
  ///   - height: the number of visible lines, which a drawing has to fit; nil for no limit.
  package init(_ sheet: Sheet, width: Int, density: Density, group: Int = 0, height: Int? = nil) {
    self.init(
      sheet, width: width, density: density, group: group, height: height, mostLines: .max, isNumbered: true)
  }

  /// The layout with the widest spacing in which everything fits on a screen, the tightest if it fits in none, or that of
  /// large print.
  ///
  /// - Parameters:
  ///   - width: columns of the terminal.
  ///   - group: the index of the group of nine items to lay out, in a menu with more than nine.
  ///   - height: the number of visible lines.
  ///   - isNumbered: false for a sheet beside another one, whose links only a pointer chooses.
  package init(fitting sheet: Sheet, width: Int, group: Int = 0, height: Int, isNumbered: Bool = true) {
    guard !sheet.print.isLarge else {
      self.init(
        sheet, width: width, density: .large, group: group, height: height, mostLines: .max, isNumbered: isNumbered)
      return
    }
    let hasAir = sheet.pieces.contains(.air)
    for density in hasAir ? [Density.roomy, .airy, .plain] : [.airy, .plain] {
      self.init(
        sheet, width: width, density: density, group: group, height: height, mostLines: height, isNumbered: isNumbered)
      if lines.count <= height { return }
    }
    self.init(
      sheet, width: width, density: .tight, group: group, height: height, mostLines: .max, isNumbered: isNumbered)
  }

  /// - Parameter mostLines: the layout ends with the first piece that has text beyond this number of lines.
  init(
    _ sheet: Sheet, width: Int, density: Density, group: Int, height: Int?, mostLines: Int, isNumbered: Bool
  ) {
    self.isNumbered = isNumbered
    namesKeys = !sheet.usesSwitches
    self.width = width
    self.height = height
    self.density = density
    margin = width >= 60 ? 2 : 0
    textWidth = max(1, min(72, width - margin - (width >= 60 ? 2 : 0)))
    let labelColumn = margin + 4
    let room = width - margin - (margin + Self.detailOffset)
    print = sheet.print
    // A level is the heading of a result.
    let hasBanner = sheet.pieces.contains { if case .banner = $0 { true } else { false } }
    firstHeading =
      hasBanner ? nil : sheet.pieces.firstIndex { if case .text(let text) = $0 { text.isHeading } else { false } }
    putsDetailsBeside =
      width >= 60 && density != .large
      && sheet.items.allSatisfy { item in
        item.detail.isEmpty
          || labelColumn + Glyph.width(of: item.label) + 2 <= Self.detailOffset + 2
            && Glyph.width(of: item.detail) <= room
      }
    let rows = sheet.pieces.compactMap { piece -> Item.ID? in
      if case .item(let item) = piece, item.isNumbered { item.id } else { nil }
    }
    let isLongMenu = rows.count > 9 && sheet.items.count == rows.count + sheet.items.count { !$0.isNumbered }
    groupCount = isLongMenu ? (rows.count + 8) / 9 : 1
    self.group = min(max(0, group), groupCount - 1)
    if isLongMenu {
      let shown = rows[self.group * 9..<min(rows.count, self.group * 9 + 9)]
      hiddenItems = Set(rows).subtracting(shown)
    }
    let skipped = leftOut(of: sheet)
    for (index, piece) in sheet.pieces.enumerated() where !skipped.contains(index) {
      add(piece, at: index)
      if lines.count > mostLines, lines.last?.segments.isEmpty == false { break }
    }
    trimSpaces()
    tellLinesApart()
  }

  /// The column at which details begin, relative to the margin.
  private static let detailOffset = 34

  private var detailColumn: Int { margin + Self.detailOffset }

  mutating func add(_ piece: Piece, at index: Int) {
    switch piece {
    case .gap: addBlank(at: index)
    case .air where density == .large, .space where density == .large: addBlank(at: index)
    case .air:
      if density == .roomy { lines.append(Line(piece: index)) }
    case .space:
      if density != .tight { lines.append(Line(piece: index)) }
    case .text(let text) where density == .large && text.isHeading: addLargeHeading(text, at: index)
    case .text(let text):
      add(text, at: index)
    case .banner(let words, let style, let urgency): addBanner(words, style, urgency, at: index)
    case .item(let item):
      if !hiddenItems.contains(item.id) { density == .large ? addBlock(item, at: index) : add(item, at: index) }
    case .table(let table): add(table, at: index)
    case .drawing(let drawing): add(drawing, at: index)
    case .illustration(let illustration): add(illustration, at: index)
    case .columns(let left, let right): addColumns(left, right, at: index)
    case .progress(let done, let total, let words):
      addProgress(done: done, of: total, words: words, at: index)
    }
  }

  /// A blank line, unless there is one already.
  mutating func addBlank(at index: Int) {
    if lines.last?.segments.isEmpty == false { lines.append(Line(piece: index)) }
  }

  mutating func add(_ text: TextPiece, at index: Int) {
    let leadWidth = text.lead?.width ?? 0
    let indent = margin + text.indent + leadWidth
    let room = max(1, textWidth - text.indent - leadWidth)
    let runs = text.lead == nil ? numbered(text.shownRuns) : text.shownRuns
    let wrapped =
      text.isVerbatim
      ? TextLayout.pieces(of: runs, width: room) : TextLayout.lines(of: runs, width: room, hanging: text.hanging)
    for (row, (runs, offset)) in (text.isExcerpt ? wrapped.prefix(1) : wrapped[...]).enumerated() {
      let start = indent + (row == 0 ? 0 : text.hanging)
      var line = Line(textColumn: start, piece: index, offset: rowOffset + offset)
      if row == 0, let lead = text.lead {
        line.segments.append(Segment(column: indent - lead.width, text: lead.text, style: .strong, item: nil))
      }
      var column = start
      for run in runs {
        line.segments.append(Segment(column: column, text: run.text, style: run.style, item: run.item))
        if let id = run.item { notePlace(id, label: run.text, line: lines.count, column: column) }
        column += Glyph.width(of: run.text)
      }
      if let caret = text.caret, caret >= offset {
        // Spaces at the end of a line are not laid out, but the caret goes on.
        let before = runs.map(\.text).joined().prefix(caret - offset)
        let column = start + Glyph.width(of: String(before)) + (caret - offset - before.count)
        self.caret = Spot(line: lines.count, column: column)
      }
      lines.append(line)
    }
  }

  /// The runs with each link followed by its number, as in "text [3]".
  mutating func numbered(_ runs: [Run]) -> [Run] {
    guard isNumbered else { return runs }
    var result: [Run] = []
    for (index, run) in runs.enumerated() {
      result.append(run)
      guard let id = run.item, index + 1 == runs.count || runs[index + 1].item != id else { continue }
      number += 1
      known[id, default: Known()].number = number
      result[result.count - 1].text += " [\(number)]"
    }
    return result
  }

  /// What is known of an item that is laid out.
  struct Known: Equatable, Sendable {
    var number: Int?
    /// The index of its place.
    var place: Int?
  }

  var known: [Item.ID: Known] = [:]

  mutating func notePlace(_ id: Item.ID, label: String, line: Int, column: Int, mark: Int? = nil) {
    if let index = known[id]?.place {
      places[index].lastLine = line
    } else {
      known[id, default: Known()].place = places.count
      let place = Place(
        id: id, label: label, firstLine: line, lastLine: line, column: column, mark: mark, number: known[id]?.number)
      places.append(place)
    }
  }

  mutating func add(_ item: Item, at index: Int) {
    if item.isNumbered {
      number += 1
      known[item.id, default: Known()].number = number
    }
    let head = ItemHead(
      item: item, number: item.isNumbered ? number : nil, column: margin + (margin > 0 ? 1 : 2), namesKeys: namesKeys)
    let right = margin + textWidth
    let room = max(1, right - head.labelColumn)
    let label = TextLayout.lines(of: [Run(item.label)], width: room, hanging: 0)
    for (row, (runs, offset)) in label.enumerated() {
      let text = runs.map(\.text).joined()
      var line = Line(item: item.id, textColumn: head.labelColumn, piece: index, offset: offset)
      if row == 0 { line.segments += head.segments }
      let style: Style = density == .large ? .strong : .plain
      line.segments.append(Segment(column: head.labelColumn, text: text, style: style, item: item.id))
      if row == 0, putsDetailsBeside, !item.detail.isEmpty {
        line.segments.append(Segment(column: detailColumn, text: item.detail, style: .plain, item: item.id))
      }
      notePlace(item.id, label: item.label, line: lines.count, column: head.labelColumn)
      lines.append(line)
    }
    if !putsDetailsBeside, [.roomy, .airy, .large].contains(density) {
      addDetail(of: item, column: head.labelColumn, room: room, at: index)
    }
  }

  private mutating func addDetail(of item: Item, column: Int, room: Int, at index: Int) {
    guard !item.detail.isEmpty else { return }
    for text in TextLayout.wrap(item.detail, width: room) {
      let segment = Segment(column: column, text: text, style: .plain, item: nil)
      lines.append(Line(segments: [segment], textColumn: column, piece: index, offset: item.label.count))
    }
  }

  /// Makes the offsets of the lines of one piece unique, so that a reading position identifies one line. Lines that
  /// begin at the same offset, such as those of a detail, are numbered consecutively.
  private mutating func tellLinesApart() {
    for index in lines.indices.dropFirst() {
      let before = lines[index - 1]
      if before.piece == lines[index].piece, before.offset >= lines[index].offset {
        lines[index].offset = before.offset + 1
      }
    }
  }

  /// Removes blank lines at the end.
  private mutating func trimSpaces() {
    while let last = lines.last, last.segments.isEmpty { lines.removeLast() }
  }
}
