import Guides
import Screens

/// Finding words, in everything and on a page.
extension Application {
  mutating func openSearch(_ words: String) {
    bookcase.prepareSearch()
    hasUnread = true
    push(SearchScreen(query: words, strip: Surroundings(facts: bookcase.facts).strip))
    answerSearch()
  }

  /// Answers what was typed into the search line; a screen itself cannot ask the bookcase.
  mutating func answerSearch() {
    guard let search = top.screen as? SearchScreen, search.query != search.answered else { return }
    answer(search, at: stack.count - 1)
  }

  mutating func answer(_ search: SearchScreen, at index: Int) {
    let answer = bookcase.search(search.query, limit: 9)
    hasUnread = hasUnread || answer.unreadCount > 0
    replaceScreen(at: index, with: search.with(answer))
  }

  /// A number pad has no key that leaves a field: in a kiosk its minus goes back and its star helps, even there.
  mutating func leaveFieldByPad(_ key: Key, at time: Double) -> Bool {
    guard isKiosk, key == .character("-") || key == .character("*") else { return false }
    if top.find?.isTyping == true { changeTop { $0.endFind() } }
    if let command = Keymap.command(for: key) { obey(command, at: time) }
    return true
  }

  /// Takes a key for the line that words are typed into. False where no such line is open.
  mutating func typeIntoFind(_ key: Key) -> Bool {
    guard let find = top.find, find.isTyping else { return false }
    let size = size
    notice = ""
    switch key {
    case .character(let character):
      changeTop { $0.changeFind(size: size) { find, _ in find.type(character) } }
    case .backspace where find.query.isEmpty: changeTop { $0.endFind() }
    case .backspace: changeTop { $0.changeFind(size: size) { find, _ in find.deleteLast() } }
    case .enter, .down: changeTop { $0.changeFind(size: size) { find, count in find.move(by: 1, of: count) } }
    case .up: changeTop { $0.changeFind(size: size) { find, count in find.move(by: -1, of: count) } }
    case .escape where find.query.isEmpty: changeTop { $0.endFind() }
    case .escape: changeTop { $0.changeFind(size: size) { find, _ in find.stopTyping() } }
    case .tab: openSearch(find.query)
    default: return false
    }
    return true
  }
}
