package import Guides
import Prose
import Screens

/// An author's preview: the folder is read anew after each save, and every open screen goes on where it was.
extension Application {
  /// Takes up the same guidance in another language: every open screen goes on where it was.
  package mutating func speak(_ bookcase: any Bookcase, at time: Double) {
    take(bookcase, nil)
    let surroundings = surroundings(at: time)
    var broken: [String] = []
    for index in stack.indices {
      if let newer = newer(stack[index], in: surroundings, broken: &broken) { replaceScreen(at: index, with: newer) }
    }
    if !broken.isEmpty { say("This page is not there in this language. Ask a member of staff.") }
  }

  /// Takes up a newer version of the content.
  ///
  /// A screen whose guide can no longer be opened keeps its last good version, and the message row says so.
  ///
  /// - Parameter findings: what the folder's check found.
  package mutating func reload(_ bookcase: any Bookcase, findings: AuthorFindings, at time: Double) {
    take(bookcase, findings)
    let surroundings = surroundings(at: time)
    var broken: [String] = []
    for index in stack.indices {
      guard let newer = newer(stack[index], in: surroundings, broken: &broken) else { continue }
      replaceScreen(at: index, with: newer)
    }
    let words = findings.words
    say(broken.isEmpty ? words : "\(broken[0]) has errors: this is its last good version. Press v to see.")
  }

  private func newer(_ open: OpenScreen, in surroundings: Surroundings, broken: inout [String]) -> (any Screen)? {
    switch open.screen {
    case is HomeScreen: return readerHome
    case is any RecordScreen: return recorded(open, in: surroundings)
    case is FindingsScreen: return findings.map { FindingsScreen(findings: $0) }
    default: break
    }
    guard let target = open.target else { return nil }
    guard case .guide(let id, let section) = Destination(target) else { return nil }
    guard let guide = bookcase.guide(id) else {
      broken.append(id)
      return nil
    }
    if let screen = open.screen as? any GuideScreen { return screen.reopened(with: guide, in: surroundings) }
    return guide.screen(at: section, in: surroundings)
  }

  mutating func openFindings() {
    guard let findings else {
      say("There is nothing to show here.")
      return
    }
    push(FindingsScreen(findings: findings))
  }
}
