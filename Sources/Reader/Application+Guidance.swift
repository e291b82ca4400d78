import Guides
import Pages
import Screens

/// Replaces the guidance under the open screens: by another language, or by a newer version of an author's folder.
extension Application {
  /// Switches to the same guidance in another language; every open screen keeps its place.
  mutating func take(_ guidance: NewGuidance, at time: Double) {
    guard let repository = guidance.repository else {
      say(.languageNotOpened)
      return
    }
    self.repository = repository
    language = guidance.language
    appearance?.language = language
    readAhead.note(hasUnread: true)
    if !renewScreens(at: time).isEmpty { say(.notInThisLanguage) }
  }

  /// Makes the screen on top again from the guidance that it asked for, and passes it to it.
  mutating func pass(_ guidance: NewGuidance, at time: Double) {
    guard guidance.repository != nil else {
      say(.languageNotOpened)
      return
    }
    var other = self
    other.take(guidance, at: time)
    let remade = RemadeScreen(other.top.screen)
    let context = context(at: time)
    take(history.changeTop { $0.receive(remade, in: context) }, in: context)
  }

  /// Switches to a newer version of the content.
  ///
  /// A screen whose guide can no longer be opened keeps its last good version, and the message row says so.
  mutating func take(_ guidance: PreviewedGuidance, at time: Double) {
    repository = guidance.repository
    findings = guidance.findings
    readAhead.note(hasUnread: false)
    let broken = renewScreens(at: time)
    if let guide = broken.first {
      say(.lastGoodVersion, ["guide": guide, "key": AuthorFindings.key])
    } else {
      notice = .findings(guidance.findings)
    }
  }

  /// Makes every screen again from the current guidance, and keeps its place.
  ///
  /// - Returns: the guides that could not be opened.
  private mutating func renewScreens(at time: Double) -> [String] {
    let context = context(at: time)
    var broken: [String] = []
    let application = self
    var below: OpenScreen?
    history.changeAll { open in
      defer { below = open }
      if open.screen is ContentsScreen, let below {
        open.replace(with: ContentsScreen(of: below.sheet), in: context)
        return
      }
      switch application.renewed(open, above: below, in: context) {
      case .screen(let screen): open.replace(with: screen, in: context)
      case .same: open.refresh(in: context)
      case .broken(let id):
        broken.append(id)
        open.refresh(in: context)
      }
    }
    return broken
  }

  private enum Renewed {
    case screen(any Screen)
    case same
    case broken(String)
  }

  private func renewed(_ open: OpenScreen, above below: OpenScreen?, in context: ScreenContext) -> Renewed {
    switch open.screen {
    case is HomeScreen: return .screen(readerHome)
    case is FindingsScreen: return findings.map { .screen(FindingsScreen(findings: $0)) } ?? .same
    case let search as SearchScreen: return .screen(search.with(repository.search(search.query, limit: 9)))
    default: break
    }
    if let screen = open.screen.renewed(from: repository, in: context) { return .screen(screen) }
    switch open.target {
    case .page(let page)?: return screen(at: page, in: context).map { .screen($0) } ?? .same
    case .guide(let id, let section)?: return renewed(open, of: id, at: section, in: context)
    case .desk?: return recorded(open, in: context).map { .screen($0) } ?? .same
    case nil: break
    }
    if let newest = newest(open, in: context) { return .screen(newest) }
    guard let origin = open.origin, let screen = below?.screen.opened(by: origin, in: context) else { return .same }
    return .screen(screen)
  }

  private func renewed(_ open: OpenScreen, of id: String, at section: String?, in context: ScreenContext) -> Renewed {
    guard let guide = repository.guide(id) else { return .broken(id) }
    guard let screen = open.screen as? any GuideScreen else {
      return .screen(guide.screen(at: section, in: context))
    }
    return screen.reopened(with: guide, in: context).map { .screen($0) } ?? .same
  }
}
