/// The visible part of a layout: the focused item, or the text, and the first line on screen.
///
/// Both are stored independently of line numbers (an item's id, a position in the text), so that they remain valid when
/// the terminal's size changes.
package struct Viewport: Equatable, Sendable {
  /// The item that Enter acts on; nil while the text is being read.
  package private(set) var focus: Item.ID?
  private var piece = 0
  private var offset = 0

  package init(for sheet: Sheet) {
    if !sheet.opensOnText { focus = sheet.firstFocus }
  }

  /// The index of the first line on screen.
  package func top(in layout: SheetLayout) -> Int {
    // Lines are in the order of their pieces, so a binary search finds the last one that is not after the position.
    var low = 0
    var high = layout.lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      let line = layout.lines[middle]
      if (line.piece, line.offset) <= (piece, offset) { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The position of the focused item.
  package func place(in layout: SheetLayout) -> SheetLayout.Place? {
    focus.flatMap { id in layout.places.first { $0.id == id } }
  }

  /// Sets the focus by the item's id.
  package mutating func focus(on id: Item.ID?) { focus = id }

  /// Scrolls the focused item onto a screen of `height` lines, and limits scrolling so that no blank lines follow the
  /// last line unless the text is shorter than the screen.
  package mutating func settle(in layout: SheetLayout, height: Int) {
    let current = top(in: layout)
    var top = current
    if let place = place(in: layout) {
      if place.lastLine >= top + height { top = place.lastLine - height + 1 }
      if place.firstLine < top { top = place.firstLine }
    } else {
      focus = nil
    }
    top = min(top, max(0, layout.lines.count - height))
    // A top line that does not move keeps its exact text position, so that it can be restored at another width.
    if top != current { scroll(to: top, in: layout) }
  }

  /// Moves the focus, and scrolls to the top of the sheet if the item fits on its first screen.
  private mutating func moveFocus(to place: SheetLayout.Place, in layout: SheetLayout, height: Int) {
    focus = place.id
    if place.lastLine < height { scroll(to: 0, in: layout) }
    settle(in: layout, height: height)
  }

  /// Shows a piece of the sheet at the top of the screen.
  package mutating func show(piece: Int, offset: Int = 0) {
    focus = nil
    self.piece = piece
    self.offset = offset
  }

  /// The first piece on screen, and how much of it is above the screen. Neither depends on the terminal's size.
  package var position: (piece: Int, offset: Int) { (piece, offset) }

  /// Scrolls so that a line is on screen.
  package mutating func reveal(line: Int, in layout: SheetLayout, height: Int) {
    focus = nil
    let top = top(in: layout)
    guard line < top || line >= top + height else { return }
    scroll(to: max(0, min(line - height / 3, layout.lines.count - height)), in: layout)
  }

  private mutating func scroll(to line: Int, in layout: SheetLayout) {
    let line = max(0, min(line, layout.lines.count - 1))
    piece = layout.lines.isEmpty ? 0 : layout.lines[line].piece
    offset = layout.lines.isEmpty ? 0 : layout.lines[line].offset
  }

  /// Moves to the next item if it is on screen, else scrolls down by a line. Returns false at the end.
  package mutating func selectNext(in layout: SheetLayout, height: Int) -> Bool {
    let top = top(in: layout)
    if let next = following(in: layout), next.firstLine < top + height || isTaller(than: height, in: layout) {
      moveFocus(to: next, in: layout, height: height)
      return true
    }
    return scroll(by: 1, in: layout, height: height)
  }

  /// Moves to the previous item if it is on screen, else scrolls up by a line. Returns false at the top.
  package mutating func selectPrevious(in layout: SheetLayout, height: Int) -> Bool {
    let top = top(in: layout)
    if let place = place(in: layout), let index = layout.places.firstIndex(of: place), index > 0,
      layout.places[index - 1].lastLine >= top || isTaller(than: height, in: layout)
    {
      moveFocus(to: layout.places[index - 1], in: layout, height: height)
      return true
    }
    return scroll(by: -1, in: layout, height: height)
  }

  /// Moves to the next or previous link or item, on screen or not. Returns false if there is none.
  package mutating func selectLink(forward: Bool, in layout: SheetLayout, height: Int) -> Bool {
    let candidate: SheetLayout.Place?
    if let place = place(in: layout), let index = layout.places.firstIndex(of: place) {
      let next = index + (forward ? 1 : -1)
      candidate = layout.places.indices.contains(next) ? layout.places[next] : nil
    } else {
      candidate = forward ? following(in: layout) : layout.places.last { $0.firstLine < top(in: layout) }
    }
    guard let candidate else { return false }
    moveFocus(to: candidate, in: layout, height: height)
    return true
  }

  private func following(in layout: SheetLayout) -> SheetLayout.Place? {
    if let place = place(in: layout), let index = layout.places.firstIndex(of: place) {
      return layout.places.indices.contains(index + 1) ? layout.places[index + 1] : nil
    }
    let top = top(in: layout)
    return layout.places.first { $0.firstLine >= top }
  }

  /// Scrolls by `lines`. The focus returns to the text when its item leaves the screen. Returns false at either end.
  package mutating func scroll(by lines: Int, in layout: SheetLayout, height: Int) -> Bool {
    let top = top(in: layout)
    let furthest = max(0, layout.lines.count - height)
    let target = min(max(0, top + lines), furthest)
    guard target != top else { return false }
    scroll(to: target, in: layout)
    if isTaller(than: height, in: layout) { focus = nil }
    if let place = place(in: layout), place.lastLine < target || place.firstLine >= target + height {
      focus = nil
    }
    return true
  }

  /// True if the focused item does not fit on a screen, which would otherwise never scroll past its first line.
  private func isTaller(than height: Int, in layout: SheetLayout) -> Bool {
    place(in: layout).map { $0.lastLine - $0.firstLine >= height } ?? false
  }

  package mutating func scrollToTop(in layout: SheetLayout) {
    scroll(to: 0, in: layout)
    if focus != nil { focus = layout.places.first?.id }
  }

  package mutating func scrollToEnd(in layout: SheetLayout, height: Int) {
    scroll(to: max(0, layout.lines.count - height), in: layout)
    if focus != nil, let last = layout.places.last { focus = last.id }
  }
}
