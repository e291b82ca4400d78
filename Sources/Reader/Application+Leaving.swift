import Guides
import Screens

/// Leaving a screen, or the program. What a person typed, ticked or answered is not dropped without a question.
extension Application {
  /// True if the command would drop something and was not given twice; then it asks.
  ///
  /// - Parameter shown: what the message row showed when the command was given.
  mutating func asksBeforeLeaving(by command: Command, after shown: Notice?) -> Bool {
    let question = Notice.wouldDrop(by: command)
    guard drops(command), shown != question else { return false }
    notice = question
    return true
  }

  private func drops(_ command: Command) -> Bool {
    switch command {
    case .goBack: top.screen.losesInput(to: .goBack) && !isKept(top)
    case .historyBack: top.screen.losesInput(to: .goHome) && !isKept(top)
    // In the reader, what was open when a person went home can be gone on with.
    case .goHome where setting == .reader: false
    case .goHome, .quit: history.open.contains { $0.screen.losesInput(to: command) }
    default: false
    }
  }

  /// True if the answers on a screen are kept while the program runs.
  private func isKept(_ open: OpenScreen) -> Bool {
    guard memory != nil, !isKiosk, open.target != nil else { return false }
    return (open.screen as? any GuideScreen)?.keepsAnswers == true
  }

  /// Scrolls a page up, where plus was pressed before: minus goes back only from the top of a page.
  mutating func scrollsUpByMinus(_ key: Key) -> Bool {
    let size = size
    guard key == .character("-"), history.changeTop({ $0.pageUp(size: size) }) else { return false }
    notice = nil
    return true
  }
}
