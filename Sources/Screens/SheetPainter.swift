/// Paints a sheet on a canvas: the header, the body, the emergency strip, the message, and the key hints.
package struct SheetPainter: Sendable {
  let sheet: Sheet
  let layout: SheetLayout
  let viewport: Viewport
  let hints: [Hint]
  /// The position of the cursor if it is not on the focus: a search hit.
  let spot: SheetLayout.Spot?
  /// The number of characters of the message before the caret, while a person types into it.
  let messageCaret: Int?
  /// What is beside the sheet; nil if nothing is.
  let aside: AsideLayout?
  /// The name of the clinic, for the header.
  let clinic: String
  /// The texts painted around the sheet, in the language of the sheet.
  let words: Words
  package let frame: Frame
  /// The index of the first line of the body on screen.
  let top: Int

  /// An entry of the hint row. Hints of the lowest rank are dropped first if the row is too short.
  package struct Hint: Equatable, Sendable {
    package let text: String
    package let rank: Int
    /// The command that a touch or click runs; nil if the hint is for several keys.
    package let command: Command?
    /// True for the one that a switch takes.
    package let isFocused: Bool

    package init(_ text: String, rank: Int, _ command: Command? = nil, isFocused: Bool = false) {
      self.text = text
      self.rank = rank
      self.command = command
      self.isFocused = isFocused
    }
  }

  package init(
    sheet: Sheet, layout: SheetLayout, viewport: Viewport, hints: [Hint], spot: SheetLayout.Spot? = nil,
    messageCaret: Int? = nil, aside: Aside? = nil, clinic: String = "", size: Size, words: Words
  ) {
    self.clinic = clinic
    self.sheet = sheet
    self.layout = layout
    self.viewport = viewport
    self.hints = hints
    self.spot = spot
    self.messageCaret = messageCaret
    self.words = words
    let frame = Self.frame(for: sheet, size, with: aside?.side)
    self.frame = frame
    top = viewport.top(in: layout)
    self.aside = aside.flatMap { AsideLayout($0, in: frame) }
  }

  /// The frame for a sheet, with the rows for its message or note below its body.
  ///
  /// - Parameter side: where something is beside the sheet; nil if nothing is.
  package static func frame(for sheet: Sheet, _ size: Size, with side: Aside.Side? = nil) -> Frame {
    let plain = Frame(size)
    let message = sheet.message.isEmpty && plain.isTall ? sheet.note : sheet.message
    return Frame(size, message: message, with: side, isWhole: sheet.print.isLarge)
  }

  package func draw(on canvas: inout Canvas) {
    guard !frame.isTooSmall else { return drawTooSmall(on: &canvas) }
    drawHeader(on: &canvas)
    for row in [frame.headerRule, frame.footerRule].compactMap({ $0 }) { drawRule(row, on: &canvas) }
    drawBody(on: &canvas)
    drawAside(on: &canvas)
    drawStripAndMessage(on: &canvas)
    drawHints(on: &canvas)
    placeCursor(on: &canvas)
  }

  var margin: Int { Frame.margin(of: frame.size) }

  /// The column of the terminal at which the columns of the layout begin.
  var origin: Int { frame.columns.sheet.lowerBound }

  private func drawRule(_ row: Int, on canvas: inout Canvas) {
    let text = String(repeating: "─", count: max(0, frame.size.columns - 2 * margin))
    canvas.write(text, row: row, column: margin, style: .rule)
  }

  /// The place, the position in it, and the name of the clinic in the corner.
  private func drawHeader(on canvas: inout Canvas) {
    var position = sheet.position
    if !frame.isTall, let part = part { position += (position.isEmpty ? "" : " ") + "(\(part.short))" }
    let width = frame.size.columns - 2 * margin
    let ends = [position, shownClinic(beside: position, width: width)].filter { !$0.isEmpty }
    let end = ends.joined(separator: "   ")
    let room = max(1, width - (end.isEmpty ? 0 : Glyph.width(of: end) + 2))
    canvas.write(trail(width: room), row: 0, column: margin, style: .strong, limit: margin + room)
    canvas.write(end, row: 0, column: margin + width - Glyph.width(of: end), style: .plain)
  }

  /// The name of the clinic, if the title and the position leave room for it; else empty.
  private func shownClinic(beside position: String, width: Int) -> String {
    let title = sheet.place.last ?? ""
    guard frame.size.columns >= 60, clinic != title else { return "" }
    let used = [title, position, clinic].filter { !$0.isEmpty }.map { Glyph.width(of: $0) + 3 }.reduce(0, +)
    return used <= width ? clinic : ""
  }

  /// The place, such as "Home > Side effects > A droopy eyelid". If it is too long, outer places are replaced by "..",
  /// and the title is clipped last.
  private func trail(width: Int) -> String {
    let full = sheet.place.joined(separator: " > ")
    if Glyph.width(of: full) <= width { return full }
    let title = sheet.place.last ?? ""
    for start in sheet.place.indices.dropFirst() {
      let shorter = ".. > " + sheet.place[start...].joined(separator: " > ")
      if Glyph.width(of: shorter) <= width { return shorter }
    }
    return TextLayout.clip(title, width: width)
  }

  private func drawBody(on canvas: inout Canvas) {
    for offset in 0..<frame.bodyHeight {
      let index = top + offset
      guard layout.lines.indices.contains(index) else { break }
      draw(layout.lines[index], at: index, row: bodyRow(of: index), on: &canvas)
    }
    if let focus = viewport.place(in: layout), (top..<top + frame.bodyHeight).contains(focus.firstLine) {
      drawFocusMark(of: focus, row: bodyRow(of: focus.firstLine), on: &canvas)
    }
  }

  /// The row of a line of the body. There is a blank line above the body if the sheet leaves room for it.
  func bodyRow(of line: Int) -> Int {
    let startsWithBanner = layout.lines.first?.isBanner == true
    let hasRoom = layout.lines.count < frame.bodyHeight
    return frame.bodyTop + line - top + (hasRoom && !startsWithBanner ? 1 : 0)
  }

  private func draw(_ line: SheetLayout.Line, at index: Int, row: Int, on canvas: inout Canvas) {
    let focus = viewport.place(in: layout)
    if line.isBanner {
      let style = line.segments.first?.style ?? .strong
      canvas.write(String(repeating: " ", count: frame.size.columns), row: row, column: 0, style: style)
    }
    let ownsLine = line.item != nil && line.item == focus?.id
    if ownsLine, let first = line.segments.first {
      let width = max(0, min(layout.width, margin + 74) - first.column)
      canvas.write(String(repeating: " ", count: width), row: row, column: origin + first.column, isFocused: true)
    }
    for segment in line.segments {
      let isFocused = segment.item != nil && segment.item == focus?.id
      canvas.write(segment.text, row: row, column: origin + segment.column, style: segment.style, isFocused: isFocused)
    }
  }

  /// In the first column if it is free or has a bullet, else directly before the link, or before its number; never over
  /// text.
  private func drawFocusMark(of place: SheetLayout.Place, row: Int, on canvas: inout Canvas) {
    let first = origin + (place.mark ?? margin)
    let isBullet = canvas[row, first].text == "-" && canvas[row, first + 1].text == " "
    let free = [first, origin + place.column - 1].first { $0 >= 0 && canvas[row, $0].text == " " }
    if let column = isBullet ? first : free {
      canvas.write(">", row: row, column: column, style: .strong)
    } else if let spot = spotBeforeNumber(of: place), (top..<top + frame.bodyHeight).contains(spot.line) {
      canvas.write(">", row: bodyRow(of: spot.line), column: origin + spot.column, isFocused: true)
    }
  }

  /// The space between a link and its number, such as the one in "text [3]".
  private func spotBeforeNumber(of place: SheetLayout.Place) -> SheetLayout.Spot? {
    guard let number = place.number else { return nil }
    let line = layout.lines[place.lastLine]
    guard let segment = line.segments.last(where: { $0.item == place.id && $0.text.hasSuffix(" [\(number)]") }) else {
      return nil
    }
    let column = segment.column + Glyph.width(of: segment.text) - "[\(number)]".count - 1
    return SheetLayout.Spot(line: place.lastLine, column: column)
  }

  private var part: (short: String, words: String)? {
    // A page down leaves one line of what was read.
    let (height, step) = (frame.bodyHeight, max(1, frame.bodyHeight - 1))
    let below = max(0, layout.lines.count - height)
    let count = 1 + (below + step - 1) / step
    guard count > 1 else { return layout.groupCount > 1 ? groupPart : nil }
    let number = top >= below ? count : min(count - 1, top / step + 1)
    return ("\(number)/\(count)", words(.screenOfAll, count: count, ["number": String(number)]))
  }

  private var groupPart: (short: String, words: String) {
    let number = layout.group + 1
    let all = layout.groupCount
    var values = ["number": String(number), "all": String(all)]
    if !sheet.usesSwitches { values["key"] = Keymap.keys(for: .pageDown)[0].name }
    return ("\(number)/\(all)", words(sheet.usesSwitches ? .numberOfList : .listOfAll, values))
  }

  private func drawStripAndMessage(on canvas: inout Canvas) {
    let width = frame.size.columns - 2 * margin
    if let strip = sheet.strip {
      let label = words(.emergency) + "  "
      // Drops the label before it clips the text.
      let text = [label + strip.long, label + strip.short].first { Glyph.width(of: $0) <= width } ?? strip.short
      // Where the page itself is red, the line is quiet, so that the eye goes to what to do.
      let isQuiet =
        !strip.isCall && sheet.pieces.contains { if case .banner(_, .emergency, _) = $0 { true } else { false } }
      let style: Style = isQuiet ? .strong : .emergency
      canvas.write(String(repeating: " ", count: width), row: frame.stripRow, column: margin, style: style)
      canvas.write(TextLayout.clip(text, width: width), row: frame.stripRow, column: margin, style: style)
    }
    var lines = frame.messageLines
    if lines == [""] { lines = [part?.words ?? ""] }
    for (index, line) in lines.enumerated() {
      let text = TextLayout.clip(line, width: width - margin)
      canvas.write(text, row: frame.messageRow + index, column: margin * 2)
    }
  }

  private func placeCursor(on canvas: inout Canvas) {
    if let cell = focusedHintCell {
      canvas.placeCursor(row: cell.row, column: cell.column)
    } else if let caret = caretCell {
      canvas.placeCursor(row: caret.row, column: caret.column)
      let cell = canvas[canvas.cursor.row, canvas.cursor.column]
      let text = cell.text.isEmpty ? " " : cell.text
      canvas.write(text, row: canvas.cursor.row, column: canvas.cursor.column, style: cell.style, isFocused: true)
    } else if let spot, (top..<top + frame.bodyHeight).contains(spot.line) {
      canvas.placeCursor(row: bodyRow(of: spot.line), column: origin + spot.column)
    } else if let place = viewport.place(in: layout) {
      let line = min(max(place.firstLine, top), top + frame.bodyHeight - 1)
      let column = line == place.firstLine ? place.column : layout.lines[line].textColumn
      canvas.placeCursor(row: bodyRow(of: line), column: origin + column)
    } else {
      let visible = layout.lines.indices.dropFirst(top).prefix(frame.bodyHeight)
      // The blank border of a drawing is not a line to put the cursor on.
      let line = visible.first { layout.lines[$0].segments.contains { $0.text.contains { $0 != " " } } } ?? top
      let column = layout.lines.indices.contains(line) ? layout.lines[line].textColumn : 0
      canvas.placeCursor(row: bodyRow(of: line), column: origin + column)
    }
  }

  /// The cell in which typing goes on; nil if nothing is being typed.
  private var caretCell: (row: Int, column: Int)? {
    if let messageCaret { return messageCell(after: messageCaret) }
    guard viewport.focus == nil, let caret = layout.caret, (top..<top + frame.bodyHeight).contains(caret.line) else {
      return nil
    }
    return (bodyRow(of: caret.line), origin + caret.column)
  }

  /// The cell after a number of characters of the message, which was wrapped at its spaces.
  private func messageCell(after count: Int) -> (row: Int, column: Int) {
    let message = Array(sheet.message)
    let count = min(count, message.count)
    var cell = (row: frame.messageRow, column: margin * 2)
    var start = 0
    for (index, line) in frame.messageLines.enumerated() {
      while index > 0, start < message.count, message[start] == " " { start += 1 }
      if start > count { break }
      cell = (frame.messageRow + index, margin * 2 + Glyph.width(of: String(message[start..<count])))
      start += line.count
    }
    return cell
  }

  /// Only the emergency line and the request for a larger window, since no key chooses anything here.
  private func drawTooSmall(on canvas: inout Canvas) {
    let (columns, rows) = (String(Frame.smallest.columns), String(Frame.smallest.rows))
    let request = words(.enlargeWindow, ["columns": columns, "rows": rows])
    var row = 0
    for (text, style) in [(sheet.strip?.short ?? "", Style.emergency), (request, .plain)] where !text.isEmpty {
      for line in TextLayout.wrap(text, width: frame.size.columns) {
        canvas.write(line, row: row, column: 0, style: style)
        row += 1
      }
    }
    canvas.placeCursor(row: 0, column: 0)
  }
}
