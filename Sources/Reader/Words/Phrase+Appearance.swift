import Screens

extension Phrase {
  static let appearance = Phrase("reader.appearance", "Appearance")
  static let appearanceAndLanguage = Phrase("reader.appearance-and-language", "Appearance and language")
  static let colours = Phrase("reader.colours", "Colours")
  static let language = Phrase("reader.language", "Language")
  static let inUse = Phrase("reader.in-use", "{choice} (in use)")
  static let askToHear = Phrase("reader.ask-to-hear", "To have it read to you, ask a member of staff.")
  static let textSize = Phrase("reader.text-size", "Size of text")
  static let usualSize = Phrase("reader.usual-size", "Usual")
  static let largePrint = Phrase("reader.large-print", "Large print")
  static let timesAsLarge = Phrase("reader.times-as-large", "Letters {times} times as large")
  static let capitalsOfMillimetres = Phrase("reader.capitals-of-millimetres", "Capitals {size} mm high")
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
    .appearance, .appearanceAndLanguage, .colours, .language, .inUse, .askToHear, .textSize, .usualSize,
    .largePrint, .timesAsLarge, .capitalsOfMillimetres, .makeTextLarger,
    .startForScreenReader, .terminalColours, .whiteOnBlack, .blackOnWhite, .noColour,
  ]
}
