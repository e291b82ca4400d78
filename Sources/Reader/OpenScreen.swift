package import Guides
package import Screens

/// A screen on the stack, with its view state.
package struct OpenScreen: Sendable {
  package private(set) var screen: any Screen
  package private(set) var sheet: Sheet
  package internal(set) var viewport: Viewport
  /// The target that opened it, such as `faq/reversal#antitoxin`; nil for screens that no link leads to.
  package let target: Target?
  /// The action on the screen below that opened it; nil if a target or the program did.
  let origin: Action?
  /// The action that was performed last.
  private(set) var lastAction: Action?
  private(set) var find: FindSession?
  private var seen = SeenChoices()
  var groups = ChoiceGroups()
  var cache = LayoutCache()
  /// What is beside the sheet on a wide terminal; nil if nothing is.
  private var aside: Aside?
  /// The frame and notice that were last painted, to which pointer positions refer. Nil before the first.
  private var painted: (frame: Frame, notice: String)?

  package init(_ screen: any Screen, target: Target? = nil, origin: Action? = nil, in context: ScreenContext) {
    self.screen = screen
    self.target = target
    self.origin = origin
    sheet = screen.localSheet(in: context)
    viewport = Viewport(for: sheet)
  }

  // MARK: Actions

  /// Passes an action to the screen, and updates the sheet.
  mutating func perform(_ action: Action, in context: ScreenContext) -> Step {
    lastAction = action
    let step = screen.perform(action, in: context)
    refresh(in: context)
    return step
  }

  /// Passes typed input to the screen; nil if it has no field for it.
  mutating func take(_ input: TextInput, in context: ScreenContext) -> Step? {
    guard let step = screen.take(input, in: context) else { return nil }
    refresh(in: context)
    return step
  }

  /// Passes the reply to the screen's request to it.
  mutating func receive(_ reply: any Reply, in context: ScreenContext) -> Step {
    let step = screen.receive(reply, in: context)
    refresh(in: context)
    return step
  }

  /// Replaces the screen by another version of it, for example when more guides have been read or a file was saved.
  mutating func replace(with screen: any Screen, in context: ScreenContext) {
    self.screen = screen
    refresh(in: context)
  }

  /// Asks the screen for its sheet again, in a context.
  mutating func refresh(in context: ScreenContext) {
    let before = sheet
    sheet = screen.localSheet(in: context)
    guard sheet != before else { return }
    cache.forget()
    if sheet.identity != before.identity {
      viewport = Viewport(for: sheet)
      find = nil
      seen = SeenChoices()
      groups = ChoiceGroups()
    }
  }

  mutating func show(piece: Int, offset: Int = 0) { viewport.show(piece: piece, offset: offset) }

  // MARK: Typing and finding words

  mutating func startFind() {
    if find == nil { find = FindSession() } else { find?.startTyping() }
  }

  mutating func endFind() {
    find = nil
    cache.forgetIndex()
  }

  /// Changes the search, and scrolls its current hit into view.
  mutating func changeFind(size: Size, _ change: (inout FindSession, _ hitCount: Int) -> Void) {
    guard var find else { return }
    let layout = layout(size)
    let index = cache.findIndex(of: layout)
    change(&find, index.hits(for: find.query).count)
    let hits = index.hits(for: find.query)
    if hits.indices.contains(find.current) {
      viewport.reveal(line: hits[find.current].spot.line, in: layout, height: bodyHeight(size))
    }
    self.find = find
  }

  /// Frees the layout and what was computed from it, while another screen is shown; they are computed again when this one
  /// is painted. The place in the text is kept, because it does not depend on the layout.
  mutating func forgetLayout() { cache.forget() }

  // MARK: Answering

  /// Scrolls on by a page; false at the end.
  mutating func readOn(size: Size) -> Bool {
    let layout = layout(size)
    let height = bodyHeight(size)
    viewport.settle(in: layout, height: height)
    return scroll(max(1, height - 1), layout, height)
  }

  mutating func focusFirstItem(size: Size) { viewport.focus(on: layout(size).places.first?.id) }

  /// Notes that all choices are known to the person, for a dialogue that has printed them.
  mutating func noteAllSeen() { seen.noteAll(of: sheet) }

  /// Notes the choices that are on the screen now.
  private mutating func noteSeen(size: Size) {
    guard sheet.isQuestion, !Frame(size).isTooSmall else { return }
    let (layout, height) = (layout(size), bodyHeight(size))
    var viewport = viewport
    viewport.settle(in: layout, height: height)
    seen.note(layout, top: viewport.top(in: layout), height: height)
  }

  /// True if a command on an item can be obeyed. A choice of a question is taken only after all have been on the
  /// screen; a box that has been on the screen can be ticked before that. An item with a letter, such as one that skips
  /// the question, answers nothing. If the choice is not taken, the next choices are shown.
  mutating func mayTake(_ command: Command, on item: Item.ID, size: Size) -> Bool {
    guard sheet.isQuestion, sheet.items.first(where: { $0.id == item })?.letter == nil else { return true }
    noteSeen(size: size)
    if seen.allows(command, on: item, in: sheet) { return true }
    guard let next = seen.firstUnseen(of: sheet) else { return true }
    show(choice: next, size: size)
    return false
  }

  private mutating func show(choice id: Item.ID, size: Size) {
    viewport.focus(on: nil)
    groups.show(choice: id, of: sheet)
    let layout = layout(size)
    guard let place = layout.places.first(where: { $0.id == id }) else { return }
    viewport.reveal(line: place.lastLine, in: layout, height: bodyHeight(size))
  }

  /// The item with a digit.
  package mutating func item(numbered number: Int, size: Size) -> Item.ID? {
    let layout = layout(size)
    return layout.places.first { $0.number == number }?.id
  }

  package mutating func focus(on item: Item.ID?) { viewport.focus(on: item) }

  // MARK: Drawing

  /// The number of body rows as painted; smaller than the frame's own while a message takes several rows.
  func bodyHeight(_ size: Size) -> Int {
    guard let frame = painted?.frame, frame.size == size else { return Frame(size).bodyHeight }
    return frame.bodyHeight
  }

  mutating func layout(_ size: Size) -> SheetLayout {
    let width = BodyColumns(size.columns, with: aside?.side, isWhole: sheet.print.isLarge).sheet.count
    let group = groups.current(of: sheet, focus: viewport.focus)
    return cache.layout(of: sheet, size: size, width: width, group: group)
  }

  /// The entries of a long menu that are not in the group that is shown.
  var hiddenRows: [Item] { groups.hidden(of: sheet, focus: viewport.focus) }

  /// Paints the screen; a `notice` that is not empty replaces the screen's message.
  ///
  /// - Parameter aside: what to show beside it on a wide terminal.
  package mutating func draw(on canvas: inout Canvas, notice: String, aside: Aside? = nil, manner: Manner) {
    self.aside = aside
    let painter = painter(canvas.size, notice: notice, manner: manner)
    painter.draw(on: &canvas)
    painted = (painter.frame, notice)
    noteSeen(size: canvas.size)
  }

  /// What is at a cell, for a mouse or touch.
  mutating func pointedAt(_ pointer: Pointer, size: Size, manner: Manner) -> SheetPainter.PointedAt? {
    painter(size, notice: painted?.notice ?? "", manner: manner).pointedAt(row: pointer.row, column: pointer.column)
  }

  private mutating func painter(_ size: Size, notice: String, manner: Manner) -> SheetPainter {
    let layout = layout(size)
    // Copies, so that a window that is large for a moment does not lose the place in the text.
    var viewport = viewport
    var shown = sheet
    if !notice.isEmpty { shown.message = notice }
    if !manner.call.isEmpty { shown.strip = EmergencyLine(call: manner.call) }
    let words = manner.context.words
    let hits = find.map { cache.findIndex(of: layout).hits(for: $0.query) } ?? []
    let field =
      notice.isEmpty
      ? FieldMessage(
        find: find, hitCount: hits.count, letterPad: manner.letterPad, namesKeys: manner.scanRow == nil, in: words)
      : nil
    if let field { shown.message = field.text }
    let spot = find.flatMap { find in hits.indices.contains(find.current) ? hits[find.current].spot : nil }
    let height = SheetPainter.frame(for: shown, size, with: aside?.side).bodyHeight
    viewport.settle(in: layout, height: height)
    let keyHints = HintRow(
      bindings: screen.bindings(in: manner.context), layout: layout, height: height, isHome: manner.isHome,
      isKiosk: manner.isKiosk,
      typing: manner.letterPad != nil ? .byNumberPad : isFieldFocused ? .byKeyboard : .none, words: words
    ).hints
    return SheetPainter(
      sheet: shown, layout: layout.marking(hits), viewport: viewport, hints: manner.scanRow ?? keyHints, spot: spot,
      messageCaret: field?.caret, aside: aside, clinic: manner.context.clinicName,
      size: size, words: words)
  }
}
