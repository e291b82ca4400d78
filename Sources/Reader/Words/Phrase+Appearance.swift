import Screens

extension Phrase {
  static let appearance = Phrase("reader.appearance", "Appearance")
  static let appearanceAndLanguage = Phrase("reader.appearance-and-language", "Appearance and language")
  static let colours = Phrase("reader.colours", "Colours")
  static let language = Phrase("reader.language", "Language")
  static let inUse = Phrase("reader.in-use", "{choice} (in use)")
  static let askForLargerText = Phrase(
    "reader.ask-for-larger-text", "For larger text, or to have it read to you, ask a member of staff.")
  static let makeTextLarger = Phrase(
    "reader.make-text-larger", "For larger text, make the text of this window larger: often Ctrl and +.")
  static let startForScreenReader = Phrase(
    "reader.start-for-screen-reader", "For a screen reader, start with: {command}")

  // The themes.
  static let terminalColours = Phrase("reader.terminal-colours", "The terminal's own colours")
  static let whiteOnBlack = Phrase("reader.white-on-black", "White on black, high contrast")
  static let blackOnWhite = Phrase("reader.black-on-white", "Black on white, high contrast")
  static let noColour = Phrase("reader.no-colour", "No colour")
}

extension ReaderPhrases {
  /// Colours and language.
  static let appearance: [Phrase] = [
    .appearance, .appearanceAndLanguage, .colours, .language, .inUse, .askForLargerText, .makeTextLarger,
    .startForScreenReader, .terminalColours, .whiteOnBlack, .blackOnWhite, .noColour,
  ]
}
