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
    readAhead.noteStep(hasUnread: repository.readOneMore())
    guard readAhead.isTimeToLook else { return }
    let (repository, isWhole) = (repository, !readAhead.hasUnread)
    if isWhole {
      let home = home(in: context)
      history.changeHome { $0.replace(with: home, in: context) }
    }
    history.changeAll { open in
      guard let search = open.screen as? SearchScreen, search.answer.unreadCount > 0, isWhole || search.isLooking
      else { return }
      let next = search.with(repository.search(search.query, limit: 9))
      // Whoever has found nothing yet gets the first that is found; a list that is there changes once, when it is whole.
      if isWhole || !next.isLooking { open.replace(with: next, in: context) }
    }
  }
}
