import Guides
import Screens

/// The bindings that the help of a screen shows: those of the screen, then those of every screen.
struct HelpBindings: Sendable {
  /// The screen that help was asked for on.
  let screen: any Screen
  /// True if the screen is a page to read, on which words can be found.
  let isPage: Bool
  /// True if the screen belongs to a guide.
  let isGuide: Bool
  /// True if the page can be kept in the person's list.
  let canBeKept: Bool

  /// In a kiosk, the commands that have no key on a number pad come first, where a digit can choose them.
  func all(in context: ScreenContext) -> [Binding] {
    let words = context.words
    let own = screen.bindings(in: context)
    let appearance =
      context.appearance == nil ? [] : [Binding(.appearance, help: words(.appearanceHelp))]
    var everywhere = Self.everywhere(in: words)
    if isPage { everywhere += Self.onPages(in: words) }
    everywhere += appearance
    if isGuide { everywhere.append(Binding(.sources, help: words(.sourcesHelp))) }
    if canBeKept { everywhere.append(Binding(.keep, help: words(.keepHelp))) }
    guard context.setting == .kiosk else { return own + everywhere }
    // Ending the session is first, so that it is always the digit 1.
    return [Binding(.endSession, help: words(.endSessionHelp))]
      + own.filter { !$0.keys.contains(where: \.isOnPad) } + appearance + own
      + everywhere.filter { $0.command != .quit }
  }

  /// The bindings of every page to read.
  static func onPages(in words: Words) -> [Binding] {
    [
      Binding(.search, help: words(.findOnPageHelp)),
      Binding(.nextHit, help: words(.nextHitHelp)),
      Binding(.previousHit, help: words(.previousHitHelp)),
      Binding(.contents, help: words(.contentsHelp)),
      Binding(.nextHeading, help: words(.nextHeadingHelp)),
      Binding(.previousHeading, help: words(.previousHeadingHelp)),
    ]
  }

  /// The bindings of every screen.
  static func everywhere(in words: Words) -> [Binding] {
    [
      Binding(.choose(1), help: words(.chooseHelp)),
      Binding(.open, help: words(.openOrReadOnHelp)),
      Binding(.selectNext, help: words(.selectNextHelp)),
      Binding(.selectPrevious, help: words(.selectPreviousHelp)),
      Binding(.nextLink, help: words(.nextLinkHelp)),
      Binding(.previousLink, help: words(.previousLinkHelp)),
      Binding(.pageDown, help: words(.pageDownHelp)),
      Binding(.pageUp, help: words(.pageUpHelp)),
      Binding(.halfPageDown, help: words(.halfPageDownHelp)),
      Binding(.halfPageUp, help: words(.halfPageUpHelp)),
      Binding(.goToTop, help: words(.topHelp)),
      Binding(.goToBottom, help: words(.endHelp)),
      Binding(.historyBack, help: words(.historyBackHelp)),
      Binding(.historyForward, help: words(.historyForwardHelp)),
      Binding(.goHome, help: words(.homeHelp)),
      Binding(.redraw, help: words(.redrawHelp)),
      Binding(.quit, help: words(.quitHelp)),
    ]
  }
}
