import Guides
import Screens

/// Navigation: links, back, forward, home, and resuming.
extension Application {
  mutating func push(
    _ screen: any Screen, target: Target? = nil, origin: Action? = nil, in context: ScreenContext
  ) {
    if let told = (screen as? any GuideScreen)?.treated { treated = told }
    history.push(OpenScreen(screen, target: target, origin: origin, in: context))
  }

  mutating func leaveTop(in context: ScreenContext) {
    keepAnswers()
    guard history.goBack() else { return }
    showTopAsItIsNow(in: context)
  }

  /// The current version of a screen that a person returns to, with the current time and records.
  func newest(_ open: OpenScreen, in context: ScreenContext) -> (any Screen)? {
    open.screen is any RecordScreen ? recorded(open, in: context) : nil
  }

  private mutating func showTopAsItIsNow(in context: ScreenContext) {
    let newest = newest(history.top, in: context)
    history.changeTop { top in
      if let newest { top.replace(with: newest, in: context) } else { top.refresh(in: context) }
    }
  }

  /// Saves the answers of screens that a person may leave and return to.
  private mutating func keepAnswers() {
    guard memory != nil, !isKiosk else { return }
    for open in history.open {
      if let screen = open.screen as? any GuideScreen, screen.keepsAnswers, let target = open.target {
        answered[target] = screen
      }
    }
  }

  mutating func goHome(in context: ScreenContext) {
    keepAnswers()
    // What is left is shown on the first screen as "Go on where you were", so it must be left first.
    history.goHome(history.open[0], isResumable: !isKiosk)
    history.top = OpenScreen(home(in: context), in: context)
  }

  mutating func openHelp(in context: ScreenContext) {
    if top.screen is HelpScreen {
      // "Star, then 1" is posted in waiting rooms, so in a kiosk it must work on the help screen itself.
      if !isKiosk { history.dropTop() }
    } else {
      push(HelpScreen(bindings: helpBindings), in: context)
    }
  }

  mutating func openContents(in context: ScreenContext) {
    if top.screen is ContentsScreen {
      leaveTop(in: context)
    } else if top.sheet.headings.count > 1 {
      push(ContentsScreen(of: top.sheet), in: context)
    } else {
      say(.noFurtherHeadings)
    }
  }

  mutating func openFindings(in context: ScreenContext) {
    if let findings {
      push(FindingsScreen(findings: findings), in: context)
    } else {
      say(.nothingToShow)
    }
  }

  /// Says what the guide on the screen rests on, and which version of it this is.
  mutating func saySources(in context: ScreenContext) {
    guard case .guide(let id, _)? = top.target, let guide = repository.guide(id) else { return say(.nothingToShow) }
    say(.sourcesAndVersion, ["standing": guide.facts.standing(in: context.words)])
  }

  mutating func keep() {
    guard let target = top.target, target.link != nil, let memory else {
      say(.cannotBeKept)
      return
    }
    var changed = memory
    changed.toggle(target)
    effects.append(.save(changed, since: memory))
  }

  /// Says that a page was kept, or dropped from the list, once that was saved.
  mutating func take(_ reply: MemoryReply) {
    switch reply {
    case .notSaved: say(.listNotSaved)
    case .saved(let new):
      let target = top.target
      let wasKept = memory?.kept.contains { $0 == target } ?? false
      let isKept = new.kept.contains { $0 == target }
      memory = new
      if wasKept != isKept { say(isKept ? .keptInList : .droppedFromList) }
    }
  }

  mutating func follow(_ target: Target, in context: ScreenContext) {
    switch target {
    case .guide(let id, let section):
      guard let guide = repository.guide(id) else {
        say(.guideNotOpened)
        return
      }
      let kept = answered[target]?.reopened(with: guide, in: context)
      visited.insert(target)
      push(kept ?? guide.screen(at: section, in: context), target: target, in: context)
    case .page(let page): open(page, in: context)
    case .desk(let page):
      guard let screen = staffScreens?.screen(at: page, from: repository, in: context) else {
        say(.nothingToShow)
        return
      }
      push(screen, target: target, in: context)
    }
  }

  private mutating func open(_ page: ProgramPage, in context: ScreenContext) {
    if let screen = screen(at: page, in: context) {
      push(screen, target: .page(page), in: context)
    } else {
      resume(in: context)
    }
  }

  /// Opens what was open before going home, or when the program last ended.
  private mutating func resume(in context: ScreenContext) {
    if history.resume() {
      showTopAsItIsNow(in: context)
    } else if let last = memory?.last {
      follow(last.target, in: context)
      history.changeTop { $0.show(piece: last.piece, offset: last.offset) }
    }
  }
}
