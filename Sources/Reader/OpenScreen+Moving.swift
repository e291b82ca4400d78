import Guides
package import Screens

/// Moving the focus and the text.
extension OpenScreen {
  /// Moves focus or text; nil if the command does neither.
  package mutating func move(_ command: Command, size: Size) -> Movement? {
    let layout = layout(size)
    let height = bodyHeight(size)
    viewport.settle(in: layout, height: height)
    switch command {
    case .selectNext:
      return end(viewport.selectNext(in: layout, height: height) || showGroup(1, size: size))
    case .selectPrevious:
      return top(viewport.selectPrevious(in: layout, height: height) || showGroup(-1, size: size))
    case .nextLink:
      return end(viewport.selectLink(forward: true, in: layout, height: height) || showGroup(1, size: size))
    case .previousLink:
      return top(viewport.selectLink(forward: false, in: layout, height: height) || showGroup(-1, size: size))
    case .pageDown: return pageDown(layout, height: height, size: size)
    case .pageUp: return top(pageUp(size: size))
    case .halfPageDown: return end(scroll(height / 2, layout, height))
    case .halfPageUp: return top(scroll(-height / 2, layout, height))
    case .goToTop:
      viewport.scrollToTop(in: layout)
      return .moved
    case .goToBottom:
      viewport.scrollToEnd(in: layout, height: height)
      return .moved
    default: return nil
    }
  }

  private func end(_ hasMoved: Bool) -> Movement { hasMoved ? .moved : .stopped(Message(.atEnd)) }

  private func top(_ hasMoved: Bool) -> Movement { hasMoved ? .moved : .stopped(Message(.atTop)) }

  mutating func scroll(_ lines: Int, _ layout: SheetLayout, _ height: Int) -> Bool {
    viewport.scroll(by: lines, in: layout, height: height)
  }

  /// Scrolls up a page, or to the group of choices before; false at the top.
  package mutating func pageUp(size: Size) -> Bool {
    let layout = layout(size)
    let height = bodyHeight(size)
    viewport.settle(in: layout, height: height)
    return scroll(-height, layout, height) || showGroup(-1, size: size)
  }

  /// Scrolls down a page; wraps around after the last one, so that a number pad needs no key for going up.
  private mutating func pageDown(_ layout: SheetLayout, height: Int, size: Size) -> Movement {
    let isBeyondDigits = focusedChoice.map { $0 >= 9 } == true && layout.groupCount == 1
    if !isBeyondDigits, scroll(max(1, height - 1), layout, height) || showGroup(1, size: size) { return .moved }
    if layout.groupCount == 1, focusNextBeyondDigits(layout, height: height) {
      let more = Keymap.keys(for: .pageDown)[0].name
      return .stopped(Message(.opensOrGoesOn, ["open-key": Key.enter.name, "more-key": more]))
    }
    guard viewport.top(in: layout) > 0 || layout.groupCount > 1 || isBeyondDigits else {
      return .stopped(Message(.thisIsAll))
    }
    showBeginning()
    return .stopped(Message(.backAtTop))
  }

  /// The index of the focused item among the choices, from 0.
  private var focusedChoice: Int? { viewport.focus.flatMap { id in sheet.choices.firstIndex { $0.id == id } } }

  /// Focuses the next choice that has no digit, on a page with more choices than digits, so that a number pad can open
  /// it too. False if there is none, or no further one.
  private mutating func focusNextBeyondDigits(_ layout: SheetLayout, height: Int) -> Bool {
    let choices = sheet.choices
    let next = max(9, (focusedChoice ?? 0) + 1)
    guard choices.indices.contains(next) else { return false }
    viewport.focus(on: choices[next].id)
    viewport.settle(in: layout, height: height)
    return true
  }

  /// Shows the next or previous nine items of a long menu.
  private mutating func showGroup(_ step: Int, size: Size) -> Bool {
    let layout = layout(size)
    let target = layout.group + step
    guard (0..<layout.groupCount).contains(target) else { return false }
    viewport.focus(on: groups.show(target, of: sheet, isDown: step > 0))
    return true
  }

  /// Shows the next nine items of a long menu, from the first of them, with none in focus; false after the last.
  mutating func showNextGroup(size: Size) -> Bool {
    guard showGroup(1, size: size) else { return false }
    viewport = Viewport(for: sheet)
    focus(on: nil)
    return true
  }

  /// Shows the screen from its beginning, with nothing in focus.
  mutating func showBeginning() {
    viewport = Viewport(for: sheet)
    focus(on: nil)
    groups = ChoiceGroups()
    cache.forget()
  }

  /// The lines of the layout that are on the screen.
  mutating func visibleLines(size: Size) -> Range<Int> {
    let (layout, height) = (layout(size), bodyHeight(size))
    viewport.settle(in: layout, height: height)
    let top = viewport.top(in: layout)
    return top..<top + height
  }
}
