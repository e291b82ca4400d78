/// An action that a key triggers. A key has one meaning in the whole program, so a screen handles commands and never
/// sees keys.
package enum Command: Hashable, Sendable {
  case selectPrevious, selectNext
  case nextLink, previousLink
  /// Act on the focused item, or scroll on.
  case open
  /// Act on the item with this number, 1 to 9.
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
  /// Add this page to the person's list, or remove it.
  case keep
  case review
  case compare
  /// Open the quiz that tests whether a person knows what to do.
  case checkKnowledge
  case search
  case appearance
  /// Show everything larger, or in the usual size after the largest.
  case largerText
  /// Show everything in the next of the languages.
  case nextLanguage
  case help
  /// Note that a call for staff was seen.
  case dismissCall
  /// Say again what was said last.
  case sayAgain
  /// Say where one is.
  case whereAmI
  /// Stop what is being said, and go on with it the next time.
  case pauseVoice
  /// Change how the voice speaks.
  case voice
  /// Show the sources and the version of the guide.
  case sources
  /// Show the findings for an author, in a preview.
  case findings
  case endSession
  case redraw
  case suspend
  case quit

  /// True if the command can be obeyed where nothing is drawn, because it chooses nothing.
  package var isSafeUnseen: Bool {
    switch self {
    case .quit, .suspend, .redraw, .endSession: true
    default: false
    }
  }

  /// All commands except the choice of an item by its number.
  package static var all: [Command] { table.map(\.command) }

  /// The keys of each command, the one to show in help first. Letters are not case-sensitive, because a kiosk has a
  /// Caps Lock; the one exception is `G`, an additional key for the bottom.
  static let table: [(command: Command, keys: [Key])] = [
    (.selectPrevious, [.up, .character("k")]),
    (.selectNext, [.down, .character("j")]),
    (.nextLink, [.tab]),
    (.previousLink, [.backTab]),
    (.open, [.enter, .right, .character("l")]),
    (.tick, [.character(" "), .character("x")]),
    (.skip, [.character("s")]),
    (.goBack, [.left, .backspace, .escape, .character("h"), .character("-")]),
    (.goHome, [.character("0")]),
    (.pageDown, [.character("+"), .pageDown, .control("f")]),
    (.pageUp, [.pageUp, .character("b"), .control("b")]),
    (.halfPageDown, [.character("d")]),
    (.halfPageUp, [.character("u")]),
    (.goToTop, [.home, .character("g")]),
    (.goToBottom, [.end, .character("G")]),
    (.contents, [.character("t"), .character(".")]),
    (.nextHeading, [.character("]")]),
    (.previousHeading, [.character("[")]),
    (.nextHit, [.character("n"), .function(3)]),
    (.previousHit, [.character("p")]),
    (.historyBack, [.character("<"), .altLeft]),
    (.historyForward, [.character(">"), .altRight]),
    (.keep, [.character("m")]),
    (.review, [.character("r")]),
    (.compare, [.character("c")]),
    (.checkKnowledge, [.character("y")]),
    (.search, [.character("/")]),
    (.appearance, [.character("a")]),
    (.largerText, [.character("z"), .function(8)]),
    (.nextLanguage, [.character("o"), .function(2)]),
    (.help, [.character("?"), .function(1), .character("*")]),
    (.dismissCall, [.function(9), .character("w")]),
    (.sayAgain, [.function(5)]),
    (.whereAmI, [.function(6)]),
    (.pauseVoice, [.function(4), .insert]),
    (.voice, [.function(7)]),
    (.sources, [.character("i")]),
    (.findings, [.character("v")]),
    (.endSession, [.character("e"), .function(10)]),
    (.redraw, [.control("l")]),
    (.suspend, [.control("z")]),
    (.quit, [.character("q"), .control("c"), .control("d")]),
  ]
}
