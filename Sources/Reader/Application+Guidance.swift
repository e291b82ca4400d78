import Guides
import Prose
import Screens

/// Other guidance under the same screens: another language, or a newer version of an author's folder.
extension Application {
  /// Takes up the same guidance in another language: every open screen goes on where it was.
  mutating func take(_ guidance: NewGuidance, at time: Double) {
    guard let repository = guidance.repository else {
      say("This language could not be opened. Ask a member of staff.")
      return
    }
    self.repository = repository
    appearance?.language = guidance.language
    readAhead.note(hasUnread: true)
    if !renewScreens(at: time).isEmpty { say("This page is not there in this language. Ask a member of staff.") }
  }

  /// Takes up a newer version of the content.
  ///
  /// A screen whose guide can no longer be opened keeps its last good version, and the message row says so.
  mutating func take(_ guidance: PreviewedGuidance, at time: Double) {
    repository = guidance.repository
    findings = guidance.findings
    readAhead.note(hasUnread: false)
    let broken = renewScreens(at: time)
    let words = guidance.findings.words
    say(broken.isEmpty ? words : "\(broken[0]) has errors: this is its last good version. Press v to see.")
  }

  /// Makes every screen anew from the guidance that is there now, at the place where it was.
  ///
  /// - Returns: the guides that could not be opened.
  private mutating func renewScreens(at time: Double) -> [String] {
    let context = context(at: time)
    var broken: [String] = []
    let application = self
    history.changeAll { open in
      switch application.renewed(open, in: context) {
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

  private func renewed(_ open: OpenScreen, in context: ScreenContext) -> Renewed {
    switch open.screen {
    case is HomeScreen: return .screen(readerHome)
    case is any RecordScreen: return newest(open, in: context).map { .screen($0) } ?? .same
    case is FindingsScreen: return findings.map { .screen(FindingsScreen(findings: $0)) } ?? .same
    default: break
    }
    guard case .guide(let id, let section)? = open.target else { return .same }
    guard let guide = repository.guide(id) else { return .broken(id) }
    guard let screen = open.screen as? any GuideScreen else {
      return .screen(guide.screen(at: section, in: context))
    }
    return screen.reopened(with: guide, in: context).map { .screen($0) } ?? .same
  }
}
