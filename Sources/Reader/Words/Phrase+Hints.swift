import Screens

extension Phrase {
  static let chooseHint = Phrase("reader.choose-hint", "choose")
  static let moreHint = Phrase("reader.more-hint", "more")
  /// In a waiting room, where home is the start of a visit.
  static let startOverHint = Phrase("reader.start-over-hint", "start")
  static let homeHint = Phrase("reader.home-hint", "home")
  static let helpHint = Phrase("reader.help-hint", "help")
  static let quitHint = Phrase("reader.quit-hint", "quit")
  static let useHint = Phrase("reader.use-hint", "use")
  static let goThereHint = Phrase("reader.go-there-hint", "go there")
  static let showHint = Phrase("reader.show-hint", "show")

  // Stops of two switches.
  static let endHint = Phrase("reader.end-hint", "end")
  static let nextHitHint = Phrase("reader.next-hit-hint", "next hit")
  static let spaceHint = Phrase("reader.space-hint", "space")
  static let deleteHint = Phrase("reader.delete-hint", "delete")
  static let otherLettersHint = Phrase("reader.other-letters-hint", "other letters")
}

extension ReaderPhrases {
  /// What stands beside a key in the last row.
  static let hints: [Phrase] = [
    .chooseHint, .moreHint, .startOverHint, .homeHint, .helpHint, .quitHint, .useHint, .goThereHint, .showHint,
    .endHint, .nextHitHint, .spaceHint, .deleteHint, .otherLettersHint,
  ]
}
