import Guides
import Screens

/// Searching everything, finding words on a page, and reading guides ahead for the search.
extension Application {
  mutating func openSearch(_ words: String, in context: ScreenContext) {
    repository.prepareSearch()
    readAhead.note(hasUnread: true)
    push(SearchScreen(query: words), in: context)
    answerSearch(in: context)
  }

  /// Answers the query in the search line; a screen itself has no access to the repository.
  mutating func answerSearch(in context: ScreenContext) {
    guard let search = top.screen as? SearchScreen, search.query != search.answered else { return }
    let answer = answer(to: search)
    history.changeTop { $0.replace(with: search.with(answer), in: context) }
  }

  private mutating func answer(to search: SearchScreen) -> SearchAnswer {
    let answer = repository.search(search.query, limit: 9)
    if answer.unreadCount > 0 { readAhead.note(hasUnread: true) }
    return answer
  }

  /// Reads one guide that has not been requested yet.
  mutating func readOn(in context: ScreenContext) {
    guard readAhead.hasUnread else { return }
    readAhead.note(hasUnread: repository.readOneMore())
    guard !readAhead.hasUnread else { return }
    let home = home(in: context)
    history.changeHome { $0.replace(with: home, in: context) }
    let repository = repository
    history.changeAll { open in
      guard let search = open.screen as? SearchScreen, search.answer.unreadCount > 0 else { return }
      open.replace(with: search.with(repository.search(search.query, limit: 9)), in: context)
    }
  }

  /// A number pad has no key that leaves a field, so in a kiosk minus goes back and star opens the help even in a
  /// field.
  mutating func leaveFieldByPad(_ key: Key, in context: ScreenContext) -> Bool {
    guard isKiosk, key == .character("-") || key == .character("*") else { return false }
    if top.find?.isTyping == true { history.changeTop { $0.endFind() } }
    if let command = Keymap.command(for: key) { obey(command, in: context) }
    return true
  }

  /// Handles a key for the find line. False if it is not open for typing.
  mutating func typeIntoFind(_ key: Key, in context: ScreenContext) -> Bool {
    guard let find = top.find, find.isTyping else { return false }
    let size = size
    notice = nil
    switch key {
    case .character(let character):
      history.changeTop { $0.changeFind(size: size) { find, _ in find.type(character) } }
    case .backspace where find.query.isEmpty: history.changeTop { $0.endFind() }
    case .backspace: history.changeTop { $0.changeFind(size: size) { find, _ in find.deleteLast() } }
    case .enter, .down:
      history.changeTop { $0.changeFind(size: size) { find, count in find.move(by: 1, of: count) } }
    case .up: history.changeTop { $0.changeFind(size: size) { find, count in find.move(by: -1, of: count) } }
    case .escape where find.query.isEmpty: history.changeTop { $0.endFind() }
    case .escape: history.changeTop { $0.changeFind(size: size) { find, _ in find.stopTyping() } }
    case .tab: openSearch(find.query, in: context)
    default: return false
    }
    return true
  }
}
