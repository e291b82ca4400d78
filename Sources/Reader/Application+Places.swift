import Guides
import Prose
import Screens

/// Where a person goes: onwards by a link, back, forward, home, and on where they were.
extension Application {
  /// Links can go round in circles; only so many screens are kept.
  private static let deepest = 64

  mutating func push(_ screen: any Screen, target: String? = nil) {
    ahead = []
    if let plan = screen as? Aftercare.PlanScreen { treated = plan.treated ?? treated }
    stack.append(OpenScreen(screen, target: target, facts: bookcase.facts))
    if stack.count > Self.deepest { stack.remove(at: 1) }
  }

  mutating func leaveTop(at time: Double) {
    guard stack.count > 1 else { return }
    keepFilled()
    ahead.append(stack.removeLast())
    if top.screen is any RecordScreen, let newer = recorded(top, in: surroundings(at: time)) {
      replaceScreen(at: stack.count - 1, with: newer)
    }
  }

  mutating func keepFilled() {
    guard memory != nil, !isKiosk else { return }
    for open in stack {
      if let screen = open.screen as? Checklist.FillScreen, let id = open.target { filled[id] = screen }
    }
  }

  mutating func goForward() {
    if let next = ahead.popLast() { stack.append(next) } else { notice = "There is nothing further on." }
  }

  mutating func goHome(at time: Double) {
    keepFilled()
    if stack.count > 1, !isKiosk { left = stack }
    ahead = []
    stack = [OpenScreen(home(at: time), facts: bookcase.facts)]
  }

  mutating func openHelp() {
    if top.screen is HelpScreen {
      // "Star, then 1" is on the wall of a waiting room, so there it must hold on the help itself.
      if !isKiosk { stack.removeLast() }
    } else {
      push(HelpScreen(bindings: helpBindings, isForNovices: isKiosk))
    }
  }

  mutating func openContents(at time: Double) {
    if top.screen is ContentsScreen {
      leaveTop(at: time)
    } else if top.sheet.headings.count > 1 {
      push(ContentsScreen(of: top.sheet))
    } else {
      notice = "This page has no further headings."
    }
  }

  mutating func keep() {
    guard let target = top.target, memory != nil else {
      notice = "This page cannot be kept."
      return
    }
    notice = memory?.toggle(target) == true ? "Kept in your list." : "Dropped from your list."
  }

  mutating func follow(_ target: String, at time: Double) {
    let surroundings = surroundings(at: time)
    switch Destination(target) {
    case .guide(let id, let section):
      guard let guide = bookcase.guide(id) else {
        notice = "This guide could not be opened. Ask a member of staff."
        return
      }
      let kept = filled[target]?.reopened(with: guide, in: surroundings)
      push(kept ?? guide.screen(at: section, in: surroundings), target: target)
    case .menu(let kind): push(menu(of: kind, in: surroundings))
    case .about: push(about(in: surroundings))
    case .problems: push(ProblemsScreen(broken: bookcase.brokenFiles))
    case .kept: push(keptMenu(in: surroundings))
    case .topics: push(topics(in: surroundings))
    case .resume: resume(at: time)
    case .guidance: push(readerHome, target: target)
    case .desk(let name):
      guard let screen = frontDesk?.screen(at: name, from: bookcase, in: surroundings) else {
        notice = "There is nothing to show here."
        return
      }
      push(screen, target: target)
    case .code(let index): openCode(index, in: surroundings)
    }
  }

  /// Shows a code that the page on top offers; it has no target of its own, so that nothing it holds is remembered.
  mutating func openCode(_ index: Int, in surroundings: Surroundings) {
    guard let page = top.screen as? any CodeOffering, page.codes.indices.contains(index) else { return }
    push(CodeScreen(page.codes[index], place: page.sheet.place, drawsBlocks: drawsBlocks, strip: surroundings.strip))
  }

  /// Back to what was open before going home, or when the program was last left.
  mutating func resume(at time: Double) {
    if left.count > 1 {
      stack = left
      left = []
    } else if let last = memory?.last {
      follow(last.target, at: time)
      changeTop { $0.show(piece: last.piece, offset: last.offset) }
    }
  }
}
