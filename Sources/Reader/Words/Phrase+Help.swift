import Screens

extension Phrase {
  static let help = Phrase("reader.help", "Help")
  static let keys = Phrase("reader.keys", "Keys")
  static let ifYouAreStuck = Phrase("reader.if-you-are-stuck", "If you are stuck, ask a member of staff.")

  // On a page to read.
  static let findOnPageHelp = Phrase("reader.find-on-page-help", "Find words on this page")
  static let nextHitHelp = Phrase("reader.next-hit-help", "Next place where the words stand")
  static let previousHitHelp = Phrase("reader.previous-hit-help", "Previous place where the words stand")
  static let contentsHelp = Phrase("reader.contents-help", "Contents of this page")
  static let nextHeadingHelp = Phrase("reader.next-heading-help", "Next heading")
  static let previousHeadingHelp = Phrase("reader.previous-heading-help", "Previous heading")

  // Everywhere.
  static let chooseHelp = Phrase("reader.choose-help", "Choose an item by its number, 1 to 9")
  static let openOrReadOnHelp = Phrase("reader.open-or-read-on-help", "Open the focused item, or read on")
  static let selectNextHelp = Phrase("reader.select-next-help", "Next item, or next line")
  static let selectPreviousHelp = Phrase("reader.select-previous-help", "Previous item, or previous line")
  static let nextLinkHelp = Phrase("reader.next-link-help", "Next link or item")
  static let previousLinkHelp = Phrase("reader.previous-link-help", "Previous link or item")
  static let pageDownHelp = Phrase("reader.page-down-help", "Next page; after the last the first again")
  static let pageUpHelp = Phrase("reader.page-up-help", "Previous page")
  static let halfPageDownHelp = Phrase("reader.half-page-down-help", "Down by half a page")
  static let halfPageUpHelp = Phrase("reader.half-page-up-help", "Up by half a page")
  static let topHelp = Phrase("reader.top-help", "To the top")
  static let endHelp = Phrase("reader.end-help", "To the end")
  static let historyBackHelp = Phrase("reader.history-back-help", "Back to the screen before")
  static let historyForwardHelp = Phrase("reader.history-forward-help", "Forward again")
  static let homeHelp = Phrase("reader.home-help", "Home: start over")
  static let redrawHelp = Phrase("reader.redraw-help", "Paint the screen again")
  static let quitHelp = Phrase("reader.quit-help", "Leave Chairside")
  static let appearanceHelp = Phrase("reader.appearance-help", "Colours and language")
  static let sourcesHelp = Phrase("reader.sources-help", "Sources and version of this page")
  static let keepHelp = Phrase("reader.keep-help", "Keep this page in your list, or drop it")
  static let endSessionHelp = Phrase(
    "reader.end-session-help", "End my session: everything I answered is forgotten")

  // On the reader's own screens.
  static let useFocusedHelp = Phrase("reader.use-focused-help", "Use what is focused")
  static let openFocusedHelp = Phrase("reader.open-focused-help", "Open what is focused")
  static let goToHeadingHelp = Phrase("reader.go-to-heading-help", "Go to this heading")
  static let backToPageHelp = Phrase("reader.back-to-page-help", "Back to the page")
  static let closeHelpHelp = Phrase("reader.close-help-help", "Close this help")
}

extension ReaderPhrases {
  /// What every key does.
  static let help: [Phrase] = [
    .help, .keys, .ifYouAreStuck, .findOnPageHelp, .nextHitHelp, .previousHitHelp, .contentsHelp, .nextHeadingHelp,
    .previousHeadingHelp, .chooseHelp, .openOrReadOnHelp, .selectNextHelp, .selectPreviousHelp, .nextLinkHelp,
    .previousLinkHelp, .pageDownHelp, .pageUpHelp, .halfPageDownHelp, .halfPageUpHelp, .topHelp, .endHelp,
    .historyBackHelp, .historyForwardHelp, .homeHelp, .redrawHelp, .quitHelp, .appearanceHelp, .sourcesHelp, .keepHelp,
    .endSessionHelp, .useFocusedHelp, .openFocusedHelp, .goToHeadingHelp, .backToPageHelp, .closeHelpHelp,
  ]
}
