/// What a key asks for. One meaning per key in the whole program, so a screen obeys commands and never sees keys.
package enum Command: Hashable, Sendable {
  case selectPrevious, selectNext
  case nextLink, previousLink
  /// Act on the focused item, or read on.
  case open
  /// Act on the item that bears this number, 1 to 9.
  case choose(Int)
  case tick
  /// Leave the focused item undone and go to the next.
  case skip
  case goBack, goHome
  case pageDown, pageUp, halfPageDown, halfPageUp
  case goToTop, goToBottom
  case contents
  case nextHeading, previousHeading
  case nextHit, previousHit
  case historyBack, historyForward
  /// Keep this page in the person's list, or drop it.
  case keep
  case review
  case compare
  case search
  case appearance
  case help
  /// What an author should put right, in a preview.
  case findings
  case endSession
  case redraw
  case suspend
  case quit
}
