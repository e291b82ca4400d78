import Screens

extension Phrase {
  static let help = Phrase("reader.help", "Help")
  static let keys = Phrase("reader.keys", "Keys")
  static let ifYouAreStuck = Phrase("reader.if-you-are-stuck", "If you are stuck, ask a member of staff.")

  // By purpose.
  static let onThisScreen = Phrase("reader.on-this-screen", "On this screen")
  static let chooseTopic = Phrase("reader.choose-topic", "Choose")
  static let chooseHelp = Phrase("reader.choose-help", "by its number")
  static let openOrReadOnHelp = Phrase("reader.open-or-read-on-help", "open, or read on")
  static let moveTopic = Phrase("reader.move-topic", "Move")
  static let selectHelp = Phrase("reader.select-help", "by an item or a line")
  static let linkHelp = Phrase("reader.link-help", "by an item or a link")
  static let pageHelp = Phrase("reader.page-help", "by a page")
  static let halfPageHelp = Phrase("reader.half-page-help", "by half a page")
  static let topAndEndHelp = Phrase("reader.top-and-end-help", "to the top or end")
  static let goTopic = Phrase("reader.go-topic", "Go")
  static let historyHelp = Phrase("reader.history-help", "back, forward again")
  static let homeHelp = Phrase("reader.home-help", "first screen")
  static let quitHelp = Phrase("reader.quit-help", "leave Chairside")
  static let readTopic = Phrase("reader.read-topic", "Read")
  static let findOnPageHelp = Phrase("reader.find-on-page-help", "find words here")
  static let hitsHelp = Phrase("reader.hits-help", "next, or one before")
  static let contentsHelp = Phrase("reader.contents-help", "contents of the page")
  static let headingsHelp = Phrase("reader.headings-help", "next heading, before")
  static let keepHelp = Phrase("reader.keep-help", "keep in your list")
  static let sourcesHelp = Phrase("reader.sources-help", "sources, version")
  static let moreTopic = Phrase("reader.more-topic", "More")
  static let nextLanguageHelp = Phrase("reader.next-language-help", "the next language")
  static let appearanceHelp = Phrase("reader.appearance-help", "colours and language")
  static let largerTextHelp = Phrase("reader.larger-text-help", "larger text")
  static let dismissCallHelp = Phrase("reader.dismiss-call-help", "the kiosk's call is seen")
  static let redrawHelp = Phrase("reader.redraw-help", "paint again")

  // In a kiosk with a number pad.
  static let digitsChoose = Phrase("reader.digits-choose", "A digit chooses a line.")
  static let arrowsMove = Phrase("reader.arrows-move", "The arrows move.")
  static let enterGoesOn = Phrase("reader.enter-goes-on", "Enter goes on.")
  static let minusGoesBack = Phrase("reader.minus-goes-back", "- or ← goes back.")
  static let plusShowsMore = Phrase("reader.plus-shows-more", "+ shows more.")
  static let zeroStartsOver = Phrase("reader.zero-starts-over", "0 starts over.")
  // In a kiosk with two switches.
  static let switches = Phrase("reader.switches", "Switches")
  static let switchMoves = Phrase("reader.switch-moves", "One switch moves to the next choice.")
  static let switchChooses = Phrase("reader.switch-chooses", "The other switch takes that choice.")
  static let switchStartsAgain = Phrase("reader.switch-starts-again", "After the last choice, the first comes again.")
  static let switchShowsMore = Phrase("reader.switch-shows-more", "\"{more}\" shows the rest of a screen.")
  static let switchNoHurry = Phrase("reader.switch-no-hurry", "Take your time.")
  static let largerText = Phrase("reader.larger-text", "Larger text")
  static let usualTextHelp = Phrase("reader.usual-text-help", "Text of the usual size")
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
    .help, .keys, .ifYouAreStuck, .onThisScreen, .chooseTopic, .chooseHelp, .openOrReadOnHelp, .moveTopic, .selectHelp,
    .linkHelp, .pageHelp, .halfPageHelp, .topAndEndHelp, .goTopic, .historyHelp, .homeHelp, .quitHelp, .readTopic,
    .findOnPageHelp, .hitsHelp, .contentsHelp, .headingsHelp, .keepHelp, .sourcesHelp, .moreTopic, .nextLanguageHelp,
    .appearanceHelp, .largerTextHelp, .dismissCallHelp, .largerText, .usualTextHelp,
    .redrawHelp, .digitsChoose, .arrowsMove, .enterGoesOn, .minusGoesBack, .plusShowsMore, .zeroStartsOver,
    .switches, .switchMoves, .switchChooses, .switchStartsAgain, .switchShowsMore, .switchNoHurry,
    .endSessionHelp, .useFocusedHelp, .openFocusedHelp, .goToHeadingHelp, .backToPageHelp, .closeHelpHelp,
  ]
}
