import Guides
import Screens

/// What a wide terminal shows beside the screen: the outline of a page, or a preview of what Enter would open.
extension Application {
  /// Something to choose in an outline.
  enum OutlineAct: Hashable {
    case show(piece: Int)
  }

  /// Nil on a terminal that is not wide, and where there is nothing to show.
  func aside(in context: ScreenContext) -> Aside? {
    // Whoever needs large print has all of the width for it.
    guard size.columns >= BodyColumns.wide, appearance?.size.isLarge != true else { return nil }
    let sheet = top.sheet
    if let own = sheet.aside ?? staffScreens?.aside(beside: top.screen, in: context) { return own }
    if sheet.opensOnText { return sectionOutline(in: context) ?? headingOutline(in: context) }
    if sheet.pieces.contains(where: { if case .illustration = $0 { true } else { false } }) { return nil }
    guard !sheet.isQuestion, !top.isFieldFocused || top.screen is SearchScreen else { return nil }
    if case .follow(let target)? = top.viewport.focus?.action, let preview = preview(of: target, in: context) {
      return preview
    }
    return rest(of: sheet, in: context)
      ?? context.levels.roles.dangerSigns.flatMap { $0 == guideOnTop ? nil : dangerSigns(of: $0, in: context) }
  }

  /// The guide that is open; nil on pages of the program.
  private var guideOnTop: String? {
    if case .guide(let id, _)? = top.target { id } else { nil }
  }

  // MARK: Outlines

  /// The sections of the guide that the page is one of, with those that were read or kept.
  private func sectionOutline(in context: ScreenContext) -> Aside? {
    guard case .guide(let id, let section?)? = top.target, let guide = repository.guide(id), guide.sections.count > 1,
      let here = guide.sections.firstIndex(where: { $0.slug == section })
    else { return nil }
    let kept = Set(memory?.kept ?? [])
    var pieces: [Piece] = [.line(guide.facts.title, .heading), .space]
    for (index, entry) in guide.sections.enumerated() {
      let target = Target.guide(id, section: entry.slug)
      let state = kept.contains(target) ? Phrase.keptMark : visited.contains(target) ? .readMark : nil
      let marks = index == here ? nil : state.map { context.words($0) }
      pieces += [Aside.entry(entry.title, Item.ID(.follow(target)), isHere: index == here, mark: marks), .air]
    }
    return Aside(.leading, pieces, current: 2 * here + 2)
  }

  /// The headings of the page; the one that is read is marked.
  private func headingOutline(in context: ScreenContext) -> Aside? {
    let headings = top.sheet.headings
    guard headings.count > 1 else { return nil }
    let position = top.viewport.position.piece
    let here = headings.lastIndex { $0.piece <= position } ?? 0
    var pieces: [Piece] = [.line(context.words(.onThisPage), .heading), .space]
    for (index, heading) in headings.enumerated() {
      let act = Item.ID(.act(ActionID(OutlineAct.show(piece: heading.piece))))
      pieces += [Aside.entry(heading.title, act, isHere: index == here), .air]
    }
    return Aside(.leading, pieces, current: 2 * here + 2)
  }

  // MARK: Previews

  /// The beginning of what a target opens; nil for a form to fill in.
  private func preview(of target: Target, in context: ScreenContext) -> Aside? {
    sheet(of: target, in: context).map { sheet in
      Aside(.trailing, sheet.pieces.filter { !$0.isItem(sheet.firstFocus) })
    }
  }

  /// The list of danger signs and what to do, which are under the second heading of the guide's first page.
  private func dangerSigns(of guide: String, in context: ScreenContext) -> Aside? {
    sheet(of: .guide(guide), in: context).map { sheet in
      Aside(.trailing, Array(sheet.pieces[(sheet.headings.dropFirst().first?.piece ?? 0)...]))
    }
  }

  private func sheet(of target: Target, in context: ScreenContext) -> Sheet? {
    let screen: (any Screen)? =
      switch target {
      case .guide(let id, let section): repository.guide(id)?.screen(at: section, in: context)
      case .page(let page): self.screen(at: page, in: context)
      case .desk(let page): page.isReadOnly ? staffScreens?.screen(at: page, from: repository, in: context) : nil
      }
    return screen.map { OpenScreen($0, target: target, in: context).sheet }
  }

  /// The entries of a long list that are not on the screen.
  private func rest(of sheet: Sheet, in context: ScreenContext) -> Aside? {
    let hidden = top.hiddenRows
    guard !hidden.isEmpty else { return nil }
    let key = Keymap.keys(for: .pageDown)[0].name
    let way: [Piece] = context.usesSwitches ? [] : [.gap, .line(context.words(.keyForMore, ["key": key]))]
    return Aside(.trailing, [.line(context.words(.alsoInList), .heading), .space] + hidden.map { .item($0) } + way)
  }
}

extension Piece {
  fileprivate func isItem(_ id: Item.ID?) -> Bool { if case .item(let item) = self { item.id == id } else { false } }
}
